import type { PlainDate } from "../domain/date/plainDate";
import type { StoredFinding } from "../domain/consolidation/consolidation";
import type { PeriodId, PlanSettings } from "../domain/periods/period";
import type { PlanBook, SettledDate } from "../domain/plan/planBook";
import { withUnitList } from "../domain/plan/withUnitList";
import type { UnitList } from "../domain/units";
import { answerName, takeBackName as withoutAnswer, type NamedAnswer } from "../domain/units/nameAnswer";
import { sheetNames } from "../i18n/vi/sheetWords";
import { newRunId, now } from "./clock";
import type { BookState } from "./contract";
import { logActions, planHome } from "./home";
import { quietJob, type Job } from "./job";
import { planBookOf } from "./planBook";
import { changeBook } from "./run/changeBook";
import type { RunKind } from "./run/runRecord";

/** Ngày nghỉ, with the list it chooses from: a workbook of an earlier version gets them with the first change. */
const newSheets: readonly string[] = [sheetNames.holidays, sheetNames.lists];

async function change(
  edit: (book: PlanBook) => PlanBook,
  sheets: ReadonlySet<string>,
  job: Job = quietJob,
  kind: RunKind = "change",
): Promise<BookState> {
  const { next } = await changeBook(kind, job, (cells) => {
    const before = planBookOf(cells);
    const added = cells.sheets.some(({ name }) => name === sheetNames.holidays) ? [] : newSheets;
    const only = (sheet: string) => sheets.has(sheet) || added.includes(sheet);
    return { next: edit(before), before, only };
  });
  return { kind: "plan", home: planHome(next) };
}

/** The sheets that hold dates or lists worked out from the plan, settled dates, days off and settings. */
const judgedSheets = new Set<string>([
  sheetNames.summary,
  sheetNames.milestones,
  sheetNames.indicators,
  sheetNames.taskRows,
]);

/** Writes both named cells; Tổng hợp is judged anew at that date. */
export function setPeriodAndAsOf(periodId: PeriodId, asOf: PlainDate): Promise<BookState> {
  return change((book) => ({ ...book, periodId, asOf }), judgedSheets);
}

export function saveSettings(settings: PlanSettings): Promise<BookState> {
  const sheets = new Set([...judgedSheets, sheetNames.keys, sheetNames.reports]);
  return change((book) => ({ ...book, settings }), sheets);
}

/** Takes `settled` in place of what stood at the milestone; its due day and everything judged by it follow. */
export function settleDate(milestoneId: string, settled: SettledDate): Promise<BookState> {
  return change((book) => ({ ...book, settled: { ...book.settled, [milestoneId]: settled } }), judgedSheets);
}

/** Changes the unit list of the plan; whose task is whose, and what is missing, follow. */
function changeUnits(edit: (list: UnitList) => UnitList): Promise<BookState> {
  return change(
    (book) => {
      const { units, unitGroups } = book.plan;
      return { ...book, plan: withUnitList(book.plan, edit({ units, groups: unitGroups })) };
    },
    new Set([...judgedSheets, sheetNames.units]),
  );
}

export function settleName({ text, answer }: NamedAnswer): Promise<BookState> {
  return changeUnits((list) => answerName(list, text, answer));
}

export function takeBackName({ text, answer }: NamedAnswer): Promise<BookState> {
  return changeUnits((list) => withoutAnswer(list, text, answer));
}

/** Rewrites the lists of Tổng hợp; its figures are formulas and need no help. */
export function updateSummary(job: Job): Promise<BookState> {
  const entry = {
    at: now(),
    action: logActions.summaryUpdated,
    about: "",
    cells: 0,
    result: "",
    runId: newRunId(),
  };
  const sheets = new Set([...judgedSheets, sheetNames.log]);
  return change(
    (book) => ({ ...book, log: [...book.log, { ...entry, periodId: book.periodId }] }),
    sheets,
    job,
    "summary",
  );
}

function same(a: StoredFinding, b: StoredFinding): boolean {
  return a.code === b.code && JSON.stringify(a.place) === JSON.stringify(b.place);
}

/** Notes how people dealt with a finding; it never disappears by that. */
export function markHandled(found: StoredFinding, handling: StoredFinding["handling"]): Promise<BookState> {
  return change(
    (book) => ({
      ...book,
      consolidation: {
        ...book.consolidation,
        findings: book.consolidation.findings.map((item) =>
          same(item, found) ? { ...item, handling } : item,
        ),
      },
    }),
    new Set([sheetNames.findings]),
  );
}
