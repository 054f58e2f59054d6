import { aggregateIndicator, percentOf } from "../consolidation/aggregateIndicator";
import type { IndicatorRow } from "../consolidation/consolidation";
import { judgeIndicator } from "../consolidation/judgeIndicator";
import type { Indicator } from "../plan/plan";
import { wantedResult } from "../consolidation/wantedResult";
import type { Unit } from "../units/unit";
import type { BelowTargetLine, IndicatorLine, UnitFigures } from "./summary";

/** How each indicator of the plan stands over these rows (of one period). */
export function indicatorLines(
  indicators: readonly Indicator[],
  rows: readonly IndicatorRow[],
): IndicatorLine[] {
  // Tens of indicators over the rows of hundreds of units: sorted once.
  const byIndicator = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const own = byIndicator.get(row.indicatorId);
    if (own) own.push(row);
    else byIndicator.set(row.indicatorId, [row]);
  }
  return indicators.map((indicator) => {
    const sum = aggregateIndicator(indicator, byIndicator.get(indicator.id) ?? []);
    const state = sum.result === undefined ? "noData" : judgeIndicator(indicator, sum.result);
    return { indicator, sum, state };
  });
}

/** The indicators that missed their target, with the units that pull them down. */
export function belowTargetLines(
  lines: readonly IndicatorLine[],
  rows: readonly IndicatorRow[],
  units: readonly Unit[],
): BelowTargetLine[] {
  return lines.flatMap(({ indicator, sum, state }) => {
    const { target } = indicator;
    const wanted = wantedResult(indicator, sum.result ?? 0);
    if (state !== "missed" || !target || sum.result === undefined || wanted === undefined) return [];
    const gap = Number((sum.result - wanted).toPrecision(12));
    return [{ indicator, target, result: sum.result, gap, lowest: lowestUnits(indicator, rows, units) }];
  });
}

const lowestShown = 3;

/** The units whose own figures are farthest from the target, at most three; those that reach it are left out. */
function lowestUnits(
  indicator: Indicator,
  rows: readonly IndicatorRow[],
  units: readonly Unit[],
): UnitFigures[] {
  const names = new Map(units.map((unit) => [unit.id, unit]));
  return rows
    .filter((row) => row.indicatorId === indicator.id && row.status !== "notApplicable")
    .flatMap(({ unitId, numerator, denominator }) => {
      const unit = names.get(unitId);
      if (!unit || numerator === undefined) return [];
      const isRatio = indicator.aggregation === "ratio";
      const result = isRatio ? percentOf(numerator, denominator ?? 0) : numerator;
      if (result === undefined || judgeIndicator(indicator, result) === "met") return [];
      const distance = Math.abs(result - (wantedResult(indicator, result) ?? 0));
      return [{ figures: { unit, numerator, ...(denominator !== undefined && { denominator }) }, distance }];
    })
    .sort((a, b) => b.distance - a.distance)
    .slice(0, lowestShown)
    .map(({ figures }) => figures);
}
