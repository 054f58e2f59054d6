import { createRoot } from "react-dom/client";
import { Pane } from "../../src/taskpane/Pane";
import {
  doubtfulLayout,
  fakeApp,
  planHome,
  planLayout,
  planPreview,
  planState,
  templateState,
  unfinishedState,
  untilStopped,
} from "./fakeApp";
import type { App, BookState } from "../../src/app/contract";
import { finding } from "../../src/domain/finding/make";

/** Every starting point the pane's pictures are taken from, by name. */
const openings: Record<string, [BookState, Partial<App>?]> = {
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
  plan: [planState()],
  fresh: [
    planState({
      received: [],
      missing: planHome().units,
      findings: [],
      templatesMadeAt: undefined,
      consolidatedAt: undefined,
      overdue: 0,
      dueSoon: 0,
      belowTarget: 0,
      canUndo: false,
    }),
  ],
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
};

const [state, change] = openings[location.hash.slice(1)] ?? openings.plan!;
createRoot(document.getElementById("root")!).render(<Pane app={fakeApp(state, change).app} />);
