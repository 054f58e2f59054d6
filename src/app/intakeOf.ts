import { consolidate } from "../domain/consolidation/consolidate";
import type { PlanBook } from "../domain/plan/planBook";
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
