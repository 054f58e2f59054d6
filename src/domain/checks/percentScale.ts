import type { Indicator } from "../plan/plan";
import type { Figure } from "./figures";

/** Fewest things counted for which a numerator below 1 can only be the rate itself. */
const leastCounted = 10;
/** How far apart a score and its baseline are when one of them is in per cent and the other a fraction of 1. */
const scaleApart = 50;

/**
 * What was probably meant where a figure stands in the wrong scale: the rate instead of the count (0.95 of 200 files), a per cent sign
 * on a count, a score of 0.89 where 89 is meant. Undefined when the figure is believable: a doubt here costs a unit a telephone call.
 */
export function likelyScale(
  indicator: Indicator,
  figure: Figure,
  denominator: number | undefined,
): number | undefined {
  const { number, percent } = figure;
  const isFraction = number > 0 && number < 1;
  switch (indicator.kind) {
    case "ratio":
      return denominator === undefined ? undefined : likelyNumerator(figure, denominator);
    case "score":
      return likelyScore(number, indicator.baselineValue);
    case "count":
      // "Giảm 10%" asks how many there are, not by how much they fell.
      if (percent) return rounded(number / 100);
      return isFraction ? rounded(number * 100) : undefined;
    case "amount":
    case "yesNo":
    case "qualitative":
      return undefined;
  }
}

function likelyNumerator({ number, percent }: Figure, denominator: number): number | undefined {
  if (percent) return denominator === 100 ? undefined : Math.round((number / 100) * denominator);
  const isRate = number > 0 && number < 1;
  if (isRate && denominator === 1) return rounded(number * 100);
  return isRate && denominator >= leastCounted ? Math.round(number * denominator) : undefined;
}

function likelyScore(number: number, baseline: number | undefined): number | undefined {
  if (number <= 0) return undefined;
  if (baseline === undefined || baseline <= 0) return number < 1 ? rounded(number * 100) : undefined;
  if (baseline / number >= scaleApart) return rounded(number * 100);
  return number / baseline >= scaleApart ? rounded(number / 100) : undefined;
}

/** Without the dust of binary fractions. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
