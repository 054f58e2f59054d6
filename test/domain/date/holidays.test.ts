import { describe, expect, it } from "vitest";
import { assumedNationalDay, assumedTet } from "../../../src/domain/date/holidayRules";
import { holidaysOf, type Holiday } from "../../../src/domain/date/holidays";
import { lunarHolidays } from "../../../src/domain/date/lunarHolidays";
import { isPlainDate } from "../../../src/domain/date/plainDate";

const years = Array.from({ length: 16 }, (_, at) => 2020 + at);
const datesOf = (days: readonly Holiday[]) => days.map(({ date }) => date);
const named = (year: number, name: Holiday["name"]) =>
  datesOf(holidaysOf(year).filter((day) => day.name === name));

describe("the days off of the Labour Code", () => {
  it.each(years)("of %i are real days, in order, each once, at least the eleven of the law", (year) => {
    const days = datesOf(holidaysOf(year));
    expect(days.every(isPlainDate)).toBe(true);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(days.length).toBeGreaterThanOrEqual(year === 2020 ? 10 : 11);
    expect(named(year, "lunarNewYear").length).toBeGreaterThanOrEqual(5);
  });

  it("of the lunar calendar are Vietnam's", () => {
    expect(lunarHolidays[2027]?.lunarNewYear).toBe("2027-02-06");
    // New moon on 2 February 2030, 23:07 in Hà Nội, 00:07 on the 3rd in Beijing.
    expect(lunarHolidays[2030]?.lunarNewYear).toBe("2030-02-02");
    expect(lunarHolidays[2025]?.hungKings).toBe("2025-04-07");
  });

  it.each([
    [2020, "2020-01-23", "2020-01-29", ["2020-09-02"]],
    [2021, "2021-02-10", "2021-02-16", ["2021-09-02", "2021-09-03"]],
    [2022, "2022-01-31", "2022-02-04", ["2022-09-01", "2022-09-02"]],
    [2023, "2023-01-20", "2023-01-26", ["2023-09-01", "2023-09-02", "2023-09-04"]],
    [2024, "2024-02-08", "2024-02-14", ["2024-09-02", "2024-09-03"]],
    [2025, "2025-01-27", "2025-01-31", ["2025-09-01", "2025-09-02"]],
    [2026, "2026-02-16", "2026-02-20", ["2026-09-01", "2026-09-02"]],
  ])("of %i are as announced", (year, first, last, nationalDay) => {
    const tet = named(year, "lunarNewYear");
    expect([tet[0], tet.at(-1)]).toEqual([first, last]);
    expect(named(year, "nationalDay")).toEqual(nationalDay);
    expect(holidaysOf(year).every(({ announced }) => announced)).toBe(true);
  });

  it("that fall on a weekend are given back on the next working days", () => {
    expect(named(2022, "reunification")).toEqual(["2022-04-30", "2022-05-02"]);
    expect(named(2022, "labourDay")).toEqual(["2022-05-01", "2022-05-03"]);
    expect(named(2026, "hungKings")).toEqual(["2026-04-26", "2026-04-27"]);
    expect(holidaysOf(2026).find(({ date }) => date === "2026-04-27")).toEqual({
      date: "2026-04-27",
      name: "hungKings",
      announced: true,
      source: "labourCode111",
    });
  });
});

describe("a year without a notice", () => {
  it("has its Tết and the day beside 2/9 assumed, and says so", () => {
    const days = holidaysOf(2027);
    const assumed = days.filter(({ announced }) => !announced);
    expect(datesOf(assumed.filter(({ source }) => source === "assumption"))).toEqual([
      ...["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"],
      "2027-09-03",
    ]);
    expect(datesOf(assumed.filter(({ source }) => source === "labourCode111"))).toEqual([
      "2027-02-09",
      "2027-02-10",
    ]);
    expect(days.filter(({ source }) => source === "labourCode112")).toHaveLength(4);
  });

  it("is assumed as the notices of 2020–2026 all chose", () => {
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025, 2026]) {
      const tet = lunarHolidays[year]?.lunarNewYear ?? "2020-01-01";
      const before = named(year, "lunarNewYear").filter((day) => day < tet).length;
      expect([year, assumedTet(tet)]).toEqual([year, before]);
      if (year === 2020) continue;
      const beside = named(year, "nationalDay")[0] === `${year}-09-02` ? "after" : "before";
      expect([year, assumedNationalDay(`${year}-09-02`)]).toEqual([year, beside]);
    }
  });

  it("beyond the lunar table has the days of our calendar only", () => {
    expect(new Set(holidaysOf(2040).map(({ name }) => name))).toEqual(
      new Set(["newYear", "reunification", "labourDay", "nationalDay"]),
    );
  });
});
