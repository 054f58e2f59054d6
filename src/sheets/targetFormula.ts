import type { Indicator } from "../domain/plan/plan";
import type { Target } from "../domain/target/target";
import { targetWords } from "../i18n/vi/sheetWords";
import { quoted } from "./formulaText";

/** Differences below this many decimals are floating-point dust. */
const decimals = 9;

/** As the core judges: a relative change is of the baseline's size; to rise in a ranking is a smaller number. */
function moved({ comparator, value, unit }: Target, result: string, baseline: string): string {
  const up = (comparator === "increase") !== (unit === "hạng" || unit === "bậc");
  const step = unit === "%" ? `ABS(${baseline})*${value ?? 0}/100` : String(value ?? 0);
  const limit = value === undefined ? baseline : `(${baseline}${up ? "+" : "-"}${step})`;
  return `ROUND(${result}-${limit},${decimals})${up ? ">" : "<"}${value === undefined ? "0" : "=0"}`;
}

/** Condition for "reached", over a result and a baseline as printed (a ratio in per cent). */
function reached(target: Target, result: string, baseline: string): string | undefined {
  const { comparator, value, upTo } = target;
  if (comparator === "yes") return `${result}>0`;
  if (isRelative(target)) return moved(target, result, baseline);
  if (value === undefined) return undefined;
  const above = (limit: number) => `ROUND(${result}-${limit},${decimals})`;
  if (comparator === "between") return `AND(${above(value)}>=0,${above(upTo ?? value)}<=0)`;
  return `${above(value)}${comparator}0`;
}

function isRelative({ comparator }: Target): boolean {
  return comparator === "increase" || comparator === "decrease";
}

/**
 * A formula (without "=") that says how a result stands against the indicator's target: sign and word, or "" without a result.
 * `result` and `baseline` are references; a ratio's hold a fraction of 1.
 */
export function targetFormula(indicator: Indicator, result: string, baseline: string): string {
  const scale = indicator.aggregation === "ratio" ? "*100" : "";
  const { target } = indicator;
  if (!target) return '""';
  const condition = reached(target, `${result}${scale}`, `${baseline}${scale}`);
  if (condition === undefined) return '""';
  const judged = `IF(${condition},${quoted(targetWords.met)},${quoted(targetWords.missed)})`;
  const settled = isRelative(target)
    ? `IF(ISNUMBER(${baseline}),${judged},${quoted(targetWords.needsBaseline)})`
    : judged;
  return `IF(ISNUMBER(${result}),${settled},"")`;
}
