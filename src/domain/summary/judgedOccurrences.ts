import type { TaskRow } from "../consolidation/consolidation";
import type { Occurrence } from "../schedule/occurrence";
import { judge } from "../timeliness/judge";
import type { UnitWork } from "../plan/unitWork";
import type { PlanBook } from "../plan/planBook";
import type { Unit } from "../units/unit";
import type { CountedState } from "./stateCounts";

/** One occurrence of one lead unit ("mốc × đơn vị") and how it stands. `row` is absent when the unit has not sent. */
export interface JudgedOccurrence {
  unit: Unit;
  occurrence: Occurrence;
  row?: TaskRow;
  state: CountedState;
}

/** Every occurrence of every unit that must report, judged at the book's as-of date; in the plan's order. */
export function judgedOccurrences(
  book: PlanBook,
  work: readonly UnitWork[],
  periodId: string,
): JudgedOccurrence[] {
  const { asOf, settings, consolidation } = book;
  const sent = new Set(
    consolidation.reports.filter((item) => item.periodId === periodId).map((item) => item.unitId),
  );
  const rows = new Map(
    consolidation.tasks
      .filter((row) => row.periodId === periodId)
      .map((row) => [JSON.stringify([row.unitId, row.occurrenceId]), row]),
  );
  return work.flatMap(({ unit, occurrences }) =>
    occurrences.map((occurrence): JudgedOccurrence => {
      if (!sent.has(unit.id)) return { unit, occurrence, state: "noReport" };
      const row = rows.get(JSON.stringify([unit.id, occurrence.id]));
      return { unit, occurrence, row, state: judge(occurrence, row, asOf, settings) };
    }),
  );
}
