import { addDays, firstDayOfMonth, lastDayOfMonth } from "../date/arithmetic";
import { plainDate, type PlainDate } from "../date/plainDate";

const until = "(?:chậm nhất|đến|trước|đến trước)(?: (?:hết|cuối|ngày|tháng|quý))*";
const phrase = new RegExp(
  `(?:^|[\\s,(])(${until}) (?:(?:(\\d{1,2})[/-])?(\\d{1,2})[/-](\\d{4})|(i{1,3}|iv)[/-](\\d{4})|năm (\\d{4}))(?!\\d)`,
  "i",
);
const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

export interface ReadDue {
  due: PlainDate;
  /** Offset of the phrase in the text, 0-based. */
  start: number;
  end: number;
}

/** The day a target is to be reached by: "đến năm 2025" is 31 December 2025; "trước" ends the day before. */
export function dueOf(text: string): ReadDue | undefined {
  const match = phrase.exec(text);
  if (match === null) return undefined;
  const [whole, words = "", day, month, monthYear, quarter, quarterYear, year] = match;
  const strict = words.toLowerCase().includes("trước");
  const span = spanOf(Number(monthYear ?? quarterYear ?? year), day, month, quarter);
  if (span === undefined) return undefined;
  const start = match.index + whole.indexOf(words);
  return { due: strict ? addDays(span.from, -1) : span.to, start, end: match.index + whole.length };
}

function spanOf(
  year: number,
  day: string | undefined,
  month: string | undefined,
  quarter: string | undefined,
): { from: PlainDate; to: PlainDate } | undefined {
  if (year < 1900 || year > 2999) return undefined;
  if (day !== undefined) {
    const date = plainDate(year, Number(month), Number(day));
    return date === undefined ? undefined : { from: date, to: date };
  }
  if (month !== undefined) {
    const index = Number(month);
    return index < 1 || index > 12
      ? undefined
      : { from: firstDayOfMonth(year, index), to: lastDayOfMonth(year, index) };
  }
  const index = quarters[quarter?.toLowerCase() ?? ""];
  if (index !== undefined)
    return { from: firstDayOfMonth(year, index * 3 - 2), to: lastDayOfMonth(year, index * 3) };
  return { from: firstDayOfMonth(year, 1), to: lastDayOfMonth(year, 12) };
}
