import type { Frequency } from "../schedule/schedule";
import { readBound } from "./bounds";
import { skipClock } from "./calendarDates";
import type { DueInItem } from "./item";
import { readNumeral, type Read } from "./numerals";
import { endsPeriodWord, readPeriodWord } from "./periodWords";
import type { Tokens } from "./tokens";
import { every, isMark, nextOne, ngay, numberAt, of, phrases, quy, skip, thang } from "./vocabulary";

const lastDay = phrases("ngày cuối cùng", "ngày cuối");
const cycle = phrases("kỳ báo cáo", "kỳ", "kì", "mỗi kỳ", "hằng kỳ");
const lastMonth = phrases("tháng cuối cùng", "tháng cuối");
const firstMonth = phrases("tháng đầu tiên", "tháng đầu");
const ordinalMonth = phrases("tháng thứ");
const linking = phrases("của", "trong", "mỗi", "hằng", "hàng", "từng");
const ofEach = phrases("của", "các");
const until = phrases("đến", "tới");

/** Which month of which period a day belongs to. `shift` counts months from the period's last. */
interface MonthPlace {
  period?: Frequency;
  impliedPeriod: boolean;
  shift: number;
}

/**
 * A day inside a period: "trước ngày 05 của tháng sau", "ngày 25 hằng tháng", "chậm nhất ngày 20 tháng cuối quý",
 * "ngày cuối cùng của tháng đầu quý tiếp theo". Nothing when the month it falls in is not certain.
 * `monthly`: after "hằng tháng" a day needs no month ("hằng tháng (trước ngày 25)").
 */
export function readDueIn(tokens: Tokens, at: number, monthly = false): Read<DueInItem> | undefined {
  const bound = readBound(tokens, at);
  if (bound?.value === "after") return undefined;
  const clock = skipClock(tokens, bound?.next ?? at);
  const start = skipRange(tokens, clock);
  if (bound?.value === "from" && start === clock) return undefined;
  const last = lastDay(tokens, start);
  const place =
    last === undefined
      ? (readDayPlace(tokens, start, bound !== undefined) ??
        (monthly ? readDayAlone(tokens, start) : undefined))
      : readLastPlace(tokens, last);
  if (!place) return undefined;
  const day = last === undefined ? numberAt(tokens, ngay(tokens, start) ?? start, 1, 31) : "last";
  if (day === undefined) return undefined;
  const value = limit(
    {
      kind: "dueIn",
      dueDay: day,
      dueMonthsAfter: place.value.shift,
      impliedPeriod: place.value.impliedPeriod,
    },
    // Before an hour of a day leaves that day.
    bound?.value === "before" && clock === bound.next,
  );
  if (!value) return undefined;
  return {
    value: place.value.period === undefined ? value : { ...value, period: place.value.period },
    next: place.next,
  };
}

/** "trước ngày 05" leaves the 4th; before the 1st is the last day of the month before. */
function limit(item: DueInItem, before: boolean): DueInItem | undefined {
  if (!before) return item;
  if (item.dueDay === "last") return undefined;
  if (item.dueDay === 1) return { ...item, dueDay: "last", dueMonthsAfter: item.dueMonthsAfter - 1 };
  return { ...item, dueDay: item.dueDay - 1 };
}

/** "từ ngày 15 đến ngày 20 hằng tháng": the last of them counts. Index of it. */
function skipRange(tokens: Tokens, at: number): number {
  const first = ngay(tokens, at) ?? at;
  if (numberAt(tokens, first, 1, 31) === undefined) return at;
  const link = isMark(tokens, first + 1, "-") ? first + 2 : until(tokens, first + 1);
  return link !== undefined && numberAt(tokens, ngay(tokens, link) ?? link, 1, 31) !== undefined ? link : at;
}

function readDayPlace(tokens: Tokens, at: number, limited: boolean): Read<MonthPlace> | undefined {
  const word = ngay(tokens, at);
  const number = word ?? at;
  if (numberAt(tokens, number, 1, 31) === undefined) return undefined;
  // "6 tháng cuối năm" is half a year; "trước 15 hằng tháng" is a day.
  if (
    word === undefined &&
    (!limited || (lastMonth(tokens, number + 1) ?? firstMonth(tokens, number + 1)) !== undefined)
  ) {
    return undefined;
  }
  const start = isMark(tokens, number + 1, "/") ? number + 2 : number + 1;
  return readMonthPlace(tokens, skip(ofEach, tokens, start));
}

