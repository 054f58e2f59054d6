import { addDays } from "./arithmetic";
import { lunarHolidays } from "./lunarHolidays";
import { assumedNationalDay, assumedTet, inLieuOf, type NationalDayPair } from "./holidayRules";
import { iso, type PlainDate } from "./plainDate";

export type HolidayCode =
  "newYear" | "lunarNewYear" | "hungKings" | "reunification" | "labourDay" | "nationalDay";

/**
 * Where a date comes from. labourCode112: named by Labour Code 2019 (45/2019/QH14) Art. 112.1. lunarCalendar: by the same, turned into our
 * calendar. labourCode111: a working day in place of one that falls on a weekend, Art. 111.3. announcement: the
 * year's notice of the days around Tết and 2/9, Art. 112.3. assumption: ours, until there is one.
 */
export type HolidaySource =
  "labourCode112" | "lunarCalendar" | "labourCode111" | "announcement" | "assumption";

/** One statutory day off. `announced` is false where it rests on a choice not made known yet: to be checked. */
export interface Holiday {
  date: PlainDate;
  name: HolidayCode;
  announced: boolean;
  source: HolidaySource;
}

/** What a year's notice settles: how many of the five days of Tết come before it, and the day beside 2/9. */
interface Choice {
  daysBeforeTet: 1 | 2;
  nationalDay: NationalDayPair;
}

/** As announced for the offices of the state. Days merely exchanged for a Saturday's work are no days off of the law and are left out. */
const announcements: Readonly<Record<number, Choice>> = {
  // Until 2020 the Labour Code of 2012 gave 2/9 alone.
  2020: { daysBeforeTet: 2, nationalDay: "alone" },
  2021: { daysBeforeTet: 2, nationalDay: "after" },
  2022: { daysBeforeTet: 1, nationalDay: "before" },
  2023: { daysBeforeTet: 2, nationalDay: "before" },
  2024: { daysBeforeTet: 2, nationalDay: "after" },
  2025: { daysBeforeTet: 2, nationalDay: "before" },
  2026: { daysBeforeTet: 1, nationalDay: "before" },
};

/** Every statutory day off of a year, in order, each date once. Outside 2020–2035 those of the lunar calendar are not known. */
export function holidaysOf(year: number): Holiday[] {
  const named = [...fixed(year), ...lunar(year), ...besideNationalDay(year)].sort(byDate);
  return [...named, ...inLieu(named)].sort(byDate);
}

function fixed(year: number): Holiday[] {
  const law = (month: number, day: number, name: HolidayCode): Holiday => ({
    date: iso(year, month, day),
    name,
    announced: true,
    source: "labourCode112",
  });
  return [
    law(1, 1, "newYear"),
    law(4, 30, "reunification"),
    law(5, 1, "labourDay"),
    law(9, 2, "nationalDay"),
  ];
}

function lunar(year: number): Holiday[] {
  const days = lunarHolidays[year];
  if (!days) return [];
  const choice = announcements[year]?.daysBeforeTet;
  const first = addDays(days.lunarNewYear, -(choice ?? assumedTet(days.lunarNewYear)));
  const tet = [0, 1, 2, 3, 4].map((day) => chosen(addDays(first, day), "lunarNewYear", choice !== undefined));
  return [...tet, { date: days.hungKings, name: "hungKings", announced: true, source: "lunarCalendar" }];
}

function besideNationalDay(year: number): Holiday[] {
  const choice = announcements[year]?.nationalDay;
  const day = iso(year, 9, 2);
  const beside = choice ?? (year < 2021 ? "alone" : assumedNationalDay(day));
  if (beside === "alone") return [];
  return [chosen(addDays(day, beside === "before" ? -1 : 1), "nationalDay", choice !== undefined)];
}

function chosen(date: PlainDate, name: HolidayCode, announced: boolean): Holiday {
  return { date, name, announced, source: announced ? "announcement" : "assumption" };
}

/** A day in place of one depends on it, so it is announced when that one is. */
function inLieu(named: readonly Holiday[]): Holiday[] {
  const replaced = inLieuOf(named.map(({ date }) => date));
  return named.flatMap((holiday, index) => {
    const date = replaced[index];
    return date === undefined ? [] : [{ ...holiday, date, source: "labourCode111" as const }];
  });
}

const byDate = (a: Holiday, b: Holiday) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
