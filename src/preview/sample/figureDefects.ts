import { statusWords } from "../../i18n/vi/sheetWords";
import { number, text } from "../../sheets/model/content";
import type { IndicatorAnswer, IndicatorCells } from "./answers";
import type { IndicatorDefect } from "./defect";

interface Pair {
  numerator: number;
  denominator: number;
}

/** Fits ratios with figures. */
function ofRatio(
  change: (pair: Pair, answer: IndicatorAnswer) => IndicatorCells | undefined,
): IndicatorDefect["spoil"] {
  return (answer) => {
    const { numerator, denominator } = answer.cells;
    if (numerator?.kind !== "number" || denominator?.kind !== "number") return undefined;
    const changed = change({ numerator: numerator.number, denominator: denominator.number }, answer);
    return changed && { ...answer.cells, ...changed };
  };
}

const bothHalves = (code: "numeratorAboveDenominator" | "denominatorZero") =>
  [
    [code, "numerator"],
    [code, "denominator"],
  ] as const;

const halfIsLeft = ["figureHalfMissing", "denominator"] as const;

/** A share below what the target asks, of so much work that the whole agency misses it too. */
function belowTarget({ indicator: { target } }: IndicatorAnswer): IndicatorCells | undefined {
  if (target?.comparator !== ">=" || target.value === undefined || target.value >= 100) return undefined;
  return {
    numerator: number(Math.floor(target.value * 50)),
    denominator: number(6000),
    explanation: text("Người dân còn nộp hồ sơ trực tiếp (ví dụ)."),
  };
}

/** What figures may say that is repaired, doubted or refused. */
export const figureDefects: readonly IndicatorDefect[] = [
  { times: 3, spoil: ofRatio((_, answer) => belowTarget(answer)), gives: [["belowTarget", "numerator"]] },
  {
    times: "all",
    spoil: ({ indicator, cells }) =>
      indicator.aggregation === "office" &&
      indicator.target?.baseline &&
      indicator.baselineValue === undefined
        ? cells
        : undefined,
    gives: [["needsBaseline", "numerator"]],
  },
  {
    times: 2,
    spoil: ({ indicator }) => (indicator.kind === "ratio" ? {} : undefined),
    gives: [["requiredEmpty", "numerator"]],
  },
  {
    times: 1,
    spoil: ofRatio(() => ({ numerator: text("khoảng 90") })),
    gives: [["notNumber", "numerator"], halfIsLeft],
  },
  {
    times: 2,
    spoil: ofRatio(({ numerator }) => ({ numerator: text(`${numerator}\u00a0`) })),
    gives: [["textNumber", "numerator"]],
  },
  {
    times: 1,
    spoil: ofRatio(() => ({ numerator: number(-3) })),
    gives: [["negative", "numerator"], halfIsLeft],
  },
  {
    times: 2,
    spoil: ofRatio(({ denominator }) => ({ numerator: number(denominator + 6) })),
    gives: bothHalves("numeratorAboveDenominator"),
  },
  {
    times: 1,
    spoil: ofRatio(() => ({ numerator: number(0), denominator: number(0) })),
    gives: bothHalves("denominatorZero"),
  },
  {
    times: 1,
    spoil: ofRatio(() => ({ denominator: undefined })),
    gives: [["figureHalfMissing", "numerator"]],
  },
  {
    times: 1,
    spoil: ofRatio(({ numerator, denominator }) =>
      numerator > 0 && numerator < denominator ? { numerator: number(numerator / denominator) } : undefined,
    ),
    gives: [["percentScale", "numerator"]],
  },
  { times: 1, spoil: ofRatio(() => ({ status: text("Đã có số") })), gives: [["statusUnknown", "status"]] },
  {
    times: 1,
    spoil: ofRatio(({ numerator }) =>
      numerator > 0 ? { status: text(statusWords.notApplicable) } : undefined,
    ),
    gives: [["notApplicableWithFigures", "numerator"]],
  },
  {
    times: 1,
    spoil: ofRatio(({ numerator }) => ({
      numerator: { kind: "formula", formula: `${numerator}+0`, cached: numerator },
    })),
    gives: [["formula", "numerator"], halfIsLeft],
  },
  {
    times: 1,
    spoil: ofRatio(() => ({ numerator: { kind: "formula", formula: "1/0", cached: "#DIV/0!" } })),
    gives: [["cellError", "numerator"], halfIsLeft],
  },
];
