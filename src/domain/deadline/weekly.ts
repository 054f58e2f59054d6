import { readBound } from "./bounds";
import { skipClock } from "./calendarDates";
import type { EveryItem } from "./item";
import { readNumeral, type Read } from "./numerals";
import type { Tokens } from "./tokens";
import { every, isMark, ngay, phrases } from "./vocabulary";

const week = phrases("tuần");
const dayTime = phrases("sáng", "chiều", "cuối giờ chiều", "cuối giờ", "cuối ngày", "trưa");
const th = phrases("thứ");
const fifth = phrases("năm");
const sunday = phrases("chủ nhật");
const workingDay = phrases("ngày làm việc cuối cùng", "ngày làm việc cuối", "ngày cuối cùng", "ngày cuối");

/** "Thứ Sáu hằng tuần", "trước 16h00 thứ Năm hằng tuần", "hằng tuần (chiều thứ Sáu)": weekly; the weekday is not kept. */
export function readWeekly(tokens: Tokens, at: number): Read<EveryItem> | undefined {
  const weekday = readWeekday(tokens, at);
  const first =
    weekday === undefined ? undefined : weeks(tokens, isMark(tokens, weekday, ",") ? weekday + 1 : weekday);
  if (first !== undefined) return made(first);
  const word = weeks(tokens, at);
  if (word === undefined) return undefined;
  const inside = isMark(tokens, word, ",", "(", ":", "-") ? word + 1 : word;
  const detail = readWeekday(tokens, inside) ?? readHour(tokens, inside);
  return detail === undefined ? undefined : made(detail);
}

const made = (next: number): Read<EveryItem> => ({
  value: { kind: "every", period: "week", marked: true },
  next,
});

function weeks(tokens: Tokens, at: number): number | undefined {
  const marked = every(tokens, at);
  return marked === undefined ? undefined : week(tokens, marked);
}

/** Index after "trước 16h00 thứ Năm", "chiều thứ 6", "ngày làm việc cuối cùng của tuần" without its week. */
function readWeekday(tokens: Tokens, at: number): number | undefined {
  const bound = readBound(tokens, at)?.next ?? at;
  const clock = skipClock(tokens, bound);
  const part = dayTime(tokens, clock) ?? clock;
  const day = ngay(tokens, part) ?? part;
  const word = th(tokens, day);
  if (word === undefined) return sunday(tokens, day) ?? workingDay(tokens, part);
  return fifth(tokens, word) ?? readNumeral(tokens, word, 7)?.next;
}

/** Index after "trước 16h00". */
function readHour(tokens: Tokens, at: number): number | undefined {
  const bound = readBound(tokens, at)?.next ?? at;
  const clock = skipClock(tokens, bound);
  return clock === bound ? undefined : clock;
}
