import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTimeParts, formatNumber, formatSize } from "../../src/i18n/format";
import { isPeriodId, periodName, periodNameInSentence } from "../../src/i18n/periodName";

describe("numbers", () => {
  it("have a decimal comma and dots for thousands in Vietnamese", () => {
    expect(formatNumber(1284567.5, "vi")).toBe("1.284.567,5");
    expect(formatNumber(1284567.5, "en")).toBe("1,284,567.5");
  });

  it("have no trailing zeros, and no sign for a rounded zero", () => {
    expect(formatNumber(95, "vi")).toBe("95");
    expect(formatNumber(-0.0001, "vi")).toBe("0");
    expect(formatNumber(-12, "vi")).toBe("-12");
  });

  it("read back as what they were, to three decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const text = formatNumber(thousandths / 1000, "vi");
        expect(Number(text.replaceAll(".", "").replace(",", "."))).toBeCloseTo(thousandths / 1000, 3);
      }),
    );
  });

  it("sizes are in kB below a megabyte", () => {
    expect(formatSize(1_400_000, "vi")).toBe("1,4 MB");
    expect(formatSize(38_200, "vi")).toBe("38 kB");
  });
});

describe("dates and periods", () => {
  it("a moment is its time and its day, the day as offices write it", () => {
    expect(dateTimeParts("2024-03-05T08:15")).toEqual({ time: "08:15", date: "05/3/2024" });
  });

  it.each([
    ["2024-M02", "Tháng 02/2024", "Month 02/2024"],
    ["2024-M11", "Tháng 11/2024", "Month 11/2024"],
    ["2024-Q1", "Quý I/2024", "Quarter I/2024"],
    ["2024-H1", "6 tháng đầu năm 2024", "First half of 2024"],
    ["2024-H2", "6 tháng cuối năm 2024", "Second half of 2024"],
    ["2024-9M", "9 tháng năm 2024", "Nine months of 2024"],
    ["2024-Y", "Năm 2024", "Year 2024"],
  ])("%s is “%s”", (id, inVietnamese, inEnglish) => {
    expect(isPeriodId(id)).toBe(true);
    expect(periodName(id, "vi")).toBe(inVietnamese);
    expect(periodName(id, "en")).toBe(inEnglish);
  });

  it("a period begins small inside a sentence", () => {
    expect(periodNameInSentence("2024-Q4", "vi")).toBe("quý IV/2024");
  });

  it("what is no period comes back as it is", () => {
    expect(periodName("2024-Q5", "vi")).toBe("2024-Q5");
  });
});
