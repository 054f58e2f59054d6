import { checkSubmission, inputCells, withReadingFindings } from "../domain/checks";
import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { UnitWork } from "../domain/plan/unitWork";
import type { Occurrence } from "../domain/schedule/occurrence";
import type { Submission, SubmissionSource } from "../domain/submission/submission";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { readSubmission } from "../sheets/template/readSubmission";
import type { IntakeRow } from "./contract";
import type { Ground } from "./ground";
import { lowerReports } from "./lowerLevel";
import { selfCheckOf } from "./selfCheck";

/** A refused file's findings are of no unit, also where one is known: they go with the file, not with the unit's report. */
function ofFile({ place, ...item }: Finding, file: string, periodId: string): Finding {
  const own = { file, ...place, periodId };
  delete own.unitId;
  return { ...item, place: own };
}

/** A workbook nothing is taken of, and why. */
export function refused(
  source: SubmissionSource,
  findings: Finding[],
  periodId: string,
  savedAt?: string,
): IntakeRow {
  return {
    ...source,
    savedAt,
    state: "refused",
    taskCells: 0,
    indicatorCells: 0,
    findings: findings.map((item) => ofFile(item, source.file, periodId)),
  };
}

/** What a unit has to report, with what only its template still asked for: an earlier report that was corrected since may have settled it. */
function withReturned(mine: UnitWork, { tasks }: Submission, earlier: readonly Occurrence[]): UnitWork {
  const returned = new Set(tasks.map(({ occurrenceId }) => occurrenceId));
  const also = earlier.filter(({ id }) => returned.has(id));
  return also.length === 0 ? mine : { ...mine, occurrences: [...mine.occurrences, ...also] };
}

/** Other formats than .xlsx lack its checksums (.xls), or are written by other programs: what is taken from them is told. */
function formatFindings({ format }: WorkbookCells, { file }: SubmissionSource): Finding[] {
  return format === undefined ? [] : [finding("fileOtherFormat", { file }, { format: `.${format}` })];
}

/** Judges one workbook of a unit. Whatever is wrong with it stays its own: a row, never a stop. */
export function judgeBook(
  cells: WorkbookCells,
  source: SubmissionSource,
  ground: Ground,
  savedAt?: string,
): IntakeRow {
  const { book, period, work, office } = ground;
  const { plan, settings, asOf } = book;
  const expect = { planId: plan.id, planVersion: plan.version, planYear: plan.year, office };
  const { value: submission, findings: ofReading } = readSubmission(cells, source, expect);
  const findings = [...formatFindings(cells, source), ...ofReading];
  if (!submission) return refused(source, findings, period.id, savedAt);
  if (submission.periodId !== period.id) {
    const other = finding(
      "otherPeriod",
      { file: source.file },
      { period: submission.periodId, expected: period.id },
    );
    return refused(source, [...findings, other], period.id, savedAt);
  }
  const mine = work.get(submission.unitId);
  if (!mine) {
    const unit = plan.units.find(({ id }) => id === submission.unitId)?.name ?? submission.unitId;
    const notAsked = finding("unitNotAsked", { file: source.file }, { unit });
    return refused(source, [...findings, notAsked], period.id, savedAt);
  }
  const previous = ground.previous.get(mine.unit.id) ?? [];
  const asked = withReturned(mine, submission, ground.earlier(mine.unit.id));
  const judged = checkSubmission(submission, { ...asked, plan, period, asOf, settings, previous });
  const checked = withReadingFindings(judged, findings);
  return {
    ...source,
    savedAt,
    state: checked.findings.length > 0 ? "acceptedWithFindings" : "accepted",
    unit: { id: mine.unit.id, name: mine.unit.name },
    taskCells: submission.tasks.reduce((sum, entry) => sum + Object.keys(entry.cells).length, 0),
    indicatorCells: inputCells({ ...submission, tasks: [], contact: {} }).length,
    findings: checked.findings,
    selfCheck: selfCheckOf(cells, submission),
    checked,
  };
}

/** The rows of one file: a unit's report is one, the plan workbook of a level below one for each of its units. */
export function rowsOfBook(
  cells: WorkbookCells,
  source: SubmissionSource,
  ground: Ground,
  savedAt?: string,
): IntakeRow[] {
  const { book, period, work, office } = ground;
  const reporting = (name: string) =>
    office.units.named(name).flatMap(({ id }) => {
      const unit = work.get(id)?.unit;
      return unit ? [{ id: unit.id, name: unit.name }] : [];
    });
  const { id: planId, version: planVersion } = book.plan;
  const lower = lowerReports(cells, source.file, { planId, planVersion, periodId: period.id, reporting });
  if (!lower) return [judgeBook(cells, source, ground, savedAt)];
  const ofBook = lower.findings.length > 0 ? [refused(source, lower.findings, period.id, savedAt)] : [];
  return [...ofBook, ...lower.rows];
}
