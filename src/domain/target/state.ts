import type { Target } from "./target";

export type TargetState = "met" | "missed" | "needsBaseline" | "noData";

/**
 * Whether a result reaches its target. `result` and `baseline` are on the printed scale: a ratio in per cent (95.5), a yes/no as 1 or 0.
 * "Giảm 10%" is met at 90 % of the baseline or below; a move in other units ("tăng 02 bậc") adds to or takes from it.
 */
export function judgeTarget(target: Target, result: number | undefined, baseline?: number): TargetState {
  if (result === undefined || !Number.isFinite(result)) return "noData";
  if (target.comparator === "increase" || target.comparator === "decrease") {
    if (baseline === undefined || !Number.isFinite(baseline)) return "needsBaseline";
    return moved(target, result, baseline) ? "met" : "missed";
  }
  return reached(target, result) ? "met" : "missed";
}

function reached({ comparator, value, upTo }: Target, result: number): boolean {
  if (comparator === "yes") return result > 0;
  if (value === undefined) return false;
  const side = compare(result, value);
  switch (comparator) {
    case ">=":
      return side >= 0;
    case ">":
      return side > 0;
    case "<=":
      return side <= 0;
    case "<":
      return side < 0;
    case "=":
      return side === 0;
    case "between":
      return side >= 0 && compare(result, upTo ?? value) <= 0;
    case "increase":
    case "decrease":
      return false;
  }
}

function moved({ comparator, value, unit }: Target, result: number, baseline: number): boolean {
  const step = value === undefined ? 0 : unit === "%" ? (Math.abs(baseline) * value) / 100 : value;
  // First place is the best: to rise in a ranking is a smaller number.
  const inRanking = unit === "hạng" || unit === "bậc";
  const up = (comparator === "increase") !== inRanking;
  const side = compare(result, up ? baseline + step : baseline - step);
  if (value === undefined) return up ? side > 0 : side < 0;
  return up ? side >= 0 : side <= 0;
}

/** -1, 0 or 1; numbers that differ by rounding only are equal. */
function compare(a: number, b: number): number {
  if (Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}
