import type { Indicator } from "../plan/plan";
import type { IndicatorRow } from "./consolidation";
import { exactSum } from "./exactSum";

/** Many units' figures of one indicator as one. */
export interface IndicatorSum {
  /** Σ over the units that reported figures; absent when none did or there is nothing to add. */
  numerator?: number;
  /** Of a ratio only. */
  denominator?: number;
  /** As the plan prints it: a ratio in per cent (95.5), everything else as it is. */
  result?: number;
  /** Rows with an answer · rows "Không phát sinh" · rows with neither. */
  reported: number;
  notApplicable: number;
  missing: number;
}

/** A ratio's result in per cent, as printed; undefined without a denominator above 0. */
export function percentOf(numerator: number, denominator: number): number | undefined {
  if (!(denominator > 0)) return undefined;
  // 12 significant digits: 0.29 × 100 is 29, not 28.999999999999996.
  return Number(((numerator / denominator) * 100).toPrecision(12));
}

/**
 * One indicator over the given rows (one per unit, of one period): a ratio is Σ numerator / Σ denominator, never a mean of ratios;
 * a count or an amount is summed; what the office enters once is taken as it stands when all rows agree. "Không phát sinh" is neither 0 nor missing.
 */
export function aggregateIndicator(indicator: Indicator, rows: readonly IndicatorRow[]): IndicatorSum {
  const own = rows.filter((row) => row.indicatorId === indicator.id);
  const notApplicable = own.filter((row) => row.status === "notApplicable");
  const counted = own.filter((row) => row.status !== "notApplicable" && isReported(indicator, row));
  const sum: IndicatorSum = {
    reported: counted.length,
    notApplicable: notApplicable.length,
    missing: own.length - counted.length - notApplicable.length,
  };
  if (counted.length === 0 || indicator.aggregation === "none") return sum;
  const numerators = counted.flatMap((row) => row.numerator ?? []);
  if (indicator.aggregation === "office") {
    const [first] = numerators;
    return first !== undefined && numerators.every((other) => other === first)
      ? { ...sum, numerator: first, result: first }
      : sum;
  }
  sum.numerator = exactSum(numerators);
  if (indicator.aggregation === "sum") return { ...sum, result: sum.numerator };
  sum.denominator = exactSum(counted.flatMap((row) => row.denominator ?? []));
  const result = percentOf(sum.numerator, sum.denominator);
  return result === undefined ? sum : { ...sum, result };
}

/** A qualitative indicator is answered by a sentence, any other by figures. */
function isReported(indicator: Indicator, row: IndicatorRow): boolean {
  if (indicator.kind === "qualitative") return row.status === "reported" || row.explanation !== undefined;
  if (row.numerator === undefined) return false;
  return indicator.aggregation !== "ratio" || row.denominator !== undefined;
}
