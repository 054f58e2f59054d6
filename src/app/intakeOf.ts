import { changesBetween } from "../domain/consolidation/changedCells";
import { consolidate } from "../domain/consolidation/consolidate";
import type { CheckedSubmission } from "../domain/consolidation/consolidation";
import { submissionsOf } from "../domain/consolidation/submissionsOf";
import type { Period } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { cellsInWords } from "./cellsInWords";
import { today } from "./clock";
import type { Intake, IntakeRow } from "./contract";

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

/** The reports the workbook holds of a period, by unit id. */
function storedReports({ consolidation, periodId }: PlanBook): Map<string, CheckedSubmission> {
  const isOwn = (row: { periodId: string }) => row.periodId === periodId;
  const stored = submissionsOf({
    tasks: consolidation.tasks.filter(isOwn),
    indicators: consolidation.indicators.filter(isOwn),
    reports: consolidation.reports.filter(isOwn),
    findings: [],
  });
  return new Map(stored.map((one) => [one.report.unitId, one]));
}

/** What consolidating these rows would do, by the very function that will do it. */
export function intakeOf(book: PlanBook, period: Period, rows: IntakeRow[]): Intake {
  const kept = withoutRepeats(rows);
  const incoming = kept.flatMap((row) => row.checked ?? []);
  const trial = consolidate(book.consolidation, incoming, { runId: "", receivedOn: today(), choices: {} });
  const twice = new Set(trial.conflicts.map(({ unitId }) => unitId));
  const stored = storedReports(book);
  const inWords = cellsInWords(book, period);
  const judged = kept.map((row): IntakeRow => {
    if (!row.unit) return row;
    const before = stored.get(row.unit.id);
    const against =
      before && row.checked ? { ...row, changes: inWords(changesBetween(before, row.checked)) } : row;
    if (twice.has(row.unit.id)) return { ...against, state: "twice" };
    return before?.report.source.hash === row.hash ? { ...against, state: "unchanged" } : against;
  });
  const reported = new Set([...stored.keys(), ...incoming.map(({ report }) => report.unitId)]);
  return {
    periodId: book.periodId,
    rows: judged,
    conflicts: trial.conflicts.map(({ unitId }) => {
      const rivals = judged.filter(({ unit }) => unit?.id === unitId);
      const cells = rivals.flatMap(({ checked }) => checked ?? []);
      const differences = inWords(changesBetween(...cells));
      return { unit: { id: unitId, name: rivals[0]?.unit?.name ?? unitId }, rows: rivals, differences };
    }),
    newReports: trial.newReports,
    replacedReports: trial.replaced,
    unchangedReports: trial.unchanged,
    missing: book.plan.units
      .filter(({ id, reports }) => reports && !reported.has(id))
      .map(({ id, name }) => ({ id, name })),
  };
}
