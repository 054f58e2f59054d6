import { partsOf, type PlainDate } from "../date/plainDate";
import { addWorkingDays } from "../date/workingDays";
import { daysOfKind, type HolidayRow } from "../plan/holidayRow";

/**
 * The day `days` working days after an event by the table Ngày nghỉ. None where the count passes through a year the table
 * says nothing about: weekends alone would give a wrong day. It is seeded for `planYear`, the next year, and the last
 * quarter before them, in which a plan is often signed.
 */
export function workingDue(
  event: PlainDate,
  days: number,
  holidays: readonly HolidayRow[],
  planYear: number,
): PlainDate | undefined {
  const off = daysOfKind(holidays, "off");
  const due = addWorkingDays(event, days, off, daysOfKind(holidays, "working"));
  const known = new Set([planYear, planYear + 1, ...off.map((day) => partsOf(day).year)]);
  const isLastQuarterBefore = event >= `${planYear - 1}-10-01` && event < `${planYear}-01-01`;
  const last = partsOf(due).year;
  for (let year = isLastQuarterBefore ? planYear : partsOf(event).year; year <= last; year++) {
    if (!known.has(year)) return undefined;
  }
  return due;
}
