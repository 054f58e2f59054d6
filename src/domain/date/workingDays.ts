import { fromDayNumber, toDayNumber } from "./dayNumber";
import type { PlainDate } from "./plainDate";

/** No office counts further; a nonsensical number then ends all the same. */
const longest = 10_000;

/**
 * The day `count` working days after a date, which itself does not count. Saturdays, Sundays and `holidays` are skipped,
 * unless they are among the days `worked` instead of others.
 */
export function addWorkingDays(
  date: PlainDate,
  count: number,
  holidays: readonly PlainDate[],
  worked: readonly PlainDate[] = [],
): PlainDate {
  const off = new Set<string>(holidays);
  const on = new Set<string>(worked);
  let day = toDayNumber(date);
  for (let left = Math.min(Math.trunc(count) || 0, longest); left > 0;) {
    day += 1;
    const name = fromDayNumber(day);
    if (on.has(name) || (!isWeekend(day) && !off.has(name))) left -= 1;
  }
  return fromDayNumber(day);
}

/** Whether a day is a Saturday or Sunday. 1970-01-01, day 0, was a Thursday. */
export function isWeekend(dayNumber: number): boolean {
  const weekday = (((dayNumber + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
