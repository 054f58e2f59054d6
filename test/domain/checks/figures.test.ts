import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";
import type { Indicator } from "../../../src/domain/plan/plan";
import type { IndicatorRow } from "../../../src/domain/consolidation/consolidation";
import { checkIndicatorCells, said, typed, type IndicatorCells } from "./unitReport";

const reported = typed("Có số liệu");
const figures = (numerator: IndicatorCells["numerator"], denominator?: IndicatorCells["denominator"]) => ({
  status: reported,
  ...(numerator && { numerator }),
  ...(denominator && { denominator }),
});

const count: Partial<Indicator> = {
  kind: "count",
  aggregation: "sum",
  target: { comparator: "=", value: 0, text: "không có vi phạm" },
};
const score: Partial<Indicator> = {
  kind: "score",
  aggregation: "office",
  target: { comparator: "increase", baseline: "previous year", text: "Cải thiện Chỉ số" },
  baselineValue: 86.5,
};

describe("a ratio", () => {
  it("in order is taken without a word", () => {
    const { row, findings, report } = checkIndicatorCells(figures(typed(96), typed(100)));
    expect(row).toMatchObject({ status: "reported", numerator: 96, denominator: 100 });
    expect(row.source.cells).toEqual({ status: "D6", numerator: "F6", denominator: "G6" });
    expect(findings).toEqual([]);
    expect(report).toMatchObject({ cells: 3, taken: 3, inFindings: 0 });
  });

  it("with numbers typed as text is repaired and said so", () => {
    const { row, findings } = checkIndicatorCells(figures(typed("1.234"), typed("1\u00a0250")));
    expect(row).toMatchObject({ numerator: 1234, denominator: 1250 });
    expect(said(findings)).toEqual(["F6 textNumber", "G6 textNumber"]);
    expect(findings[0]).toMatchObject({ params: { value: 1234 }, received: "1.234" });
  });

  it.each(["mười", "12 hồ sơ", "1,234", true])(
    "with “%s” has no number there, and half a ratio is none",
    (value) => {
      const { row, findings } = checkIndicatorCells(figures(typed(value), typed(100)));
      expect([row.numerator, row.denominator]).toEqual([undefined, undefined]);
      expect(said(findings)).toEqual(["F6 notNumber ✗", "G6 figureHalfMissing ✗"]);
    },
  );

  it("with a date in a figure's cell has no number there", () => {
    const { findings } = checkIndicatorCells(figures({ value: 45000, isDate: true }, typed(100)));
    expect(said(findings)[0]).toBe("F6 notNumber ✗");
  });

  it("with one half is not taken", () => {
    const { row, findings, report } = checkIndicatorCells(figures(typed(96)));
    expect(row.numerator).toBeUndefined();
    expect(said(findings)).toEqual(["F6 figureHalfMissing ✗"]);
    expect(findings[0]?.params).toEqual({ missing: "denominator" });
    expect(report).toMatchObject({ cells: 2, taken: 1, inFindings: 1 });
  });

  it("whose numerator is the larger goes into no sum, both cells into the findings", () => {
    const { row, findings } = checkIndicatorCells(figures(typed(118), typed("112")));
    expect([row.numerator, row.denominator]).toEqual([undefined, undefined]);
    expect(said(findings)).toEqual(["F6 numeratorAboveDenominator ✗", "G6 numeratorAboveDenominator ✗"]);
    expect(findings[0]?.params).toEqual({ numerator: 118, denominator: 112 });
  });

  it("over nothing is none", () => {
    expect(said(checkIndicatorCells(figures(typed(0), typed(0))).findings)).toEqual([
      "F6 denominatorZero ✗",
      "G6 denominatorZero ✗",
    ]);
  });

  it("never is negative", () => {
    expect(said(checkIndicatorCells(figures(typed(-3), typed(100))).findings)).toEqual([
      "F6 negative ✗",
      "G6 figureHalfMissing ✗",
    ]);
  });

  it("from a formula or an error is not taken", () => {
    const { findings } = checkIndicatorCells(
      figures({ value: 96, formula: "90+6" }, { value: null, error: "#DIV/0!" }),
    );
    expect(said(findings)).toEqual(["F6 formula ✗", "G6 cellError ✗"]);
    expect(findings.map(({ received }) => received)).toEqual(["=90+6", "#DIV/0!"]);
  });
});

