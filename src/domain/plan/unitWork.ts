import type { Period } from "../periods/period";
import type { Occurrence } from "../schedule/occurrence";
import { occurrencesOf } from "../schedule/occurrences";
import type { Unit } from "../units/unit";
import { assignments } from "./assignments";
import { indicatorsOf } from "./indicatorsOf";
import { occurrenceContext } from "./occurrenceContext";
import type { Indicator, Task } from "./plan";
import type { PlanBook } from "./planBook";

/** What one unit has to report in one period. */
export interface UnitWork {
  unit: Unit;
  occurrences: Occurrence[];
  indicators: Indicator[];
  /** Tasks it only supports: for information. */
  supports: Task[];
}

/** The work of every reporting unit in a period, in the unit list's order. */
export function workOfUnits(book: PlanBook, period: Period): UnitWork[] {
  const { plan } = book;
  const roles = assignments(plan, { units: plan.units, groups: plan.unitGroups });
  const context = occurrenceContext(book);
  const byTask = new Map(
    plan.tasks.map((task) => [task.number, { task, occurrences: occurrencesOf([task], context, period) }]),
  );
  return plan.units
    .filter((unit) => unit.reports)
    .map((unit) => {
      const role = roles.get(unit.id) ?? { lead: [], support: [] };
      return {
        unit,
        occurrences: role.lead.flatMap((number) => byTask.get(number)?.occurrences ?? []),
        indicators: indicatorsOf(plan, unit),
        supports: role.support.flatMap((number) => byTask.get(number)?.task ?? []),
      };
    });
}
