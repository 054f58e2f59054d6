import type { CalendarName } from "./calendar";
import type { Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, nam, nextOne, numberAt, of, phrases } from "./vocabulary";

const wholeYear = phrases(
  "trong năm",
  "cả năm",
  "trong cả năm",
  "suốt năm",
  "toàn năm",
  "trọn năm",
  "trong suốt năm",
);
const planYear = phrases("năm kế hoạch", "năm nay");
const yearEnd = phrases("cuối năm");
const during = phrases("trong");
const otherYear = phrases("học", "tài chính", "tài khóa", "ngân sách", "sau", "tới", "tiếp theo", "kế tiếp");
const before = phrases("trước");
const dated = phrases("ngày", "tháng", "quý", "quí");

/** A year in full. */
export function fullYear(tokens: Tokens, at: number): number | undefined {
  return tokens[at]?.text.length === 4 ? numberAt(tokens, at, 1990, 2100) : undefined;
}

/** The word "năm" where it is a calendar year, not năm học, năm tài chính or another year than the plan's. */
export function calendarYear(tokens: Tokens, at: number): number | undefined {
  const next = nam(tokens, at);
  if (next === undefined || otherYear(tokens, next) !== undefined) return undefined;
  const limit = before(tokens, next);
  // "năm trước" is last year; "báo cáo năm trước 15/12" is not.
  const dateFollows =
    limit === undefined || tokens[limit]?.kind === "number" || tokens[limit]?.kind === "time";
  return dateFollows || dated(tokens, limit) !== undefined ? next : undefined;
}

/** "năm 2024", "trong năm", "cả năm", "cuối năm 2024", or a bare "2024". */
export function readYear(tokens: Tokens, at: number): Read<CalendarName> | undefined {
  const end = yearEnd(tokens, at);
  if (end !== undefined) return named(fullYear(tokens, end), end, { endOnly: true });
  const prefix = wholeYear(tokens, at) ?? planYear(tokens, at);
  if (prefix !== undefined) {
    return calendarYear(tokens, prefix - 1) === undefined && planYear(tokens, at) === undefined
      ? undefined
      : named(fullYear(tokens, prefix), prefix);
  }
  const year = fullYear(tokens, nam(tokens, at) ?? at);
  return year === undefined ? undefined : named(year, nam(tokens, at) ?? at);
}

function named(year: number | undefined, next: number, more: Partial<CalendarName> = {}): Read<CalendarName> {
  const value: CalendarName = { grain: "year", firstMonth: 1, lastMonth: 12, ...more };
  if (year === undefined) return { value, next };
  return { value: { ...value, year }, next: next + 1 };
}

/**
 * The year that follows a day, month or quarter: "/2024", "-2024", " năm 2024", ", năm 2024", "/24" where two digits cannot be
 * a month, "năm sau". `planYear` is what "năm sau" counts from.
 */
export function readYearSuffix(tokens: Tokens, at: number, planYearNumber: number): Read<number> | undefined {
  const joined = isMark(tokens, at, "/", "-", ".") ? at + 1 : at;
  const comma = isMark(tokens, at, ",") ? at + 1 : (of(tokens, at) ?? during(tokens, at) ?? joined);
  const word = nam(tokens, comma);
  if (word !== undefined) {
    const year = fullYear(tokens, word);
    if (year !== undefined) return { value: year, next: word + 1 };
    const next = nextOne(tokens, word);
    return next === undefined || comma !== at ? undefined : { value: planYearNumber + 1, next };
  }
  if (joined === at && !(tokens[at]?.spaced === true)) return undefined;
  // "Quý I - 2024" with spaces may be the beginning of a range; "Quý I 2024" is not.
  if (joined !== at && isMark(tokens, at, "-") && tokens[joined]?.spaced === true) return undefined;
  const year = fullYear(tokens, joined);
  if (year !== undefined) return { value: year, next: joined + 1 };
  const short =
    isMark(tokens, at, "/") && tokens[joined]?.text.length === 2
      ? numberAt(tokens, joined, 13, 99)
      : undefined;
  const near = short !== undefined && Math.abs(2000 + short - planYearNumber) <= 5;
  return near ? { value: 2000 + short, next: joined + 1 } : undefined;
}
