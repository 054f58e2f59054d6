import type { Indicator } from "../plan/plan";
import { judgeTarget, type TargetState } from "../target/state";

/** Whether a result as printed (a ratio in per cent) reaches the indicator's target; a ratio's baseline is kept as a fraction of 1. */
export function judgeIndicator(indicator: Indicator, result: number | undefined): TargetState {
  const { target, baselineValue, aggregation } = indicator;
  if (!target) return "noData";
  const isFraction = aggregation === "ratio" && baselineValue !== undefined;
  return judgeTarget(
    target,
    result,
    isFraction ? Number((baselineValue * 100).toPrecision(12)) : baselineValue,
  );
}