function readDayAlone(tokens: Tokens, at: number): Read<MonthPlace> | undefined {
  const number = ngay(tokens, at);
  if (number === undefined || numberAt(tokens, number, 1, 31) === undefined) return undefined;
  const next = number + 1;
  const ends =
    tokens[next] === undefined ||
    isMark(tokens, next, ")", ",") ||
    (isMark(tokens, next, ".") && tokens[next + 1] === undefined);
  return ends ? { value: { period: "month", impliedPeriod: false, shift: 0 }, next } : undefined;
}

function readLastPlace(tokens: Tokens, at: number): Read<MonthPlace> | undefined {
  const start = skip(linking, tokens, at);
  const place = readMonthPlace(tokens, start) ?? readMonthPlace(tokens, skip(of, tokens, at));
  if (place) return place;
  const unit = readPeriodWord(tokens, start);
  if (!unit || unit.value.counted || unit.value.period === "day" || unit.value.period === "week")
    return undefined;
  return endsPeriodWord(tokens, unit.next)
    ? { value: { period: unit.value.period, impliedPeriod: false, shift: 0 }, next: unit.next }
    : undefined;
}

function readMonthPlace(tokens: Tokens, at: number): Read<MonthPlace> | undefined {
  const monthly = every(tokens, at);
  const eachMonth = monthly === undefined ? undefined : thang(tokens, monthly);
  if (eachMonth !== undefined)
    return { value: { period: "month", impliedPeriod: false, shift: 0 }, next: eachMonth };
  const last = lastMonth(tokens, at);
  if (last !== undefined) return ofPeriod(tokens, last, 0, false);
  const first = firstMonth(tokens, at);
  // The first month of a period comes before its figures: only "of the next one" makes sense for a report.
  if (first !== undefined) return ofPeriod(tokens, first, 1, true);
  const ordinal = ordinalMonth(tokens, at);
  if (ordinal !== undefined) return ofQuarter(tokens, ordinal);
  return nextMonthOrPeriod(tokens, at);
}

/** "quý", "năm", "6 tháng", "kỳ báo cáo" after "tháng cuối"; with "tiếp theo" where the next one is meant. */
function ofPeriod(tokens: Tokens, at: number, shift: number, next: boolean): Read<MonthPlace> | undefined {
  const start = skip(linking, tokens, at);
  const unit = readPeriodWord(tokens, start);
  const inCycle = cycle(tokens, start);
  const after = inCycle ?? unit?.next;
  if (after === undefined) return undefined;
  const following = nextOne(tokens, after);
  if ((following !== undefined) !== next || !endsPeriodWord(tokens, following ?? after)) return undefined;
  if (inCycle !== undefined) return { value: { impliedPeriod: false, shift }, next: following ?? after };
  const period = unit?.value.period;
  if (period === undefined || period === "day" || period === "week" || period === "month") return undefined;
  return { value: { period, impliedPeriod: false, shift }, next: following ?? after };
}

function ofQuarter(tokens: Tokens, at: number): Read<MonthPlace> | undefined {
  const number = readNumeral(tokens, at, 3);
  const next = number && quy(tokens, skip(linking, tokens, number.next));
  return number && next !== undefined
    ? { value: { period: "quarter", impliedPeriod: false, shift: number.value - 3 }, next }
    : undefined;
}

/** "tháng sau", "tháng tiếp theo", "quý sau". */
function nextMonthOrPeriod(tokens: Tokens, at: number): Read<MonthPlace> | undefined {
  const month = thang(tokens, at);
  const word = month ?? quy(tokens, at);
  const next = word === undefined ? undefined : nextOne(tokens, word);
  if (word === undefined || next === undefined || mayBeJune(tokens, at)) return undefined;
  if (month === undefined) return { value: { period: "quarter", impliedPeriod: false, shift: 1 }, next };
  return { value: { period: "month", impliedPeriod: true, shift: 1 }, next };
}

/** Without diacritics "ngay 05 thang sau" may be in June ("tháng sáu"); "ngay 05 cua thang sau" is not. */
function mayBeJune(tokens: Tokens, at: number): boolean {
  return tokens[at]?.plain === true && tokens[at + 1]?.bare === "sau" && tokens[at - 1]?.bare !== "cua";
}
