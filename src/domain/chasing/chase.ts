import type { StoredFinding } from "../consolidation/consolidation";
import type { PlainDate } from "../date/plainDate";
import type { Period } from "../periods/period";
import type { Task } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import type { Unit } from "../units/unit";

/** A milestone a unit still has to do. `days`: past its due day (at least 1), or left until it (0 on the day itself). */
export interface ChasedMilestone {
  task: Task;
  occurrence: Occurrence;
  due: PlainDate;
  days: number;
}

/** What one unit is to be reminded of. A unit that has not sent is asked for its report; of its milestones nothing is known. */
export interface UnitChase {
  unit: Unit;
  /** No report yet. */
  missing: boolean;
  /** Longest overdue first. */
  overdue: ChasedMilestone[];
  /** Soonest first. */
  dueSoon: ChasedMilestone[];
  /** Findings to fix that nobody has dealt with. */
  toFix: StoredFinding[];
}

/** Who is to be reminded of what in one period at one as-of date; units with nothing to be reminded of are left out. */
export interface Chase {
  period: Period;
  asOf: PlainDate;
  units: UnitChase[];
}
