import type { LastStates } from "../../domain/carryOver/lastStates";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Period, PlanSettings } from "../../domain/periods/period";
import type { Indicator, Plan, Task } from "../../domain/plan/plan";
import type { Occurrence } from "../../domain/schedule/occurrence";
import type { Unit } from "../../domain/units/unit";

/** What a unit's template is made from. */
export interface TemplateInput {
  plan: Plan;
  unit: Unit;
  period: Period;
  /** Of tasks the unit leads, in plan order; those carried over from earlier periods after a task's own. */
  occurrences: readonly Occurrence[];
  indicators: readonly Indicator[];
  /** Tasks the unit supports, for information. */
  supports: readonly Task[];
  settings: PlanSettings;
  /** What the unit reported about them in earlier periods. */
  lastStates?: LastStates;
  /** Ngày tính; today where absent. */
  asOf?: PlainDate;
}
