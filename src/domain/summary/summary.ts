import type { IndicatorSum } from "../consolidation/aggregateIndicator";
import type { PlainDate } from "../date/plainDate";
import type { Severity } from "../finding/finding";
import type { Period } from "../periods/period";
import type { Indicator, Task, TaskGroup } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import type { Target } from "../target/target";
import type { Timeliness } from "../timeliness/timeliness";
import type { Unit } from "../units/unit";

/**
 * How many occurrence × lead unit ("mốc × đơn vị") stand in each state. `noReport` counts those of units that have not sent:
 * they are in no other state, whatever their due date. total = noReport + every timeliness.
 */
export interface StateCounts extends Record<Timeliness, number> {
  total: number;
  noReport: number;
}

/** Done (on time, late) of those already due (on time or late whenever due, and overdue); no report counts in neither. */
export interface DoneOfDue {
  done: number;
  due: number;
}

export interface GroupLine {
  group: TaskGroup;
  counts: StateCounts;
  doneOfDue: DoneOfDue;
}

/** One unit that must report. `sent` as in ux: in time, after the send-by day, or not at all. */
export interface UnitLine {
  unit: Unit;
  sent: "ok" | "late" | "missing";
  counts: StateCounts;
  /** By group number, only groups the unit leads something in. */
  byGroup: Record<string, StateCounts>;
}

export interface OverdueLine {
  occurrence: Occurrence;
  task: Task;
  unit: Unit;
  due: PlainDate;
  /** Days after `due` at the as-of date; at least 1. */
  days: number;
  /** The unit's own words; empty when it gave none. */
  difficulty: string;
}

/** One unit's figures of one indicator. `denominator` is absent where the indicator has none. */
export interface UnitFigures {
  unit: Unit;
  numerator: number;
  denominator?: number;
}

/** How one indicator stands over all reports of the period. Figures as printed: a ratio in per cent. */
export interface IndicatorLine {
  indicator: Indicator;
  sum: IndicatorSum;
  state: "met" | "missed" | "needsBaseline" | "noData";
}

export interface BelowTargetLine {
  indicator: Indicator;
  target: Target;
  /** As printed: a ratio in per cent. */
  result: number;
  /** result − what must be reached; points for a ratio. Negative when a higher figure was asked for. */
  gap: number;
  /** At most three, weakest first. */
  lowest: UnitFigures[];
}

/** Facts worth a sentence, most important first, at most 3; missing reports always among them when there are any. */
export type NotableFact =
  | { code: "overdueMost"; params: { count: number; group: string; inGroup: number } }
  /** `titles` are short ones. */
  | { code: "belowTarget"; params: { count: number; titles: string[] } }
  | { code: "missingReports"; params: { count: number } }
  | { code: "allReceived"; params: { count: number } }
  | { code: "mustFix"; params: { count: number; units: number } };

/** What leaders look at: one period at one as-of date. */
export interface Summary {
  period: Period;
  asOf: PlainDate;
  /** Numbers over units that must report; `late` were received after the send-by day. */
  reports: { received: number; expected: number; late: number; missing: Unit[] };
  totals: StateCounts;
  doneOfDue: DoneOfDue;
  /** One per group of the plan, in its order, also those with nothing in the period. */
  byGroup: GroupLine[];
  /** One per unit that must report, in the plan's order. */
  byUnit: UnitLine[];
  /** Longest overdue first, then unit and occurrence in the plan's order. */
  overdue: OverdueLine[];
  /** One per indicator of the plan, in its order. */
  indicators: IndicatorLine[];
  /** Those that missed their target, in the plan's order. */
  belowTarget: BelowTargetLine[];
  /** Of this period's findings people have not dealt with; `units` have at least one to fix. */
  findings: Record<Severity, number> & { units: number };
  notable: NotableFact[];
}
