import { isCarriedBy, withCarriedOver } from "../carryOver/carriedOver";
import { lastStates, noLastStates, type LastStates } from "../carryOver/lastStates";
import { unitHistories } from "../carryOver/unitHistory";
import type { Period } from "../periods/period";
import { earlierOccurrences } from "../schedule/earlierOccurrences";
import type { Occurrence } from "../schedule/occurrence";
import { occurrencesOf } from "../schedule/occurrences";
import type { Unit } from "../units/unit";
import { assignments, type Assignment } from "./assignments";
import { indicatorsOf } from "./indicatorsOf";
import { occurrenceContext } from "./occurrenceContext";
import type { Indicator, Task } from "./plan";
import type { PlanBook } from "./planBook";
import { unitListOf } from "./unitListOf";

/** What one unit has to report in one period. */
export interface UnitWork {
  unit: Unit;
  /** In plan order; those carried over from earlier periods after a task's own. */
  occurrences: Occurrence[];
  indicators: Indicator[];
  /** What the unit last said about them in earlier periods. */
  lastStates: LastStates;
  /** Tasks it only supports: for information. */
  supports: Task[];
}

/** Who leads and supports what in a plan, by its own list of units. */
export function rolesIn({ plan }: PlanBook): Map<string, Assignment> {
  return assignments(plan, unitListOf(plan));
}

/** The work of every reporting unit in a period, in the unit list's order. `roles`: who leads and supports what, where it is known. */
export function workOfUnits(
  book: PlanBook,
  period: Period,
  roles: ReadonlyMap<string, Assignment> = rolesIn(book),
): UnitWork[] {
  const { plan, settings } = book;
  const context = occurrenceContext(book);
  const histories = unitHistories(book.consolidation, period, settings);
  const byTask = new Map(
    plan.tasks.map((task) => {
      const occurrences = occurrencesOf([task], context, period);
      const earlier = histories.size > 0 ? earlierOccurrences(task, context, period) : [];
      return [task.number, { task, occurrences, earlier }];
    }),
  );
  return plan.units
    .filter((unit) => unit.reports)
    .map((unit) => {
      const role = roles.get(unit.id) ?? { lead: [], support: [] };
      const lead = role.lead.flatMap((number) => byTask.get(number) ?? []);
      const supports = role.support.flatMap((number) => byTask.get(number)?.task ?? []);
      const indicators = indicatorsOf(plan, unit);
      const history = histories.get(unit.id);
      if (!history) {
        const occurrences = lead.flatMap((own) => own.occurrences);
        return { unit, occurrences, indicators, supports, lastStates: noLastStates };
      }
      const isCarried = isCarriedBy(history);
      const occurrences = lead.flatMap((own) => withCarriedOver(own.occurrences, own.earlier, isCarried));
      const last = lastStates(history, { occurrences, indicators }, period, settings);
      return { unit, occurrences, indicators, supports, lastStates: last };
    });
}
