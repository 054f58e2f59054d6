import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import type { HolidayRow } from "../../../src/domain/plan/holidayRow";
import { workingDue } from "../../../src/domain/schedule/workingDue";

const row = (kind: HolidayRow["kind"], date: PlainDate, more: Partial<HolidayRow> = {}): HolidayRow => ({
  date,
  kind,
  name: "",
  basis: "",
  ...more,
});
const may2024 = [row("off", "2024-04-30"), row("off", "2024-05-01")];

describe("05 ngày làm việc kể từ 26/4/2024", () => {
  it.each<[string, HolidayRow[], PlainDate]>([
    ["skips 30/4 and 1/5", may2024, "2024-05-07"],
    ["skips no other days than those of the table", [row("off", "2024-01-01")], "2024-05-03"],
    ["also skips a day off the office added", [...may2024, row("off", "2024-05-02")], "2024-05-08"],
    [
      "counts Saturday 4/5 that is worked instead of Monday 29/4",
      [...may2024, row("off", "2024-04-29"), row("working", "2024-05-04")],
      "2024-05-07",
    ],
    ["counts a day once, however often it is listed", [...may2024, ...may2024], "2024-05-07"],
    ["counts a holiday on which the office works", [...may2024, row("working", "2024-04-30")], "2024-05-06"],
    [
      "ignores a row that could not be read",
      [...may2024, row("off", "2024-05-02", { unread: { kind: "nghỉ nửa ngày" } })],
      "2024-05-07",
    ],
  ])("%s", (_, holidays, due) => {
    expect(workingDue("2024-04-26", 5, holidays, 2024)).toBe(due);
  });
});

describe("a count over years", () => {
  const newYear = row("off", "2025-01-01");

  it("runs over New Year into the next year, and from the last quarter before the plan", () => {
    expect(workingDue("2024-12-30", 3, [...may2024, newYear], 2024)).toBe("2025-01-03");
    expect(workingDue("2023-12-28", 3, [row("off", "2024-01-01")], 2024)).toBe("2024-01-03");
    expect(workingDue("2023-12-04", 3, [], 2024)).toBe("2023-12-07");
  });

  it("gives no day where the table says nothing about a year: it would be a guess", () => {
    expect(workingDue("2025-12-30", 5, may2024, 2024)).toBeUndefined();
    expect(workingDue("2023-04-28", 5, may2024, 2024)).toBeUndefined();
    expect(workingDue("2024-12-30", 3, may2024, 2024)).toBeUndefined();
    expect(workingDue("2024-04-26", 5, [], 2024)).toBeUndefined();
  });

  it("gives one as soon as the office enters that year's days off", () => {
    const days2026 = [row("off", "2026-01-01")];
    expect(workingDue("2026-04-30", 2, [...may2024, ...days2026], 2024)).toBe("2026-05-04");
  });
});
