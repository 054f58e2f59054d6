import type { PlainDate } from "../domain/date/plainDate";
import type { StoredFinding } from "../domain/consolidation/consolidation";
import type { PeriodId, PlanSettings } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { readBook } from "../excel/read/readBook";
import { sheetNames } from "../i18n/vi/sheetWords";
import { newRunId, now } from "./clock";
import type { BookState } from "./contract";
import { logActions, planHome } from "./home";
import type { Job } from "./job";
import { planBookOf, writePlanBook } from "./planBook";

const quietJob: Job = { onProgress: () => undefined, signal: new AbortController().signal };

/** Ngày nghỉ, with the list it chooses from: a workbook of an earlier version gets them with the first change. */
const newSheets: readonly string[] = [sheetNames.holidays, sheetNames.lists];

async function change(
  edit: (book: PlanBook) => PlanBook,
  sheets: ReadonlySet<string>,
  job: Job = quietJob,
): Promise<BookState> {
  const cells = await readBook();
  const next = edit(planBookOf(cells));
  const added = cells.sheets.some(({ name }) => name === sheetNames.holidays) ? [] : newSheets;
  await writePlanBook(next, job, { only: (sheet) => sheets.has(sheet) || added.includes(sheet) });
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
