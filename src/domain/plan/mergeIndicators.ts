import type { Indicator } from "./plan";

/** Indicators of a newly read plan with what people set on them before, as long as the wording is the same. */
export function mergeIndicators(
  kept: readonly Indicator[],
  read: readonly Indicator[],
): { indicators: Indicator[]; reworded: string[] } {
  const before = new Map(kept.map((indicator) => [indicator.id, indicator]));
  const isSame = (indicator: Indicator) => before.get(indicator.id)?.title === indicator.title;
  return {
    indicators: read.map((indicator) => {
      const old = before.get(indicator.id);
      return old && isSame(indicator) ? withEdits(indicator, old) : indicator;
    }),
    reworded: read.filter((one) => before.has(one.id) && !isSame(one)).map((one) => one.id),
  };
}

function withEdits(read: Indicator, old: Indicator): Indicator {
  const merged: Indicator = {
    ...read,
    numeratorLabel: old.numeratorLabel,
    denominatorLabel: old.denominatorLabel,
    reportedBy: old.reportedBy,
  };
  if (old.baselineValue !== undefined) merged.baselineValue = old.baselineValue;
  return merged;
}
