import { partsOf, type PlainDate } from "../date/plainDate";
import { addWorkingDays } from "../date/workingDays";
import { daysOfKind, type HolidayRow } from "../plan/holidayRow";

/**
 * The day `days` working days after an event by the table Ngày nghỉ. None where the count passes through a year of which the
 * table has no day off: weekends alone would give a wrong day. The last quarter before `planYear`, in which a plan is often
 * signed, needs none.
 */
export function workingDue(
  event: PlainDate,
  days: number,
  holidays: readonly HolidayRow[],
  planYear: number,
): PlainDate | undefined {
  const off = daysOfKind(holidays, "off");
  const due = addWorkingDays(event, days, off, daysOfKind(holidays, "working"));
  const known = new Set(off.map((day) => partsOf(day).year));
  const isLastQuarterBefore = event >= `${planYear - 1}-10-01` && event < `${planYear}-01-01`;
  const last = partsOf(due).year;
  for (let year = isLastQuarterBefore ? planYear : partsOf(event).year; year <= last; year++) {
    if (!known.has(year)) return undefined;
  }
  return due;
}
