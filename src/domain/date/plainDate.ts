/** A calendar day without time or zone, ISO 8601 `YYYY-MM-DD`. Two of them compare as strings. */
export type PlainDate = `${number}-${number}-${number}`;

/** A day's numbers; month and day are 1-based. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Days of a month of the Gregorian calendar (month 1–12; 0 for any other month). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0;
}

/** The day, or nothing when the calendar has no such day (31 February) or the year is outside 1–9999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return iso(year, month, day);
}

/** Writes numbers already known to be a real day. */
export function iso(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** The numbers of a day. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Whether a text is a real day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text as PlainDate);
  return plainDate(year, month, day) !== undefined;
}
