import type { Indicator } from "../plan/plan";
import type { Target } from "../target/target";

/** The nearest result that would have been enough, as printed (a ratio in per cent); undefined without a target or its baseline. */
export function wantedResult(
  { target, baselineValue, aggregation }: Indicator,
  result: number,
): number | undefined {
  if (!target) return undefined;
  const { comparator, value, upTo } = target;
  switch (comparator) {
    case "yes":
      return 1;
    case "between":
      return upTo !== undefined && result > upTo ? upTo : value;
    case "increase":
    case "decrease":
      return baselineValue === undefined
        ? undefined
        : moved(target, baselineValue * (aggregation === "ratio" ? 100 : 1));
    case ">=":
    case ">":
    case "=":
    case "<=":
    case "<":
      return value;
  }
}

/** The baseline after the move, as judgeTarget has it: per cent of the baseline, or in the target's own units; up a ranking is down in number. */
function moved({ comparator, value = 0, unit }: Target, baseline: number): number {
  const step = unit === "%" ? (Math.abs(baseline) * value) / 100 : value;
  const inRanking = unit === "hạng" || unit === "bậc";
  const up = (comparator === "increase") !== inRanking;
  return Number((up ? baseline + step : baseline - step).toPrecision(12));
}
