import type { CalendarName } from "./calendar";
import { readDay } from "./calendarDates";
import { readMonth, readMonthsOfYear, readQuarter } from "./monthsQuarters";
import { readNumeral, readQuarterNumber, type Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, ngay, nam, phrases, quy, thang, va } from "./vocabulary";
import { readYear, readYearSuffix } from "./years";

const lastDay = phrases("ngày cuối cùng", "ngày cuối");
const several = phrases("những", "các", "vài", "mấy");
const belonging = phrases("của");
const mayFollow = phrases("và", "năm", "hằng", "hàng", "đến", "trở");

/** One name of a day, month, quarter, group of months or year. */
export function readName(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  const last = lastDay(tokens, at);
  if (last !== undefined) {
    // "Những ngày cuối tháng" are no single day.
    if (several(tokens, at - 1) !== undefined) return undefined;
    const whole = readMonths(tokens, belonging(tokens, last) ?? last, planYear);
    if (!whole || whole.value.firstDay !== undefined) return undefined;
    return { value: { ...whole.value, endOnly: true }, next: whole.next };
  }
  return readDay(tokens, at, planYear) ?? readMonths(tokens, at, planYear);
}

/** A name of one month or more. */
function readMonths(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  return (
    readMonthsOfYear(tokens, at, planYear) ??
    readMonth(tokens, at, planYear) ??
    readQuarter(tokens, at, planYear) ??
    readYear(tokens, at)
  );
}

/** A name, or several in short: "tháng 3, 6 và 9/2024", "quý I, II", "ngày 20 tháng 3, 6". The year stands after the last. */
export function readNames(tokens: Tokens, at: number, planYear: number): Read<CalendarName[]> | undefined {
  const first = readName(tokens, at, planYear);
  if (!first) return undefined;
  const names = [first.value];
  let next = first.next;
  for (let left = 12; left > 0; left -= 1) {
    const more = continued(tokens, next, first.value);
    if (!more) break;
    names.push(more.value);
    next = more.next;
  }
  // "Ngày 20 tháng 3, tháng 6": the day may be meant for both.
  if (first.value.grain === "day" && first.value.year === undefined && goesOnByMonth(tokens, at, next))
    return undefined;
  const year =
    names.length > 1 && first.value.year === undefined ? readYearSuffix(tokens, next, planYear) : undefined;
  if (!year) return { value: names, next };
  return { value: names.map((name) => ({ ...name, year: year.value })), next: year.next };
}

function goesOnByMonth(tokens: Tokens, at: number, next: number): boolean {
  const start = isMark(tokens, next, ",", "+", "&") ? next + 1 : va(tokens, next);
  const inWords = tokens.slice(at, next).some((token) => token.bare === "thang");
  return inWords && start !== undefined && thang(tokens, start) !== undefined;
}

function continued(tokens: Tokens, at: number, like: CalendarName): Read<CalendarName> | undefined {
  const start = isMark(tokens, at, ",", "+", "&") ? at + 1 : va(tokens, at);
  if (start === undefined || like.endOnly === true || like.timed === true) return undefined;
  const month = like.grain === "month" || (like.grain === "day" && like.year === undefined);
  const number = month
    ? readNumeral(tokens, start, 12)
    : like.grain === "quarter"
      ? readQuarterNumber(tokens, start)
      : undefined;
  if (!number || !endsHere(tokens, number.next)) return undefined;
  const { value, next } = number;
  if (like.grain === "quarter")
    return { value: { ...like, firstMonth: value * 3 - 2, lastMonth: value * 3 }, next };
  return { value: { ...like, firstMonth: value, lastMonth: value }, next };
}

/** Whether a bare number ends here, and is not the beginning of "15/4", "6 tháng" or "05 ngày". */
function endsHere(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isMark(tokens, at, ",", "+", "&", ")", ".")) return true;
  if (isMark(tokens, at, "/")) return tokens[at + 1]?.text.length === 4;
  return mayFollow(tokens, at) !== undefined;
}

/** The name after "đến" or a dash, where the kind may be left out: "tháng 01 - 03", "quý I-III", "2025-2026". */
export function readSecondName(
  tokens: Tokens,
  at: number,
  like: CalendarName,
  planYear: number,
): Read<CalendarName> | undefined {
  return readShortName(tokens, at, like, planYear) ?? readName(tokens, at, planYear);
}

function readShortName(
  tokens: Tokens,
  at: number,
  like: CalendarName,
  planYear: number,
): Read<CalendarName> | undefined {
  if (like.grain !== "month" && like.grain !== "quarter") return undefined;
  const number = like.grain === "month" ? readNumeral(tokens, at, 12) : readQuarterNumber(tokens, at);
  if (!number) return undefined;
  const unitAfter = thang(tokens, number.next) ?? ngay(tokens, number.next) ?? quy(tokens, number.next);
  if (unitAfter !== undefined) return undefined;
  const year = readYearSuffix(tokens, number.next, planYear);
  // "tháng 3 - 15/4" ends with a day.
  if (year === undefined && (isMark(tokens, number.next, "/") || nam(tokens, number.next) !== undefined)) {
    return undefined;
  }
  const name = numbered(like.grain, number.value);
  return { value: year ? { ...name, year: year.value } : name, next: year?.next ?? number.next };
}

function numbered(grain: "month" | "quarter", value: number): CalendarName {
  return grain === "month"
    ? { grain, firstMonth: value, lastMonth: value }
    : { grain, firstMonth: value * 3 - 2, lastMonth: value * 3 };
}
