import type { Timeliness } from "../timeliness/timeliness";
import type { DoneOfDue, StateCounts } from "./summary";

/** One occurrence × unit: its timeliness, or that the unit has not sent. */
export type CountedState = Timeliness | "noReport";

export function countStates(states: readonly CountedState[]): StateCounts {
  const counts: StateCounts = {
    total: states.length,
    noReport: 0,
    onTime: 0,
    late: 0,
    overdue: 0,
    dueSoon: 0,
    open: 0,
    noDeadline: 0,
    awaitingEvent: 0,
    needsDate: 0,
    notApplicable: 0,
  };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Of everything that is done or should be. */
export function doneOfDue({ onTime, late, overdue }: StateCounts): DoneOfDue {
  return { done: onTime + late, due: onTime + late + overdue };
}
