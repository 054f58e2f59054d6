import type { Occurrence } from "../schedule/occurrence";
import { lastAnswers } from "./lastStates";
import type { UnitHistory } from "./unitHistory";

/** Which occurrences of earlier periods are part of a unit's work in this one, by id. */
export type IsCarried = (occurrenceId: string) => boolean;

/**
 * What a unit's own report of the period has rows of, once it has sent: a period's snapshot then hangs on nothing but its own report.
 * Before that, what its earlier reports asked for and leave open: neither done nor "Không phát sinh" by what was last said of it.
 */
export function isCarriedBy(history: UnitHistory): IsCarried {
  const { reported } = history;
  if (reported) return (id) => reported.has(id);
  const asked = new Set(history.tasks.map(({ occurrenceId }) => occurrenceId));
  const last = lastAnswers(history);
  return (id) => {
    const progress = last.get(id)?.progress;
    return asked.has(id) && progress !== "done" && progress !== "notApplicable";
  };
}

/** The occurrences of one task in a period, with those carried over from earlier ones (`earlier`, in plan order) after its own. */
export function withCarriedOver(
  own: readonly Occurrence[],
  earlier: readonly Occurrence[],
  isCarried: IsCarried,
): Occurrence[] {
  const ids = new Set(own.map(({ id }) => id));
  const carried = earlier.filter(({ id }) => !ids.has(id) && isCarried(id));
  return [...own, ...carried];
}
