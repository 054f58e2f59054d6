import type { Indicator } from "../../domain/plan/plan";
import { statusWords } from "../../i18n/vi/sheetWords";
import { number, text } from "../../sheets/model/content";
import type { IndicatorCells } from "./answers";
import type { Random } from "./random";

/** Figures that reach the target, so that no check has anything to say about them. */
export function goodIndicatorCells(indicator: Indicator, random: Random): IndicatorCells {
  const reported = { status: text(statusWords.reported) };
  switch (indicator.kind) {
    case "qualitative":
      return { ...reported, explanation: text("Đã rà soát, rút ngắn thời gian giải quyết 3 thủ tục.") };
    case "yesNo":
      return { ...reported, numerator: number(1) };
    case "ratio":
      // Nothing to count happens to everybody once in a while.
      return random.oneIn(12)
        ? { status: text(statusWords.notApplicable) }
        : { ...reported, ...goodRatio(indicator, random.whole(20, 240), random) };
    case "score":
      return { ...reported, numerator: number((indicator.baselineValue ?? 85) + 1.25) };
    case "count":
    case "amount":
      return { ...reported, numerator: number(goodNumber(indicator, random)) };
  }
}

/** Numerator and denominator on the right side of the target. */
function goodRatio({ target }: Indicator, denominator: number, random: Random): IndicatorCells {
  const { comparator = ">=", value = 50 } = target ?? {};
  const exact = (value / 100) * denominator;
  const least = Math.min(denominator, Math.floor(exact) + 1);
  const numerator = {
    ">=": () => random.whole(Math.ceil(exact), denominator),
    ">": () => random.whole(least, denominator),
    "=": () => exact,
    "<=": () => random.whole(0, Math.floor(exact)),
    "<": () => random.whole(0, Math.ceil(exact) - 1),
    between: () => Math.ceil(exact),
    increase: () => random.whole(least, denominator),
    decrease: () => random.whole(0, least),
    yes: () => denominator,
  }[comparator]();
  return { numerator: number(numerator), denominator: number(denominator) };
}

function goodNumber({ target, kind }: Indicator, random: Random): number {
  const { value, unit, comparator } = target ?? {};
  if (value !== undefined && unit !== "%") {
    if (comparator === ">") return value + 1;
    return comparator === "<" ? Math.max(0, value - 1) : value;
  }
  return kind === "amount" ? random.whole(200, 9000) / 10 : random.whole(1, 9);
}
