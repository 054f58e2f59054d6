import type { IndicatorRow } from "../consolidation/consolidation";
import type { Period, PlanSettings } from "../periods/period";
import { periodById } from "../periods/periodById";
import type { Indicator } from "../plan/plan";

/**
 * The earlier row a cumulative figure may not fall below: of a period that starts on the same day and closes before this one
 * (quarter I within the half). Quarter II starts anew, so it has none. A score or a yes/no is no running total.
 */
export function cumulativeBase(
  indicator: Indicator,
  period: Period,
  previous: readonly IndicatorRow[],
  settings: PlanSettings,
): IndicatorRow | undefined {
  if (indicator.aggregation !== "ratio" && indicator.aggregation !== "sum") return undefined;
  if (indicator.kind === "yesNo") return undefined;
  return previous.find((row) => {
    const earlier = row.indicatorId === indicator.id ? periodById(row.periodId, settings) : undefined;
    return earlier?.figuresFrom === period.figuresFrom && earlier.cutOff < period.cutOff;
  });
}
