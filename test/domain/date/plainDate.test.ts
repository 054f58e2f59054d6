import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, lastDayOfMonth } from "../../../src/domain/date/arithmetic";
import { formatShort, formatText } from "../../../src/domain/date/format";
import { isPlainDate, plainDate, type PlainDate } from "../../../src/domain/date/plainDate";
import { fromSerial, toSerial } from "../../../src/domain/date/serial";

const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);

describe("a plain date", () => {
  it("is a day the calendar has", () => {
    expect(plainDate(2024, 2, 29)).toBe("2024-02-29");
    expect(plainDate(2026, 2, 29)).toBeUndefined();
    expect(plainDate(1900, 2, 29)).toBeUndefined();
    expect(plainDate(2000, 2, 29)).toBe("2000-02-29");
    expect(plainDate(2024, 13, 1)).toBeUndefined();
    expect(plainDate(2024, 4, 31)).toBeUndefined();
    expect(plainDate(2024, 1.5, 1)).toBeUndefined();
    expect(plainDate(NaN, 1, 1)).toBeUndefined();
  });

  it("is recognised in text", () => {
    expect(isPlainDate("2024-02-29")).toBe(true);
    expect(["2024-2-29", "2023-02-29", "29/02/2024", "2024-02-29T00:00", ""].some(isPlainDate)).toBe(false);
  });

  it("is written dd/mm/yyyy in cells and the official way in text", () => {
    expect(formatShort("2024-03-05")).toBe("05/03/2024");
    expect(formatText("2024-03-20")).toBe("20/3/2024");
    expect(formatText("2024-03-05")).toBe("05/3/2024");
    expect(formatText("2024-02-29")).toBe("29/02/2024");
    expect(formatText("2024-12-01")).toBe("01/12/2024");
  });
});

describe("counting days and months", () => {
  it("crosses months, years and leap days", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-03-15", -3)).toBe("2023-12-15");
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(lastDayOfMonth(2024, 13)).toBe("2025-01-31");
  });

  it("agrees with the calendar of the platform", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        const expected = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, count)).toBe(expected);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

describe("Excel serials of the 1900 system", () => {
  it("are those Excel shows", () => {
    expect(toSerial("1900-01-01")).toBe(1);
    expect(toSerial("1900-02-28")).toBe(59);
    expect(toSerial("1900-03-01")).toBe(61);
    expect(toSerial("2024-03-20")).toBe(45371);
    expect(fromSerial(45371.75)).toBe("2024-03-20");
  });

  it("give no date for the day that never was, nor outside Excel's calendar", () => {
    for (const serial of [60, 60.5, 0, -1, NaN, Infinity, 2_958_466])
      expect(fromSerial(serial)).toBeUndefined();
    expect(fromSerial(2_958_465)).toBe("9999-12-31");
  });

  it("come back as the same day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromSerial(toSerial(day))).toBe(day);
      }),
    );
  });
});
