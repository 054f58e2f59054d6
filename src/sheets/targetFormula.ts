import type { Indicator } from "../domain/plan/plan";
import { targetWords } from "../i18n/vi/sheetWords";
import { quoted } from "./formulaText";

/** Differences below this many decimals are floating-point dust. */
const decimals = 9;

/** Condition for "reached", over a result and a baseline as printed (a ratio in per cent). */
function reached({ target }: Indicator, result: string, baseline: string): string | undefined {
  if (!target) return undefined;
  const { comparator, value, upTo, unit } = target;
  const above = (limit: string | number) => `ROUND(${result}-${limit},${decimals})`;
  if (comparator === "yes") return `${result}>=1`;
  if (comparator === "increase" || comparator === "decrease") {
    const [sign, beyond] = comparator === "increase" ? ["+", ">"] : ["-", "<"];
    if (value === undefined) return `${above(baseline)}${beyond}0`;
    const change = unit === "%" ? `${baseline}*(1${sign}${value}/100)` : `(${baseline}${sign}${value})`;
    return `${above(change)}${beyond}=0`;
  }
  if (value === undefined) return undefined;
  if (comparator === "between") return `AND(${above(value)}>=0,${above(upTo ?? value)}<=0)`;
  return `${above(value)}${comparator}0`;
}

/**
 * A formula (without "=") that says how a result stands against the indicator's target: sign and word, or "" without a result.
 * `result` and `baseline` are references; a ratio's hold a fraction of 1.
 */
export function targetFormula(indicator: Indicator, result: string, baseline: string): string {
  const scale = indicator.aggregation === "ratio" ? "*100" : "";
  const condition = reached(indicator, `${result}${scale}`, `${baseline}${scale}`);
  if (condition === undefined) return '""';
  const relative = indicator.target?.comparator === "increase" || indicator.target?.comparator === "decrease";
  const judged = `IF(${condition},${quoted(targetWords.met)},${quoted(targetWords.missed)})`;
  const settled = relative ? `IF(${baseline}="",${quoted(targetWords.needsBaseline)},${judged})` : judged;
  return `IF(${result}="","",${settled})`;
}
