import { checkSubmission, inputCells, withReadingFindings } from "../domain/checks";
import { consolidate } from "../domain/consolidation/consolidate";
import type { FindingCode } from "../domain/finding/codes";
import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { periodById } from "../domain/periods/periodById";
import { cumulativeBefore } from "../domain/periods/cumulativeBefore";
import type { Period } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../domain/plan/unitWork";
import type { SubmissionSource } from "../domain/submission/submission";
import { readBook } from "../excel/read/readBook";
import { readSubmission } from "../sheets/template/readSubmission";
import { unitSheetBooks } from "../sheets/template/unitSheetBooks";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { FileRefused } from "../xlsx/read/fileRefused";
import { readWorkbook } from "../xlsx/read";
import { today } from "./clock";
import type { IncomingFile, Intake, IntakeRow } from "./contract";
import { sha256 } from "./hash";
import { throwIfStopped, type Job } from "./job";
import { NoPlanBook, planBookIn } from "./planBook";
import { refuseUnfinished } from "./run/journals";

interface Ground {
  book: PlanBook;
  period: Period;
  work: Map<string, UnitWork>;
}

function refused(
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
    findings: findings.map((item) => ({ ...item, place: { ...item.place, file: source.file, periodId } })),
  };
}

/** Judges one workbook of a unit. Whatever is wrong with it stays its own: a row, never a stop. */
function judgeBook(
  cells: WorkbookCells,
  source: SubmissionSource,
  ground: Ground,
  savedAt?: string,
): IntakeRow {
  const { book, period, work } = ground;
  const { plan, settings, asOf } = book;
  const expect = { planId: plan.id, planVersion: plan.version, planYear: plan.year };
  const { value: submission, findings } = readSubmission(cells, source, expect);
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
    const unknown = finding("unitUnknown", { file: source.file }, { unit: submission.unitId });
    return refused(source, [...findings, unknown], period.id, savedAt);
  }
  const before = cumulativeBefore(period, settings);
  const previous = book.consolidation.indicators.filter(
    (row) => row.periodId === before?.id && row.unitId === mine.unit.id,
  );
  const judged = checkSubmission(submission, { ...mine, plan, period, asOf, settings, previous });
  const checked = withReadingFindings(judged, findings);
  return {
    ...source,
    savedAt,
    state: checked.findings.length > 0 ? "acceptedWithFindings" : "accepted",
    unit: { id: mine.unit.id, name: mine.unit.name },
    taskCells: submission.tasks.reduce((sum, entry) => sum + Object.keys(entry.cells).length, 0),
    indicatorCells: inputCells({ ...submission, tasks: [], contact: {} }).length,
    findings: checked.findings,
    checked,
  };
}

async function readFile(file: IncomingFile, ground: Ground): Promise<IntakeRow> {
  const source = { file: file.name, hash: "" };
  const refuse = (code: FindingCode, params: Finding["params"] = {}) =>
    refused(source, [finding(code, { file: file.name }, params)], ground.period.id, file.savedAt);
  try {
    const bytes = await file.bytes();
    source.hash = await sha256(bytes);
    return judgeBook(await readWorkbook(bytes), source, ground, file.savedAt);
  } catch (reason) {
    if (reason instanceof FileRefused) return refuse(reason.code, reason.params);
    return refuse("fileBroken");
  }
}

/** Rows of the same unit with different contents stand against each other; the same contents twice are one. */
function withoutRepeats(rows: IntakeRow[]): IntakeRow[] {
  const seen = new Set<string>();
  return rows.filter(({ hash, unit }) => {
    if (hash === "") return true;
    const key = `${hash} ${unit?.id ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What consolidating these rows would do, by the very function that will do it. */
export function intakeOf(book: PlanBook, rows: IntakeRow[]): Intake {
  const kept = withoutRepeats(rows);
  const incoming = kept.flatMap((row) => row.checked ?? []);
  const trial = consolidate(book.consolidation, incoming, { runId: "", receivedOn: today(), choices: {} });
  const twice = new Set(trial.conflicts.map(({ unitId }) => unitId));
  const stored = new Set(
    book.consolidation.reports.map(({ periodId, unitId, source }) => `${periodId} ${unitId} ${source.hash}`),
  );
  const judged = kept.map((row): IntakeRow => {
    if (!row.unit) return row;
    if (twice.has(row.unit.id)) return { ...row, state: "twice" };
    return stored.has(`${book.periodId} ${row.unit.id} ${row.hash}`) ? { ...row, state: "unchanged" } : row;
  });
  return {
    periodId: book.periodId,
    rows: judged,
    conflicts: trial.conflicts.map(({ unitId }) => {
      const rivals = judged.filter(({ unit }) => unit?.id === unitId);
      return { unit: { id: unitId, name: rivals[0]?.unit?.name ?? unitId }, rows: rivals };
    }),
    newReports: trial.newReports,
    replacedReports: trial.replaced,
    unchangedReports: trial.unchanged,
  };
}

/** Reads files (and the unit sheets of the open workbook) and says what consolidating them would change. Writes nothing. */
export async function readReports(files: IncomingFile[], alsoUnitSheets: boolean, job: Job): Promise<Intake> {
  const cells = await readBook();
  refuseUnfinished(cells);
  const { value: book, findings } = planBookIn(cells);
  const period = book && periodById(book.periodId, book.settings);
  if (!book || !period) throw new NoPlanBook(findings);
  const work = new Map(workOfUnits(book, period).map((item) => [item.unit.id, item]));
  const ground = { book, period, work };
  const rows: IntakeRow[] = [];
  for (const [index, file] of files.entries()) {
    throwIfStopped(job);
    job.onProgress({ step: "readingFiles", done: index, total: files.length, item: file.name });
    rows.push(await readFile(file, ground));
  }
  if (alsoUnitSheets) {
    for (const unitBook of unitSheetBooks(cells)) {
      const text = JSON.stringify(unitBook.cells.sheets.map((sheet) => [...sheet.cells]));
      const hash = await sha256(new TextEncoder().encode(text));
      const row = judgeBook(unitBook.cells, { file: unitBook.name, hash }, ground);
      // Sheets of other periods stay in the workbook; they are not sent for this one.
      if (!row.findings.some(({ code }) => code === "otherPeriod")) rows.push(row);
    }
  }
  job.onProgress({ step: "readingFiles", done: files.length, total: files.length });
  return intakeOf(book, rows);
}
