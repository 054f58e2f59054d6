import { fromDayNumber, toDayNumber } from "./dayNumber";
import { daysInMonth, iso, partsOf, type PlainDate } from "./plainDate";

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `a` to `b`: 1 from a day to the next, negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return toDayNumber(b) - toDayNumber(a);
}

/** The same day `months` later; where that month is shorter, its last day (31 January + 1 = 29 February 2024). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = Math.min(Math.max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11);
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return iso(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The first day of a month; months beyond 1–12 run on into the neighbouring years. */
export function firstDayOfMonth(year: number, month: number): PlainDate {
  return addMonths(iso(year, 1, 1), month - 1);
}

/** The last day of a month; months beyond 1–12 run on into the neighbouring years. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return dayOfMonth(year, month, 31);
}

/** A day of a month, or the month's last day where it is shorter; months beyond 1–12 run on. */
export function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const first = partsOf(firstDayOfMonth(year, month));
  const last = daysInMonth(first.year, first.month);
  return iso(first.year, first.month, Math.min(Math.max(day, 1), last));
}
