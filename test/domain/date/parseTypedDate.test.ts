import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/date/arithmetic";
import { formatShort, formatText } from "../../../src/domain/date/format";
import { isPlainDate } from "../../../src/domain/date/plainDate";
import { parseTypedDate } from "../../../src/domain/date/parseTypedDate";

describe("a date as people type it", () => {
  it.each([
    ["20/3/2024", "2024-03-20"],
    ["20-03-2024", "2024-03-20"],
    ["20.3.24", "2024-03-20"],
    [" 20 / 3 / 2024 ", "2024-03-20"],
    ["20/3/2024\u00a0", "2024-03-20"],
    ["ngày 20 tháng 3 năm 2024", "2024-03-20"],
    ["Ngày 5  tháng 03, năm 2024", "2024-03-05"],
    ["2024-03-20", "2024-03-20"],
    ["2024-03-20 00:00:00", "2024-03-20"],
    ["20/3/2024 14:30", "2024-03-20"],
    ["20–3–2024", "2024-03-20"],
  ])("%s", (text, date) => expect(parseTypedDate(text)).toEqual({ date, ambiguous: false }));

  it("in decomposed Unicode is the same", () => {
    expect(parseTypedDate("ngày 20 tháng 3 năm 2024".normalize("NFD")).date).toBe("2024-03-20");
  });

  it("is read day first, and said to be ambiguous where month first is a day too", () => {
    expect(parseTypedDate("03/05/2024")).toEqual({ date: "2024-05-03", ambiguous: true });
    expect(parseTypedDate("05/05/2024")).toEqual({ date: "2024-05-05", ambiguous: false });
    expect(parseTypedDate("2024-05-03").ambiguous).toBe(false);
    expect(parseTypedDate("ngày 3 tháng 5 năm 2024").ambiguous).toBe(false);
  });

  it.each([
    "31/02/2024",
    "12/25/2024",
    "20/3",
    "tháng 3/2024",
    "2024",
    "",
    "20/3/2024 và 21/3/2024",
    "20-3/2024x",
  ])("is not found in %j", (text) => expect(parseTypedDate(text)).toEqual({ ambiguous: false }));

  it("reads back every day as cells and official text show it", () => {
    const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays("1900-01-01", days));
    fc.assert(
      fc.property(day, (date) => {
        expect(parseTypedDate(formatShort(date)).date).toBe(date);
        expect(parseTypedDate(formatText(date)).date).toBe(date);
        expect(parseTypedDate(date)).toEqual({ date, ambiguous: false });
      }),
    );
  });

  it("is a real day or nothing, in any text", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789/-. ngàythăm") });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: "binary" })), (text) => {
        const { date } = parseTypedDate(text);
        expect(date === undefined || isPlainDate(date)).toBe(true);
      }),
    );
  });
});
