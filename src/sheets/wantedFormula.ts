import type { Indicator } from "../domain/plan/plan";

/**
 * A formula (without "=") of the nearest result that would have been enough, as printed (a ratio in per cent); undefined without a
 * target. `result` is a reference to the result as printed, `baseline` to the baseline as entered: a fraction of 1 for a ratio.
 */
export function wantedFormula(
  { target, aggregation }: Indicator,
  result: string,
  baseline: string,
): string | undefined {
  const { comparator, value, upTo, unit } = target ?? {};
  if (comparator === "increase" || comparator === "decrease") {
    const before = aggregation === "ratio" ? `${baseline}*100` : baseline;
    const up = (comparator === "increase") !== (unit === "hạng" || unit === "bậc");
    const step = unit === "%" ? `ABS(${before})*${value ?? 0}/100` : String(value ?? 0);
    return `IF(ISNUMBER(${baseline}),${before}${up ? "+" : "-"}${step},"")`;
  }
  if (comparator === "yes") return "1";
  if (value === undefined) return undefined;
  return comparator === "between" && upTo !== undefined
    ? `IF(${result}>${upTo},${upTo},${value})`
    : String(value);
}
