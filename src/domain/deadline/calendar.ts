import { dayOfMonth, firstDayOfMonth, lastDayOfMonth } from "../date/arithmetic";
import { plainDate, type PlainDate } from "../date/plainDate";

export type Grain = "day" | "month" | "quarter" | "months" | "year";

/** A stretch of the calendar as it is named; the year may still have to come from elsewhere. Months are 1-based. */
export interface CalendarName {
  grain: Grain;
  firstMonth: number;
  lastMonth: number;
  /** The day itself (grain "day"), or the first and last day of a named third of a month. */
  firstDay?: number;
  lastDay?: number;
  year?: number;
  /** "cuối tháng 6": only its end is meant. */
  endOnly?: boolean;
  /** A clock time stands with it: "before 17:00 on the 15th" still leaves that day. */
  timed?: boolean;
}

/** The days of a calendar name, both inclusive. */
export interface Span {
  from: PlainDate;
  to: PlainDate;
}

/** The days a name stands for; nothing when one of them does not exist (31/02). `year` serves a name without one. */
export function resolve(name: CalendarName, year: number): Span | undefined {
  const its = name.year ?? year;
  if (plainDate(its, 1, 1) === undefined) return undefined;
  if (name.firstDay === undefined) {
    return { from: firstDayOfMonth(its, name.firstMonth), to: lastDayOfMonth(its, name.lastMonth) };
  }
  const from = plainDate(its, name.firstMonth, name.firstDay);
  const to =
    name.grain === "day"
      ? plainDate(its, name.lastMonth, name.lastDay ?? name.firstDay)
      : dayOfMonth(its, name.lastMonth, name.lastDay ?? 31);
  return from && to && { from, to };
}
