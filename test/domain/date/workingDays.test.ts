import { describe, expect, it } from "vitest";
import { fixedHolidays, holidaysOf } from "../../../src/domain/date/holidays";
import { isPlainDate } from "../../../src/domain/date/plainDate";
import { addWorkingDays } from "../../../src/domain/date/workingDays";

describe("working days", () => {
  it("skip Saturday and Sunday", () => {
    expect(addWorkingDays("2024-03-15", 1, [])).toBe("2024-03-18");
    expect(addWorkingDays("2024-03-16", 1, [])).toBe("2024-03-18");
    expect(addWorkingDays("2024-03-18", 5, [])).toBe("2024-03-25");
  });

  it("skip holidays: three working days from 29 April 2024 end on 6 May", () => {
    expect(addWorkingDays("2024-04-29", 3, holidaysOf(2024))).toBe("2024-05-06");
  });

  it("leave the day itself for a count of none", () => {
    expect(addWorkingDays("2024-03-16", 0, [])).toBe("2024-03-16");
    expect(addWorkingDays("2024-03-16", NaN, [])).toBe("2024-03-16");
  });
});

describe("statutory days off", () => {
  it("are fixed for every year, and complete for the years announced", () => {
    expect(fixedHolidays(2030)).toEqual(["2030-01-01", "2030-04-30", "2030-05-01", "2030-09-02"]);
    expect(holidaysOf(2024)).toContain("2024-02-12");
    expect(holidaysOf(2025)).toContain("2025-04-07");
    expect(holidaysOf(2030)).toEqual(fixedHolidays(2030));
  });

  it.each([2024, 2025, 2026])("are at least the eleven of the law in %i, in order, each once", (year) => {
    const days = holidaysOf(year);
    expect(days.length).toBeGreaterThanOrEqual(11);
    expect(days.every(isPlainDate)).toBe(true);
    expect([...new Set(days)].sort()).toEqual(days);
  });
});
