import { consolidate } from "../domain/consolidation/consolidate";
import type {
  CheckedSubmission,
  Consolidation,
  ReceivedReport,
  StoredFinding,
} from "../domain/consolidation/consolidation";
import { beforeRun, undoRun } from "../domain/consolidation/lastRun";
import { bySlot, slotOfPlace } from "../domain/consolidation/slot";
import { isPlainDate } from "../domain/date/plainDate";
import type { LogEntry, PlanBook } from "../domain/plan/planBook";
import { sheetNames } from "../i18n/vi/sheetWords";
import { newRunId, now, today } from "./clock";
import type { BookState, ConflictChoices, Intake, Reconciliation } from "./contract";
import { logActions, planHome } from "./home";
import type { Job } from "./job";
import { openBook } from "./openBook";
import { planBookOf } from "./planBook";
import { changeBook } from "./run/changeBook";

/** The sheets a consolidation changes; the plan's own stay untouched. */
const planSheets: ReadonlySet<string> = new Set([
  sheetNames.guide,
  sheetNames.plan,
  sheetNames.milestones,
  sheetNames.units,
  sheetNames.holidays,
  sheetNames.scoring,
]);
const changesWithReports = (sheet: string) => !planSheets.has(sheet);
/** Of reports that are all there already, Tổng hợp is written anew, for it may be of another day. */
const changesWithout: ReadonlySet<string> = new Set([sheetNames.summary, sheetNames.log]);

/** The order of the files says nothing: findings of files that could not be read stand by the files' names. */
function byFile(a: StoredFinding, b: StoredFinding): number {
  const [first = "", second = ""] = [a.place.file, b.place.file];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Findings of files that could not be read belong to no unit: each run replaces them all. */
function withRefused(value: Consolidation, intake: Intake): Consolidation {
  const ofUnits = value.findings.filter(({ place }) => place.unitId !== undefined);
  const ofFiles = intake.rows
    .filter(({ checked }) => !checked)
    .flatMap(({ findings }) => findings)
    .map((item): StoredFinding => ({ ...item, handling: "open", note: "" }))
    .sort(byFile);
  const findings = [...ofFiles, ...ofUnits];
  return { ...value, findings: findings.sort((a, b) => bySlot(slotOfPlace(a.place), slotOfPlace(b.place))) };
}

/** A conflict that was not settled keeps the workbook's rows of that unit as they are. */
function chosen(intake: Intake, choices: ConflictChoices): CheckedSubmission[] {
  const inConflict = new Set(intake.conflicts.map(({ unit }) => unit.id));
  return intake.rows.flatMap(({ unit, hash, checked }) => {
    if (!unit || !checked) return [];
    return !inConflict.has(unit.id) || choices[unit.id] === hash ? [checked] : [];
  });
}

/**
 * When a report came in: the day its file was last saved, where the system tells it, for offices consolidate days after the mail.
 * A day that has not come yet is a wrong clock and does not count.
 */
function withSavedDays(reports: ReceivedReport[], runId: string, intake: Intake): ReceivedReport[] {
  const savedOn = new Map(intake.rows.map(({ hash, savedAt }) => [hash, savedAt?.slice(0, 10)]));
  return reports.map((report) => {
    const day = report.runId === runId ? savedOn.get(report.source.hash) : undefined;
    return day !== undefined && isPlainDate(day) && day < report.receivedOn
      ? { ...report, receivedOn: day }
      : report;
  });
}

/** Everything a consolidation makes of the book, and its reconciliation. */
function consolidated(
  book: PlanBook,
  intake: Intake,
  choices: ConflictChoices,
): { next: PlanBook; reconciliation: Reconciliation } {
  const runId = newRunId();
  const incoming = chosen(intake, choices);
  const result = consolidate(book.consolidation, incoming, { runId, receivedOn: today(), choices });
  const settled = withRefused(result.value, intake);
  const consolidation = { ...settled, reports: withSavedDays(settled.reports, runId, intake) };
  const ran = consolidation.reports.filter((report) => report.runId === runId);
  const unitIds = ran.map(({ unitId }) => unitId);
  const run = { runId, periodId: intake.periodId, unitIds };
  const at = now();
  const sum = (figure: "cells" | "taken" | "inFindings") =>
    incoming.reduce((total, { report }) => total + report[figure], 0);
  const entry: LogEntry = {
    at,
    action: logActions.consolidated,
    periodId: intake.periodId,
    about: `${intake.rows.length} tệp`,
    cells: sum("cells"),
    result: `${result.newReports} mới, ${result.replaced} thay bản cũ, ${result.unchanged} không đổi`,
    runId,
  };
  const next: PlanBook = {
    ...book,
    consolidation,
    lastRun: unitIds.length > 0 ? { ...run, before: beforeRun(book.consolidation, run) } : book.lastRun,
    log: [...book.log, entry],
  };
  const reconciliation = {
    at,
    reports: incoming.length,
    cells: sum("cells"),
    taken: sum("taken"),
    inFindings: sum("inFindings"),
    missing: planHome(next).missing,
  };
  return { next, reconciliation };
}

/** Writes what was read and settled into the data sheets, then the summary. One run, which can be taken back. */
export async function consolidateReports(
  intake: Intake,
  choices: ConflictChoices,
  job: Job,
): Promise<Reconciliation> {
  const { reconciliation } = await changeBook("consolidate", job, (cells) => {
    const before = planBookOf(cells);
    const made = consolidated(before, intake, choices);
    // The same files again: thousands of rows would be written as they stand.
    const isSame = JSON.stringify(made.next.consolidation) === JSON.stringify(before.consolidation);
    return {
      ...made,
      before,
      only: isSame ? (sheet: string) => changesWithout.has(sheet) : changesWithReports,
    };
  });
  return reconciliation;
}

/** The book without its last run; as it is where there is none to take back. */
function undone(book: PlanBook): PlanBook {
  const { lastRun } = book;
  if (!lastRun) return book;
  const entry: LogEntry = {
    at: now(),
    action: logActions.undone,
    periodId: lastRun.periodId,
    about: `${lastRun.unitIds.length} đơn vị`,
    cells: 0,
    result: `Trả về trước lần ${lastRun.runId}`,
    runId: newRunId(),
  };
  return {
    ...book,
    consolidation: undoRun(book.consolidation, lastRun),
    lastRun: undefined,
    log: [...book.log, entry],
  };
}

/** Brings the data sheets back to what they were before the last run. */
export async function undoLastRun(job: Job): Promise<BookState> {
  let next: PlanBook | undefined;
  await changeBook("undo", job, (cells) => {
    const before = planBookOf(cells);
    next = undone(before);
    return next === before ? undefined : { next, before, only: changesWithReports };
  });
  return next ? { kind: "plan", home: planHome(next) } : openBook();
}
