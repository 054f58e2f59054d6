import type { IndicatorRow } from "../consolidation/consolidation";
import type { PlainDate } from "../date/plainDate";
import type { Period, PlanSettings } from "../periods/period";
import type { Indicator, Plan } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import type { Unit } from "../units/unit";

/** What a submission is checked against. */
export interface CheckContext {
  plan: Pick<Plan, "year">;
  unit: Pick<Unit, "id">;
  period: Period;
  /** What the unit has to report: a row of the result for each. */
  occurrences: readonly Occurrence[];
  indicators: readonly Indicator[];
  asOf: PlainDate;
  settings: PlanSettings;
  /** The same unit's rows of other periods, for figures that only grow. */
  previous?: readonly IndicatorRow[];
}
