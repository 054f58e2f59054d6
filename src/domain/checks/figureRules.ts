import type { Finding } from "../finding/finding";
import type { InputCell } from "../submission/submission";
import type { Figure } from "./figures";
import { refuse, type Reading, type RowPlace } from "./reading";

/** The two halves of a ratio as entered; a blank half is absent, a refused one has no value. */
export interface Halves {
  numerator?: { cell: InputCell; reading: Reading<Figure> };
  denominator?: { cell: InputCell; reading: Reading<Figure> };
}

/**
 * Why a pair makes no ratio: each filled half then stands only in the findings, one finding each, and neither goes into a sum.
 * Undefined when the pair is sound or wholly blank.
 */
export function brokenRatio(row: RowPlace, { numerator, denominator }: Halves): Finding[] | undefined {
  const above = numerator?.reading.value?.number;
  const below = denominator?.reading.value?.number;
  if (above !== undefined && below !== undefined && numerator && denominator) {
    const both = [numerator.cell, denominator.cell];
    if (below === 0) return both.map((cell) => refuse("denominatorZero", row, cell, {}));
    if (above <= below) return undefined;
    const params = { numerator: above, denominator: below };
    return both.map((cell) => refuse("numeratorAboveDenominator", row, cell, params));
  }
  if (!numerator && !denominator) return undefined;
  return [...halfFindings(row, numerator, "denominator"), ...halfFindings(row, denominator, "numerator")];
}

function halfFindings(
  row: RowPlace,
  half: Halves["numerator"],
  missing: "numerator" | "denominator",
): Finding[] {
  if (!half) return [];
  return half.reading.value
    ? [refuse("figureHalfMissing", row, half.cell, { missing })]
    : half.reading.findings;
}
