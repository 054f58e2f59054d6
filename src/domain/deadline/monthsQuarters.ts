import type { CalendarName } from "./calendar";
import { readNumeral, readQuarterNumber, romanAt, type Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, of, numberAt, phrases, quy, skip, thang } from "./vocabulary";
import { fullYear, readYearSuffix } from "./years";

const end = phrases("cuối");
const thirds = [
  { words: phrases("thượng tuần"), firstDay: 1, lastDay: 10 },
  { words: phrases("trung tuần"), firstDay: 11, lastDay: 20 },
  { words: phrases("hạ tuần"), firstDay: 21, lastDay: 31 },
];
const yearStart = phrases("đầu năm", "đầu của năm");
const yearEnd = phrases("cuối năm", "cuối của năm");
const halfYear = phrases("nửa");

const months = (first: number, last: number): CalendarName => ({
  grain: "months",
  firstMonth: first,
  lastMonth: last,
});

/** "tháng 02/2024", "T6/2024", "6/2025", "cuối tháng 6", "trung tuần tháng 6". */
export function readMonth(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  const third = thirds.find(({ words }) => words(tokens, at) !== undefined);
  if (third) {
    const month = monthAt(tokens, skip(of, tokens, third.words(tokens, at) ?? at));
    const { firstDay, lastDay } = third;
    const name: CalendarName = {
      grain: "month",
      firstMonth: month?.value ?? 0,
      lastMonth: month?.value ?? 0,
      firstDay,
      lastDay,
    };
    return month && withYear(name, tokens, month.next, planYear);
  }
  const start = end(tokens, at) ?? at;
  const read = monthAt(tokens, start);
  if (!read) return undefined;
  const name: CalendarName = { grain: "month", firstMonth: read.value, lastMonth: read.value };
  if (start !== at) name.endOnly = true;
  return withYear(name, tokens, read.next, planYear);
}

function monthAt(tokens: Tokens, at: number): Read<number> | undefined {
  const word = thang(tokens, at);
  if (word !== undefined) return romanAt(tokens, word) ?? readNumeral(tokens, word, 12);
  const short = shortFor(tokens, at, /^(?:t|th|thg)$/);
  const month = numberAt(tokens, short ?? at, 1, 12);
  if (month === undefined) return undefined;
  if (short !== undefined) return { value: month, next: short + 1 };
  // Without the word: 6/2025, 06-2025, 06.2025.
  const joined = isMark(tokens, at + 1, "/", "-", ".") && fullYear(tokens, at + 2) !== undefined;
  return joined && tokens[at + 2]?.spaced === false ? { value: month, next: at + 1 } : undefined;
}

/** "Quý II/2024", "quý 2", "Q2", "cuối quý II". */
export function readQuarter(tokens: Tokens, at: number, planYear: number): Read<CalendarName> | undefined {
  const start = end(tokens, at) ?? at;
  const read = quarterAt(tokens, start);
  if (!read) return undefined;
  const name: CalendarName = { grain: "quarter", firstMonth: read.value * 3 - 2, lastMonth: read.value * 3 };
  if (start !== at) name.endOnly = true;
  return withYear(name, tokens, read.next, planYear);
}

function quarterAt(tokens: Tokens, at: number): Read<number> | undefined {
  const token = tokens[at];
  // Without its tone "quy" is another word (quy định), unless a quarter's number follows.
  if (quy(tokens, at) !== undefined || token?.bare === "quy" || token?.bare === "qui")
    return readQuarterNumber(tokens, at + 1);
  const short = shortFor(tokens, at, /^q$/);
  if (short !== undefined) return readQuarterNumber(tokens, short);
  const joined = /^Q(I{1,3}|IV)$/.exec(token?.text ?? "")?.[1];
  return joined === undefined ? undefined : { value: joined === "IV" ? 4 : joined.length, next: at + 1 };
}

/** Index after the letters a month or quarter is cut down to: "T6", "T.6", "Q.I", "Q. I". */
function shortFor(tokens: Tokens, at: number, letters: RegExp): number | undefined {
  if (!letters.test(tokens[at]?.bare ?? "")) return undefined;
  if (isMark(tokens, at + 1, ".")) return at + 2;
  return tokens[at + 1]?.spaced === false || tokens[at]?.bare === "thg" ? at + 1 : undefined;
}

/** "6 tháng đầu năm", "9 tháng đầu năm 2024", "03 tháng cuối năm", "nửa đầu năm". */
export function readMonthsOfYear(
  tokens: Tokens,
  at: number,
  planYear: number,
): Read<CalendarName> | undefined {
  const half = halfYear(tokens, at);
  const count = half === undefined ? readNumeral(tokens, at, 11) : { value: 6, next: half };
  if (!count) return undefined;
  const place = half ?? thang(tokens, count.next);
  if (place === undefined) return undefined;
  const first = yearStart(tokens, place);
  if (first !== undefined) return withYearOrBare(months(1, count.value), tokens, first, planYear);
  const last = yearEnd(tokens, place);
  return last === undefined
    ? undefined
    : withYearOrBare(months(13 - count.value, 12), tokens, last, planYear);
}

function withYear(name: CalendarName, tokens: Tokens, next: number, planYear: number): Read<CalendarName> {
  const year = readYearSuffix(tokens, next, planYear);
  return year ? { value: { ...name, year: year.value }, next: year.next } : { value: name, next };
}

/** Here the word "năm" has been read already. */
function withYearOrBare(
  name: CalendarName,
  tokens: Tokens,
  next: number,
  planYear: number,
): Read<CalendarName> {
  const year = fullYear(tokens, next);
  return year === undefined
    ? withYear(name, tokens, next, planYear)
    : { value: { ...name, year }, next: next + 1 };
}
