import { describe, expect, it } from "vitest";
import {
  isBuiltInDateFormat,
  isDateFormat,
  shownTime,
  shownTimeOfBuiltIn,
} from "../../../src/sheets/model/dateFormat";

describe("a number format", () => {
  it.each([
    "dd/mm/yyyy",
    "d-mmm-yy",
    "[h]:mm",
    "[mm]:ss",
    "[$-42A]dd mmmm yyyy;@",
    "yyyy\\-mm\\-dd",
    "m/d",
    '"Ngày" d',
    "[ss]",
  ])("shows a date or time: %s", (code) => expect(isDateFormat(code)).toBe(true));

  it.each([
    "General",
    "GENERAL",
    "0.0%",
    "@",
    "",
    '0" ngày"',
    "#,##0\\ \\d",
    "[Red]#,##0;[Green]-0",
    "_-* #,##0.00\\ _đ_-",
    "[$đ-42A]#,##0",
    "0.00E+00",
    '0"chưa đóng dấu d',
    "# ?/?",
    "_d0*m",
  ])("shows no date: %s", (code) => expect(isDateFormat(code)).toBe(false));

  it("is a date by its built-in number", () => {
    const dates = Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDateFormat);
    expect(dates).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53,
      54, 55, 56, 57, 58,
    ]);
  });
});

describe("what a format shows of a date", () => {
  it.each([
    ["dd/mm/yyyy", "day"],
    ["d h:mm", "day"],
    ["mmm", "day"],
    ["h:mm AM/PM", "time"],
    ["mm:ss.0", "time"],
    ["[$-42A]hh:mm;@", "time"],
    ["[h]:mm", "elapsed"],
    ["[mm]:ss", "elapsed"],
    ["[ss]", "elapsed"],
  ])("%s: %s", (code, shown) => expect(shownTime(code)).toBe(shown));

  it.each([
    [14, "day"],
    [18, "time"],
    [21, "time"],
    [22, "day"],
    [45, "time"],
    [46, "elapsed"],
    [47, "time"],
  ])("built-in format %i: %s", (id, shown) => expect(shownTimeOfBuiltIn(id)).toBe(shown));
});
