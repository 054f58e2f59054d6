import { readBound } from "./bounds";
import { readName } from "./names";
import type { WordItem } from "./item";
import { romanAt, type Read } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, ngay, numberAt, phrases, skip } from "./vocabulary";

const week = phrases("tuần");
const working = phrases("làm việc");
const limit = phrases(
  "trong vòng",
  "trong thời hạn",
  "trong",
  "tối đa",
  "không quá",
  "chậm nhất",
  "muộn nhất",
  "sau",
  "là",
  "thời hạn",
);
const since = phrases(
  ...[
    "kể từ khi",
    "kể từ ngày",
    "kể từ thời điểm",
    "kể từ",
    "tính từ khi",
    "tính từ ngày",
    "tính từ thời điểm",
    "tính từ",
  ],
  ...["từ khi", "từ ngày", "từ thời điểm", "sau khi", "sau ngày", "sau thời điểm", "sau", "khi"],
);
const alone = phrases(
  ...[
    "ngay sau khi",
    "sau khi",
    "ngay sau",
    "ngay khi",
    "kể từ khi",
    "kể từ ngày",
    "kể từ thời điểm",
    "từ khi",
    "từ ngày",
  ],
  ...["sau ngày", "sau thời điểm", "sau", "khi", "tính từ ngày", "tính từ khi", "từ thời điểm"],
);
const notEvent = phrases(
  "hằng",
  "hàng",
  "mỗi",
  "giai đoạn",
  "trong",
  "từ",
  "đến",
  "nhất",
  "đó",
  "này",
  "liền kề",
  "nay",
  "trước",
  "tháng",
  "quý",
  "năm",
  "tuần",
  "kỳ",
);

/**
 * What waits for an event: "05 ngày làm việc kể từ ngày công bố", "sau khi có văn bản của UBND tỉnh". The event's
 * words run to the end of the clause. Lengths other than days and weeks cannot be kept and are not read.
 */
export function readAfter(tokens: Tokens, at: number, planYear: number): Read<WordItem> | undefined {
  const length = readLength(tokens, at);
  if (length) {
    const link = since(tokens, length.next);
    const event = link !== undefined && tokens[link] !== undefined ? link : undefined;
    return event === undefined ? undefined : { value: { ...length.value, eventAt: event }, next: event };
  }
  const event = alone(tokens, at);
  if (
    event === undefined ||
    tokens[event]?.kind !== "word" ||
    romanAt(tokens, event) ||
    notEvent(tokens, event) !== undefined
  )
    return undefined;
  // "sau ngày 15/3" and "từ ngày 01/4" are dates.
  const bound = readBound(tokens, at);
  if (bound && readName(tokens, bound.next, planYear)) return undefined;
  return { value: { kind: "after", eventAt: event }, next: event };
}

function readLength(tokens: Tokens, at: number): Read<WordItem> | undefined {
  const start = skip(limit, tokens, at);
  const count = numberAt(tokens, start, 1, 999);
  if (count === undefined) return undefined;
  const unit = skipSpelled(tokens, start + 1);
  const days = ngay(tokens, unit);
  if (days !== undefined) {
    const next = working(tokens, days);
    return next === undefined
      ? { value: { kind: "after", days: count }, next: commaBefore(tokens, days) }
      : { value: { kind: "after", days: count, workingDays: true }, next: commaBefore(tokens, next) };
  }
  const weeks = week(tokens, unit);
  return weeks === undefined
    ? undefined
    : { value: { kind: "after", days: count * 7 }, next: commaBefore(tokens, weeks) };
}

/** "05 (năm) ngày". */
function skipSpelled(tokens: Tokens, at: number): number {
  if (!isMark(tokens, at, "(")) return at;
  for (let close = at + 1; close <= at + 4; close += 1) if (isMark(tokens, close, ")")) return close + 1;
  return at;
}

const commaBefore = (tokens: Tokens, at: number) => (isMark(tokens, at, ",") ? at + 1 : at);
