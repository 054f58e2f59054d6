import type { CalendarName } from "./calendar";
import type { Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, ngay, numberAt, of, phrases, thang } from "./vocabulary";
import { fullYear, readYearSuffix } from "./years";

const each = phrases("các");
const hour = phrases("giờ");
const minute = phrases("phút");
const weekday = phrases("thứ");
const sunday = phrases("chủ nhật");

/** A calendar day: "15/12", "15-12-2026", "15.12.2026", "ngày 15 tháng 12 năm 2026", "2026-12-15"; a clock time and a weekday before it are skipped. */
export function readDay(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  const clock = skipClock(tokens, at);
  const week = skipWeekday(tokens, clock);
  const word = ngay(tokens, week);
  const start = word ?? week;
  const read =
    readIsoDay(tokens, start) ??
    readDayInWords(tokens, start, planYear) ??
    readDayInDigits(tokens, start, word !== undefined, planYear);
  if (!read) return undefined;
  const named = weekdayInBrackets(tokens, read.next);
  if (named !== undefined)
    return { value: clock === at ? read.value : { ...read.value, timed: true }, next: named };
  const after = skipClock(tokens, isMark(tokens, read.next, ",") ? read.next + 1 : read.next);
  const trailing = after > read.next + 1 || (after > read.next && !isMark(tokens, read.next, ","));
  if (clock === at && !trailing) return read;
  return { value: { ...read.value, timed: clock !== at }, next: trailing ? after : read.next };
}

function day(value: number, month: number, year?: number): CalendarName {
  const name: CalendarName = { grain: "day", firstMonth: month, lastMonth: month, firstDay: value };
  return year === undefined ? name : { ...name, year };
}

function readIsoDay(tokens: Tokens, at: number): Read<CalendarName> | undefined {
  const year = fullYear(tokens, at);
  const mark = tokens[at + 1]?.text ?? "";
  if (year === undefined || !["-", "/", "."].includes(mark) || !isMark(tokens, at + 3, mark))
    return undefined;
  const month = numberAt(tokens, at + 2, 1, 12);
  const value = numberAt(tokens, at + 4, 1, 31);
  if (month === undefined || value === undefined || tokens[at + 4]?.spaced === true) return undefined;
  // The clock of a date-time: 2026-12-15T17:00 and 2026-12-15 17:00:00.
  return { value: day(value, month, year), next: at + 5 };
}

function readDayInWords(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  const value = numberAt(tokens, at, 1, 31);
  const linked = of(tokens, at + 1) ?? at + 1;
  const word = value === undefined ? undefined : thang(tokens, each(tokens, linked) ?? linked);
  const month = word === undefined ? undefined : numberAt(tokens, word, 1, 12);
  if (value === undefined || word === undefined || month === undefined) return undefined;
  const year = readYearSuffix(tokens, word + 1, planYear);
  return { value: day(value, month, year?.value), next: year?.next ?? word + 1 };
}

function readDayInDigits(
  tokens: Tokens,
  at: number,
  said: boolean,
  planYear: number,
): Read<CalendarName> | undefined {
  const value = numberAt(tokens, at, 1, 31);
  const mark = tokens[at + 1]?.text ?? "";
  const month = ["-", "/", "."].includes(mark) ? numberAt(tokens, at + 2, 1, 12) : undefined;
  if (value === undefined || month === undefined) return undefined;
  const year =
    isMark(tokens, at + 3, mark) || !isMark(tokens, at + 3, "-")
      ? readYearSuffix(tokens, at + 3, planYear)
      : undefined;
  // "3-4" and "1.2" alone are a range or a numbering, not a day.
  if (mark !== "/" && year === undefined && !(said && mark === ".")) return undefined;
  return { value: day(value, month, year?.value), next: year?.next ?? at + 3 };
}

/** "17h00", "17 giờ 30 phút". Index after it, or the same index. */
export function skipClock(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind === "time") return at + 1;
  const hours = numberAt(tokens, at, 0, 24) === undefined ? undefined : hour(tokens, at + 1);
  if (hours === undefined) return at;
  const minutes = numberAt(tokens, hours, 0, 59) === undefined ? undefined : minute(tokens, hours + 1);
  return minutes ?? hours;
}

/** Index after "(thứ Bảy)". */
function weekdayInBrackets(tokens: Tokens, at: number): number | undefined {
  if (!isMark(tokens, at, "(")) return undefined;
  const word = weekday(tokens, at + 1);
  const end = word === undefined ? sunday(tokens, at + 1) : word + 1;
  return end !== undefined && isMark(tokens, end, ")") ? end + 1 : undefined;
}

function skipWeekday(tokens: Tokens, at: number): number {
  const word = weekday(tokens, at);
  const named = word === undefined ? sunday(tokens, at) : word + 1;
  if (named === undefined) return at;
  const next = isMark(tokens, named, ",") ? named + 1 : named;
  return ngay(tokens, next) === undefined ? at : next;
}
