import type { PlanBook } from "../domain/plan/planBook";
import { mergeScoring } from "../domain/scoring/mergeScoring";
import type { Scoring } from "../domain/scoring/scoring";
import { scoreTotals } from "../domain/scoring/totals";
import { readBook } from "../excel/read/readBook";
import { sheetNames } from "../i18n/vi/sheetWords";
import { readCriteria } from "../scoringDocument/readCriteria";
import { readKeys } from "../sheets/keySheet";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { judgeScoring } from "../sheets/scoring/judgeScoring";
import { newRunId, now } from "./clock";
import type { BookState, PlanSource, ScoringHome, ScoringPreview, ScoringReading } from "./contract";
import { logActions, planHome } from "./home";
import { throwIfStopped, type Job } from "./job";
import { currentPlanBook, planBookOf } from "./planBook";
import { changeBook } from "./run/changeBook";
import { refuseUnfinished } from "./run/journals";
import { SheetNameTaken } from "./run/refusals";

const own: ReadonlySet<string> = new Set([sheetNames.scoring, sheetNames.keys]);

/** The self-scoring as it stands in the workbook now; nothing before a table of criteria was imported. */
export async function openScoring(): Promise<ScoringHome | undefined> {
  const cells = await readBook({ only: (name) => own.has(name) });
  refuseUnfinished(cells);
  const year = Number(readKeys(cells)?.get("year"));
  const found = judgeScoring(cells, year);
  if (!found) return undefined;
  const { scoring, findings } = found;
  return { year: scoring.year, source: scoring.source, ...scoreTotals(scoring), findings };
}

/** Reads a table of criteria and says what it holds and what writing it would change. Writes nothing. */
export async function readScoring(source: PlanSource, job: Job): Promise<ScoringReading> {
  job.onProgress({
    step: "readingPlan",
    done: 0,
    total: 1,
    item: "name" in source ? source.name : undefined,
  });
  const book = await currentPlanBook();
  throwIfStopped(job);
  const { value: scoring, findings } = await readCriteria(source, book.plan.year);
  throwIfStopped(job);
  if (!scoring) return { value: undefined, findings };
  const { value: merged, changes, findings: differing } = mergeScoring(book.scoring, scoring);
  const all = [...findings, ...differing];
  const value: ScoringPreview = { scoring, ...scoreTotals(merged), findings: all };
  if (book.scoring) {
    value.changes = changes;
    if (book.scoring.year !== scoring.year) value.otherYear = book.scoring.year;
  }
  return { value, findings: all };
}

/** A sheet named as ours stands there with something else on it. */
function isTaken({ sheets }: WorkbookCells): boolean {
  const sheet = sheets.find(({ name }) => name === sheetNames.scoring);
  return sheet !== undefined && [...sheet.cells].length > 0;
}

/** Writes the table that was previewed. What was entered in the workbook by then stays. */
export async function writeScoring({ scoring }: ScoringPreview, job: Job): Promise<BookState> {
  const { next } = await changeBook("scoring", job, (cells) => {
    const before = planBookOf(cells);
    if (!before.scoring && isTaken(cells)) throw new SheetNameTaken();
    const sheets: ReadonlySet<string> = new Set([...own, sheetNames.guide, sheetNames.log]);
    return { next: imported(before, scoring), before, only: (sheet: string) => sheets.has(sheet) };
  });
  return { kind: "plan", home: planHome(next) };
}

function imported(book: PlanBook, scoring: Scoring): PlanBook {
  const entry = {
    at: now(),
    action: logActions.criteriaWritten,
    periodId: "",
    about: scoring.source,
    cells: scoring.criteria.length,
    result: `${scoring.criteria.length} tiêu chí`,
    runId: newRunId(),
  };
  return { ...book, scoring: mergeScoring(book.scoring, scoring).value, log: [...book.log, entry] };
}
