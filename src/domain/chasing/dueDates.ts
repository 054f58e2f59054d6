import type { PlainDate } from "../date/plainDate";
import type { Period } from "../periods/period";
import { periodsOf } from "../periods/periodsOf";
import type { Task } from "../plan/plan";
import type { PlanBook } from "../plan/planBook";
import { workOfUnits } from "../plan/unitWork";
import type { Occurrence } from "../schedule/occurrence";
import type { Unit } from "../units/unit";

/** A day by which a unit has to have done something: a milestone, or sending a period's report. */
export type DueDate = { due: PlainDate } & (
  { of: "milestone"; task: Task; occurrence: Occurrence } | { of: "report"; period: Period }
);

export interface UnitDueDates {
  unit: Unit;
  /** Soonest first. */
  dates: DueDate[];
}

/**
 * What every reporting unit still has before it in the plan year, from the as-of date on (that day included): each milestone it
 * leads whose due day is known and that it has not reported done or not applicable, and each report of the plan's own cycle that it
 * has not sent.
 */
export function dueDatesOfUnits(book: PlanBook): UnitDueDates[] {
  const { plan, settings, asOf, consolidation } = book;
  const settled = new Set(
    consolidation.tasks
      .filter(({ progress }) => progress === "done" || progress === "notApplicable")
      .map(({ unitId, occurrenceId }) => JSON.stringify([unitId, occurrenceId])),
  );
  const periods = periodsOf(plan.year, settings);
  const found = new Map<string, { unit: Unit; byId: Map<string, DueDate> }>();
  for (const period of periods) {
    for (const { unit, occurrences } of workOfUnits(book, period)) {
      const own = found.get(unit.id) ?? { unit, byId: new Map<string, DueDate>() };
      found.set(unit.id, own);
      for (const occurrence of occurrences) {
        const task = plan.tasks.find(({ number }) => number === occurrence.taskNumber);
        const { due, id } = occurrence;
        if (!task || due === undefined || due < asOf || settled.has(JSON.stringify([unit.id, id]))) continue;
        own.byId.set(id, { of: "milestone", due, task, occurrence });
      }
    }
  }
  const sent = new Set(
    consolidation.reports.map(({ unitId, periodId }) => JSON.stringify([unitId, periodId])),
  );
  const reports = periods
    .filter(({ kind, sendBy }) => plan.cycle.includes(kind) && sendBy >= asOf)
    .map((period) => ({ of: "report" as const, due: period.sendBy, period }));
  return [...found.values()].map(({ unit, byId }) => ({
    unit,
    dates: [
      ...byId.values(),
      ...reports.filter(({ period }) => !sent.has(JSON.stringify([unit.id, period.id]))),
    ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  }));
}