describe("the scale of a figure", () => {
  it("is doubted where the rate stands instead of the count", () => {
    const { row, findings } = checkIndicatorCells(figures(typed(0.95), typed(200)));
    expect(row.numerator).toBe(0.95);
    expect(said(findings)).toEqual(["F6 percentScale"]);
    expect(findings[0]?.params).toEqual({ value: 0.95, suggested: 190 });
  });

  it("is doubted where a per cent sign stands on a count", () => {
    const { findings } = checkIndicatorCells(figures(typed("95 %"), typed(200)));
    expect(said(findings)).toEqual(["F6 textNumber", "F6 percentScale"]);
    expect(checkIndicatorCells(figures(typed("95,5 %"), typed(100))).findings).toHaveLength(1);
  });

  it("is doubted where a score is a hundred times off its baseline", () => {
    const { findings } = checkIndicatorCells(figures(typed(0.872)), score);
    expect(said(findings)).toEqual(["F6 percentScale"]);
    expect(findings[0]?.params).toEqual({ value: 0.872, suggested: 87.2 });
    expect(checkIndicatorCells(figures(typed(87.2)), score).findings).toEqual([]);
  });

  it("of small counts is not doubted", () => {
    const low = { target: { comparator: ">=" as const, value: 1, unit: "%", text: "từ 1% trở lên" } };
    expect(checkIndicatorCells(figures(typed(1), typed(2)), low).findings).toEqual([]);
    expect(checkIndicatorCells(figures(typed(0.5), typed(2)), low).findings).toEqual([]);
  });
});

describe("a figure that only grows", () => {
  const before = (periodId: string, numerator: number): IndicatorRow => ({
    periodId,
    unitId: "DV01",
    indicatorId: "I.3.1",
    numerator,
    source: { file: "", hash: "", sheet: "", cells: {} },
  });
  const half = periodById("2024-H1", defaultSettings)!;
  const plain: Partial<Indicator> = { kind: "count", aggregation: "sum", target: undefined };

  it("may not be lower than in a period within this one", () => {
    const { row, findings } = checkIndicatorCells(figures(typed(30)), plain, {
      period: half,
      previous: [before("2024-Q1", 40)],
    });
    expect(row.numerator).toBe(30);
    expect(said(findings)).toEqual(["F6 cumulativeDrop"]);
    expect(findings[0]?.params).toEqual({ value: 30, previous: 40, periodId: "2024-Q1" });
  });

  it.each([
    ["the newest of several earlier periods", [before("2024-Q1", 40), before("2024-H1", 35)], 35, "2024-H1"],
    ["whatever order they stand in", [before("2024-H1", 35), before("2024-Q1", 40)], 35, "2024-H1"],
    ["the one before, where the unit did not report the newest", [before("2024-Q1", 40)], 40, "2024-Q1"],
    [
      "the one before, where the newest has no figures",
      [before("2024-Q1", 40), { ...before("2024-H1", 0), numerator: undefined }],
      40,
      "2024-Q1",
    ],
    [
      "the one before, where nothing came up in the newest",
      [before("2024-Q1", 40), { ...before("2024-H1", 0), status: "notApplicable" as const }],
      40,
      "2024-Q1",
    ],
  ])("is held against %s", (_, previous, base, periodId) => {
    const nineMonths = periodById("2024-9M", defaultSettings)!;
    const { findings } = checkIndicatorCells(figures(typed(30)), plain, { period: nineMonths, previous });
    expect(findings[0]?.params).toEqual({ value: 30, previous: base, periodId });
  });

  it("is not held against a month or a quarter within the year that began later", () => {
    const { findings } = checkIndicatorCells(figures(typed(30)), plain, {
      period: half,
      previous: [before("2024-M01", 40), before("2024-Q2", 40), before("2024-Y", 40)],
    });
    expect(findings).toEqual([]);
  });

  it("starts anew in quarter II", () => {
    const { findings } = checkIndicatorCells(figures(typed(30)), plain, {
      period: periodById("2024-Q2", defaultSettings)!,
      previous: [before("2024-Q1", 40)],
    });
    expect(findings).toEqual([]);
  });
});

