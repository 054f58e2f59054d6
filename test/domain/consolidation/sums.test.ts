import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateIndicator, percentOf } from "../../../src/domain/consolidation/aggregateIndicator";
import type { IndicatorRow } from "../../../src/domain/consolidation/consolidation";
import { exactSum } from "../../../src/domain/consolidation/exactSum";
import { indicator } from "../checks/unitReport";

const row = (unitId: string, figures: Partial<IndicatorRow>): IndicatorRow => ({
  periodId: "2024-Q1",
  unitId,
  indicatorId: "I.3.1",
  source: { file: "", hash: "", sheet: "", cells: {} },
  ...figures,
});

describe("an exact sum", () => {
  it("has no dust of binary fractions", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1e21, 0.5, -1e21])).toBe(0.5);
    expect(exactSum([1e-7, 2e-7])).toBe(3e-7);
    expect(exactSum([])).toBe(0);
  });

  it("does not depend on the order", () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100));
    fc.assert(
      fc.property(amounts, (numbers) => {
        const cents = numbers.reduce((sum, number) => sum + Math.round(number * 100), 0);
        expect(exactSum(numbers)).toBeCloseTo(cents / 100, 9);
        expect(exactSum([...numbers].reverse())).toBe(exactSum(numbers));
      }),
    );
  });
});

describe("a ratio over units", () => {
  it("is Σ numerator / Σ denominator, never the mean of ratios", () => {
    const sum = aggregateIndicator(indicator(), [
      row("DV01", { numerator: 90, denominator: 100 }),
      row("DV02", { numerator: 1, denominator: 2 }),
    ]);
    expect(sum).toMatchObject({ numerator: 91, denominator: 102, reported: 2 });
    expect(sum.result).toBeCloseTo(89.2157, 4);
  });

  it("leaves out “Không phát sinh” and counts it apart from what is missing", () => {
    const sum = aggregateIndicator(indicator(), [
      row("DV01", { status: "reported", numerator: 1, denominator: 2 }),
      row("DV02", { status: "notApplicable", numerator: 7, denominator: 7 }),
      row("DV03", {}),
      row("DV04", { numerator: 5 }),
      row("DV05", { indicatorId: "I.9", numerator: 5, denominator: 5 }),
    ]);
    expect(sum).toEqual({
      numerator: 1,
      denominator: 2,
      result: 50,
      reported: 1,
      notApplicable: 1,
      missing: 2,
    });
  });

  it("of nobody has no result", () => {
    expect(aggregateIndicator(indicator(), [row("DV01", {})])).toEqual({
      reported: 0,
      notApplicable: 0,
      missing: 1,
    });
  });

  it("is printed as people write it", () => {
    expect(percentOf(29, 100)).toBe(29);
    expect(percentOf(1, 0)).toBeUndefined();
  });
});

describe("other figures", () => {
  it("are summed", () => {
    const amount = indicator({ kind: "amount", aggregation: "sum" });
    const sum = aggregateIndicator(amount, [
      row("DV01", { numerator: 0.1 }),
      row("DV02", { numerator: 0.2 }),
    ]);
    expect(sum).toEqual({ numerator: 0.3, result: 0.3, reported: 2, notApplicable: 0, missing: 0 });
  });

  it("entered once by the office are taken as they stand, never added", () => {
    const score = indicator({ kind: "score", aggregation: "office" });
    expect(aggregateIndicator(score, [row("DV01", { numerator: 87.5 }), row("DV02", {})]).result).toBe(87.5);
    const twice = [row("DV01", { numerator: 87.5 }), row("DV02", { numerator: 88 })];
    expect(aggregateIndicator(score, twice)).toEqual({ reported: 2, notApplicable: 0, missing: 0 });
  });
});
