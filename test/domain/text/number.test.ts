import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseVietnameseNumber } from "../../../src/domain/text";

describe("numbers as Vietnamese offices write them", () => {
  it.each([
    ["95", 95, false],
    ["05", 5, false],
    ["1.234", 1234, false],
    ["1.234,5", 1234.5, false],
    ["1 234", 1234, false],
    ["1\u00a0234\u202f567", 1234567, false],
    ["1.234.567", 1234567, false],
    ["95,5", 95.5, false],
    ["95.5", 95.5, false],
    ["1234.5", 1234.5, false],
    ["0.125", 0.125, false],
    ["0,125", 0.125, false],
    ["1,234.5", 1234.5, false],
    ["1,234,567", 1234567, false],
    ["-3", -3, false],
    ["−3,5", -3.5, false],
    ["1,234", 1.234, true],
    ["1234.567", 1234.567, true],
  ])("%s is %d", (text, value, ambiguous) => {
    expect(parseVietnameseNumber(text)).toEqual({ value, percent: false, ambiguous });
  });

  it.each([
    ["95,5 %", 95.5],
    ["95%", 95],
    [" 100\u00a0% ", 100],
  ])("%j is a percentage", (text, value) => {
    expect(parseVietnameseNumber(text)).toEqual({ value, percent: true, ambiguous: false });
  });

  it.each([
    "",
    "%",
    "12 hồ sơ",
    "1.23.4",
    "12.34.567",
    "1..2",
    "12/2024",
    "1,2,3",
    "=1+1",
    "--1",
    "1e5",
    "9".repeat(400),
  ])("%j is no number", (text) => {
    expect(parseVietnameseNumber(text).value).toBeUndefined();
  });

  it("reads back what Intl writes for Vietnam", () => {
    const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseVietnameseNumber(format.format(value)).value).toBeCloseTo(value, 6);
      }),
    );
  });
});