describe("Không phát sinh", () => {
  const none = typed("Không phát sinh");

  it("needs no figures, and zeros do no harm", () => {
    expect(checkIndicatorCells({ status: none }).findings).toEqual([]);
    expect(
      checkIndicatorCells({ status: none, numerator: typed(0), denominator: typed(0) }).findings,
    ).toEqual([]);
  });

  it("with figures is taken and doubted", () => {
    const { row, findings } = checkIndicatorCells({
      status: none,
      numerator: typed(5),
      denominator: typed(6),
    });
    expect(row).toMatchObject({ status: "notApplicable", numerator: 5, denominator: 6 });
    expect(said(findings)).toEqual(["F6 notApplicableWithFigures"]);
  });

  it("in other words is unknown", () => {
    const { findings } = checkIndicatorCells({
      ...figures(typed(96), typed(100)),
      status: typed("Không có"),
    });
    expect(said(findings)).toEqual(["D6 statusUnknown ✗"]);
  });
});

describe("against the plan", () => {
  it("an indicator with nothing entered is asked for once, at its blank cell", () => {
    expect(said(checkIndicatorCells({}).findings)).toEqual(["F6 requiredEmpty ✗"]);
    expect(said(checkIndicatorCells({ status: reported }).findings)).toEqual(["F6 requiredEmpty ✗"]);
  });

  it("a qualitative one is answered by a sentence", () => {
    const qualitative: Partial<Indicator> = { kind: "qualitative", aggregation: "none", target: undefined };
    expect(
      checkIndicatorCells({ explanation: typed("Đã rút ngắn 12 thủ tục") }, qualitative).findings,
    ).toEqual([]);
    expect(said(checkIndicatorCells({}, qualitative).findings)).toEqual(["F6 requiredEmpty ✗"]);
  });

  it("a ratio below its target is taken and said so", () => {
    const { row, findings } = checkIndicatorCells(figures(typed(90), typed(100)));
    expect(row.numerator).toBe(90);
    expect(said(findings)).toEqual(["F6 belowTarget"]);
    expect(findings[0]?.params).toEqual({ result: 90, target: 95, comparator: ">=", unit: "%" });
    expect(checkIndicatorCells(figures(typed(95), typed(100))).findings).toEqual([]);
  });

  it("a limit binds every unit", () => {
    expect(said(checkIndicatorCells(figures(typed(2)), count).findings)).toEqual(["F6 belowTarget"]);
    expect(checkIndicatorCells(figures(typed(0)), count).findings).toEqual([]);
  });

  it("a number all units reach together is no unit's failure", () => {
    const together: Partial<Indicator> = {
      kind: "count",
      aggregation: "sum",
      target: { comparator: ">=", value: 12, text: "ít nhất 12 hội nghị" },
    };
    expect(checkIndicatorCells(figures(typed(2)), together).findings).toEqual([]);
  });

  it("an improvement needs the baseline", () => {
    const without = { ...score, baselineValue: undefined };
    expect(said(checkIndicatorCells(figures(typed(87)), without).findings)).toEqual(["F6 needsBaseline"]);
    expect(checkIndicatorCells(figures(typed(87)), score).findings).toEqual([]);
    expect(said(checkIndicatorCells(figures(typed(86)), score).findings)).toEqual(["F6 belowTarget"]);
  });
});
