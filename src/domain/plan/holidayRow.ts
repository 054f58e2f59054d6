import type { PlainDate } from "../date/plainDate";

/** "working": a day that would be off (a weekend, a holiday) on which offices work instead of another. */
export type HolidayKind = "off" | "working";

/** One row of Ngày nghỉ, seeded or as the office typed it. */
export interface HolidayRow {
  /** Absent where none stands there, or none that can be read. */
  date?: PlainDate;
  kind: HolidayKind;
  name: string;
  /** What gives the day off: a law, an announcement; or that there is none yet. */
  basis: string;
  /** What stands in the cells of date and kind and can't be read: kept for the office to correct. Such a row counts for nothing. */
  unread?: { date?: string; kind?: string };
}

/** The days of one kind; a day that stands in several rows is there several times, which changes nothing. */
export function daysOfKind(rows: readonly HolidayRow[], kind: HolidayKind): PlainDate[] {
  return rows.flatMap((row) => (row.kind === kind && row.unread === undefined ? (row.date ?? []) : []));
}

/**
 * The table of one year's plan taken over to another year's: every row stays as the office left it, and of the days seeded for
 * the new year those are added that do not stand there yet.
 */
export function mergeHolidays(kept: readonly HolidayRow[], seeded: readonly HolidayRow[]): HolidayRow[] {
  const keyOf = ({ date, name }: HolidayRow) => date ?? name;
  const listed = new Set(kept.map(keyOf));
  return [...kept, ...seeded.filter((row) => !listed.has(keyOf(row)))];
}
