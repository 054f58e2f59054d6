import { describe, expect, it } from "vitest";
import { holidaysOf } from "../../../src/domain/date/holidays";
import { addWorkingDays } from "../../../src/domain/date/workingDays";

const datesOf = (year: number) => holidaysOf(year).map(({ date }) => date);

describe("working days", () => {
  it("skip Saturday and Sunday", () => {
    expect(addWorkingDays("2024-03-15", 1, [])).toBe("2024-03-18");
    expect(addWorkingDays("2024-03-16", 1, [])).toBe("2024-03-18");
    expect(addWorkingDays("2024-03-18", 5, [])).toBe("2024-03-25");
  });

  it("skip holidays: three working days from 29 April 2024 end on 6 May", () => {
    expect(addWorkingDays("2024-04-29", 3, datesOf(2024))).toBe("2024-05-06");
  });

  it("leave the day itself for a count of none", () => {
    expect(addWorkingDays("2024-03-16", 0, [])).toBe("2024-03-16");
    expect(addWorkingDays("2024-03-16", NaN, [])).toBe("2024-03-16");
  });
});
