import { addDays } from "./arithmetic";
import { toDayNumber } from "./dayNumber";
import type { PlainDate } from "./plainDate";
import { isWeekend } from "./workingDays";

/** The second day off of the National Day: the one before 2/9 or after it; none before 2021. */
export type NationalDayPair = "before" | "after" | "alone";

/**
 * For each day off, in order, the working day given instead where it falls on a weekend: the next that is neither a weekend nor a
 * day off itself (Labour Code 2019, Art. 111.3). Two neighbours get two days.
 */
export function inLieuOf(days: readonly PlainDate[]): (PlainDate | undefined)[] {
  const taken = new Set<string>(days);
  return days.map((day) => {
    if (!onWeekend(day)) return undefined;
    let next = addDays(day, 1);
    while (onWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    return next;
  });
}

/**
 * How many of Tết's five days to put before it where no notice says: of one and two, what needs fewer days in lieu, else two. The
 * notices of 2020–2026 all did so.
 */
export function assumedTet(tet: PlainDate): 1 | 2 {
  return weekendDays(addDays(tet, -1), 5) < weekendDays(addDays(tet, -2), 5) ? 1 : 2;
}

/** Which day beside 2/9 to take where no notice says: what needs fewer days in lieu, else what touches a weekend, else the day before. */
export function assumedNationalDay(day: PlainDate): "before" | "after" {
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  if (onWeekend(before) !== onWeekend(after)) return onWeekend(before) ? "after" : "before";
  return !onWeekend(addDays(before, -1)) && onWeekend(addDays(after, 1)) ? "after" : "before";
}

const onWeekend = (day: PlainDate) => isWeekend(toDayNumber(day));

function weekendDays(first: PlainDate, count: number): number {
  return Array.from({ length: count }, (_, at) => addDays(first, at)).filter(onWeekend).length;
}
