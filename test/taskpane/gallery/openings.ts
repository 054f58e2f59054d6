import type { App, BookState, PlanHome } from "../../../src/app/contract";
import { finding } from "../../../src/domain/finding/make";
import { fakeApp, untilStopped } from "../fakeApp";
import { planHome, planState, templateState, unfinishedState } from "../samples/bookStates";
import { planFindings } from "../samples/findings";
import { intake } from "../samples/intake";
import { doubtfulLayout, planLayout } from "../samples/planLayout";
import { planPreview } from "../samples/planPreview";

const refused = (code: string) => () => Promise.reject(Object.assign(new Error(), { code }));
const never = () => new Promise<never>(() => undefined);

/** Every kind of finding the period's list can hold, many times over. */
const manyFindings = Array.from({ length: 130 }, (_, index) => ({
  ...planFindings[index % planFindings.length]!,
  note: String(index),
  ...(index % 9 === 0 ? { handling: "accepted" as const } : {}),
}));

const nothingYet: Partial<PlanHome> = {
  received: [],
  missing: planHome().units,
  findings: [],
  overdue: 0,
  dueSoon: 0,
  belowTarget: 0,
  canUndo: false,
  chased: [],
};

/** Every starting point of the gallery: what is open, and what the use cases answer there. */
export const openings = {
  loading: [{ kind: "empty" }, { openBook: never }],
  failed: [{ kind: "empty" }, { openBook: refused("InvalidOperationInCellEditMode") }],
  empty: [{ kind: "empty" }],
  other: [{ kind: "other" }],
  newer: [{ kind: "newer" }],
  damaged: [
    {
      kind: "damaged",
      findings: [finding("sheetEdited", { sheet: "Mốc thực hiện", address: "A7" }, { what: "mã mốc" })],
    },
  ],
  unfinished: [unfinishedState()],
  running: [unfinishedState({ lively: true })],
  doubtful: [
    { kind: "empty" },
    { readPlan: () => Promise.resolve({ value: planPreview, layout: doubtfulLayout, findings: [] }) },
  ],
  pointing: [
    { kind: "empty" },
    {
      readPlan: () =>
        Promise.resolve({
          value: undefined,
          layout: { tables: planLayout.tables.map((table) => ({ ...table, used: false })), rows: [] },
          findings: [finding("noAppendix", {})],
        }),
    },
  ],
  unreadable: [{ kind: "empty" }, { readPlan: refused("Unexpected") }],
  replacing: [
    { kind: "empty" },
    {
      readPlan: () =>
        Promise.resolve({
          value: { ...planPreview, replaces: "Kế hoạch cải cách hành chính Nhà nước năm 2023" },
          layout: planLayout,
          findings: planPreview.findings,
        }),
    },
  ],
  plan: [planState()],
  fresh: [
    planState({ ...nothingYet, templatesMadeAt: undefined, consolidatedAt: undefined }),
    { openScoring: () => Promise.resolve(undefined) },
  ],
  noUnits: [planState({ ...nothingYet, units: [], missing: [] })],
  settled: [planState({ unsettledUnits: [], awaitedDates: [], unread: [], missing: [], chased: [] })],
  unread: [
    planState({
      unread: [
        finding("dateUnreadable", { sheet: "Mốc thực hiện", address: "H7" }, {}, { received: "30/2" }),
      ],
    }),
  ],
  many: [planState({ findings: manyFindings })],
  clear: [planState({ findings: [] })],
  busy: [
    planState(),
    {
      makeTemplateFiles: untilStopped({
        step: "making",
        done: 26,
        total: 40,
        item: "Trung tâm Bảo trợ xã hội tỉnh",
      }),
    },
  ],
  failing: [
    planState(),
    { updateSummary: () => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" })) },
  ],
  template: [templateState],
  ready: [
    templateState,
    {
      checkTemplate: () =>
        Promise.resolve({
          findings: [],
          checkedAt: "2024-03-18T09:20",
          tasks: { filled: 15, total: 15 },
          indicators: { filled: 6, total: 6 },
          empty: [],
          selfCheck: { kind: "none" },
        }),
    },
  ],
  refusing: [
    planState(),
    {
      readReports: refused("AccessDenied"),
      consolidate: refused("RequestPayloadSizeLimitExceeded"),
      openSheet: refused("ItemNotFound"),
      readPlan: refused("Unexpected"),
      rowsBehind: refused("ItemNotFound"),
      openScoring: refused("ItemNotFound"),
    },
  ],
  readingRows: [planState(), { rowsBehind: never, openScoring: never }],
  returnable: [
    planState(),
    {
      readReports: ([file]) =>
        Promise.resolve({
          ...intake,
          rows: intake.rows.map((row) => ({ ...row, file: file!.name, savedAt: file!.savedAt ?? "" })),
        }),
    },
  ],
  noRows: [planState(), { rowsBehind: () => Promise.resolve({ milestones: [], indicators: [] }) }],
  busyReading: [
    planState(),
    {
      readReports: untilStopped({
        step: "readingFiles",
        done: 118,
        total: 412,
        item: "BC_Quy-I-2024_DV07.xlsx",
      }),
    },
  ],
  busyWriting: [planState(), { consolidate: untilStopped({ step: "writing", done: 3, total: 9 }) }],
} satisfies Record<string, [BookState, Partial<App>?]>;

export type Opening = keyof typeof openings;

/** The App of an opening. */
export function appOf(opening: Opening): App {
  const [state, change]: [BookState, Partial<App>?] = openings[opening];
  return fakeApp(state, change).app;
}
