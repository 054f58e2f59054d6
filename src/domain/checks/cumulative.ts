import type { IndicatorRow } from "../consolidation/consolidation";
import { cumulativeBefore } from "../periods/cumulativeBefore";
import type { Period, PlanSettings } from "../periods/period";
import type { Indicator } from "../plan/plan";

/**
 * The earlier row a cumulative figure may not fall below: the unit's newest one with figures, of a period this one goes on from.
 * A period the unit did not report, or reported without figures, is passed over for the one before it. A score or a yes/no is no
 * running total.
 */
export function cumulativeBase(
  indicator: Pick<Indicator, "id" | "kind" | "aggregation">,
  period: Period,
  previous: readonly IndicatorRow[],
  settings: PlanSettings,
): IndicatorRow | undefined {
  if (indicator.aggregation !== "ratio" && indicator.aggregation !== "sum") return undefined;
  if (indicator.kind === "yesNo") return undefined;
  const own = previous.filter((row) => row.indicatorId === indicator.id && hasFigures(row));
  if (own.length === 0) return undefined;
  return cumulativeBefore(period, settings)
    .flatMap((earlier) => own.find((row) => row.periodId === earlier.id) ?? [])
    .at(0);
}

function hasFigures({ status, numerator, denominator }: IndicatorRow): boolean {
  return status !== "notApplicable" && (numerator !== undefined || denominator !== undefined);
}
