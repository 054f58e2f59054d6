import { describe, expect, it } from "vitest";
import { enUs, readTyped, viVn } from "../../../../src/preview/host/model/typedValue";

const typed = (text: string, locale = viVn) => readTyped(text, false, locale);

describe("something typed into a cell", () => {
  it.each([
    ["95,5", 95.5],
    ["1.234.567,8", 1234567.8],
    ["95,5%", 0.955],
    ["-5", -5],
    ["(5)", -5],
    ["1e3", 1000],
    ["1.000 đ", 1000],
  ])("%s is a number to a Vietnamese Excel", (text, number) => {
    expect(typed(text)).toMatchObject({ kind: "number", number });
  });

  it.each([
    ["20/3/2024", "dd/mm/yyyy", 45371],
    ["20-03-2024", "dd/mm/yyyy", 45371],
    ["2024-03-20", "yyyy-mm-dd", 45371],
    ["3/2024", "mmm-yy", 45352],
    ["14:30", "h:mm", 14.5 / 24],
  ])("%s is a date or time, shown as %s", (text, format, number) => {
    const value = typed(text);
    expect(value).toMatchObject({ kind: "number", format });
    expect(value.kind === "number" && value.number).toBeCloseTo(number, 9);
  });

  it("the API reads month before day, people here day before month", () => {
    expect(typed("3/4/2024", enUs)).toMatchObject({ number: 45355 });
    expect(typed("3/4/2024", viVn)).toMatchObject({ number: 45385 });
  });

  it.each([
    "31/2/2024",
    "1.2.3",
    "12 việc",
    "Quý I/2024",
    "45/QĐ-SLĐTBXH",
    "- gạch đầu dòng",
    "+84 912",
    "",
    "1,2,3,4",
  ])("%j is no number, date or formula", (text) => {
    expect(["text", "blank"]).toContain(typed(text).kind);
  });

  it.each([
    ["=1+1", "=1+1"],
    ["+A1*2", "=A1*2"],
    ["-A1", "=-A1"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("%s is a formula", (text, formula) => {
    expect(typed(text)).toEqual({ kind: "formula", formula });
  });

  it("in a text cell everything is text", () => {
    for (const text of ["=1+1", "95", "TRUE"])
      expect(readTyped(text, true, viVn)).toEqual({ kind: "text", text });
  });
});
