import { addDays, firstDayOfMonth, lastDayOfMonth } from "../date/arithmetic";
import { plainDate, type PlainDate } from "../date/plainDate";

const until =
  "(?:(?:chậm nhất|muộn nhất|đến|tới|trước|vào|hết|cuối|trong(?= (?:tháng|quý|6 tháng)))(?: (?:là|đến|trước|vào|trong|hết|cuối|ngày|tháng|quý))*)";
const day = "(?:(\\d{1,2})[/.-](\\d{1,2})[/.-]|(\\d{1,2}) tháng (\\d{1,2}) năm )(\\d{4})";
const month = "(\\d{1,2})(?: ?[/-] ?| năm )(\\d{4})";
const quarter = "(iv|i{1,3}|[1-4])(?:(?: ?[/-] ?| năm )(\\d{4}))";
const year = "(6 tháng đầu )?(?:năm |(?=\\d{4}(?:[,:;.)]|$)))(\\d{4})(?! ?[–-] ?\\d)";
const phrase = new RegExp(
  `(?<![\\p{L}\\d])(${until}) (?:${day}|(?<!quý )${month}|(?<=quý )${quarter}|${year})(?![\\d/]|[.-]\\d)`,
  "giu",
);
/** After these the day says what the figure is compared with, or which things are counted. */
const otherDay =
  /(?:so với|tính|từ|số liệu|ban hành|phát sinh|hiệu lực|tiếp nhận|hình thành|nộp|tạo lập|lập)(?: (?:thời điểm|mức|kết quả|ngày))?[\s,]*$/iu;
const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

export interface ReadDue {
  due: PlainDate;
  /** Offset of the phrase in the text, 0-based. */
  start: number;
  end: number;
}

/** The day a target is to be reached by: "đến năm 2025" is 31 December 2025; "trước" ends the day before. */
export function dueOf(text: string): ReadDue | undefined {
  // Every date names its year: without one there is no need to look.
  if (!/(?:19|20)\d\d/.test(text)) return undefined;
  for (const match of text.matchAll(phrase)) {
    const [whole, words = "", ...parts] = match;
    const span = spanOf(parts);
    if (span === undefined || otherDay.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const strict = words.toLowerCase().includes("trước");
    return {
      due: strict ? addDays(span.from, -1) : span.to,
      start: match.index,
      end: match.index + whole.length,
    };
  }
  return undefined;
}

interface Span {
  from: PlainDate;
  to: PlainDate;
}

/** The span that the groups of `phrase` name. */
function spanOf(parts: readonly (string | undefined)[]): Span | undefined {
  const [
    day,
    month,
    dayInWords,
    monthInWords,
    dayYear,
    onlyMonth,
    monthYear,
    quarter,
    quarterYear,
    half,
    year,
  ] = parts;
  const named = Number(dayYear ?? monthYear ?? quarterYear ?? year);
  if (named < 1900 || named > 2999) return undefined;
  if (dayYear !== undefined) {
    const date = plainDate(named, Number(month ?? monthInWords), Number(day ?? dayInWords));
    return date === undefined ? undefined : { from: date, to: date };
  }
  if (onlyMonth !== undefined) return months(named, Number(onlyMonth), Number(onlyMonth));
  if (quarter !== undefined) {
    const index = quarters[quarter.toLowerCase()] ?? Number(quarter);
    return months(named, index * 3 - 2, index * 3);
  }
  return months(named, 1, half === undefined ? 12 : 6);
}

function months(year: number, first: number, last: number): Span | undefined {
  if (first < 1 || last > 12) return undefined;
  return { from: firstDayOfMonth(year, first), to: lastDayOfMonth(year, last) };
}
