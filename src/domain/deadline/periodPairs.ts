import { iso } from "../date/plainDate";
import { yearly } from "./datePairs";
import type { CalendarItem, EveryItem } from "./item";
import { merged, second, type Pair, type PairContext } from "./pair";

/** Two recurrences: a list, or "định kỳ" with its cycle ("Báo cáo định kỳ, hằng quý"). */
export function periodsPair(a: EveryItem, b: EveryItem, { next, listed, labelled }: PairContext): Pair {
  if (a.period === "plan-cycle" && b.period !== "plan-cycle" && next.gap !== "and") return merged(b);
  if (b.period === "plan-cycle" && !listed) return merged(a);
  // "Hằng quý (mỗi quý 01 lần)".
  const again = b.period === a.period && b.dueDay === undefined && b.dueMonthsAfter === undefined;
  if (again && (next.gap === "bracket" || (next.gap === "comma" && !labelled))) return merged(a);
  return listed ? second(b) : undefined;
}

/** "hằng năm, trước ngày 15/12"; "Báo cáo 6 tháng trước ngày 15/6"; "quý, 6 tháng và cuối năm". */
export function periodThenDate(a: EveryItem, b: CalendarItem, context: PairContext): Pair {
  const { listed, labelled, planYear, next } = context;
  if (labelled) return second(b);
  if (b.yearEnd === true && listed) return second({ kind: "every", period: "year", marked: true });
  if (b.wholeYear !== undefined && b.bound === undefined) return periodInYear(a, b, context);
  if (spansYears(b, planYear)) return merged(a);
  if (a.period === "year" && a.marked && next.gap !== "and") {
    const item = yearly(b, planYear);
    return item && merged(item);
  }
  // "Hội nghị sơ kết 6 tháng: tháng 7".
  const limited = b.bound === "before" || b.bound === "until" || b.within || next.gap === "colon";
  if (!limited) return listed && b.bound === undefined ? second(b) : undefined;
  // A report of the half or the year by a date: the period is its name. By month or quarter one date cannot serve all.
  const named = !a.marked && (a.period === "year" || a.period === "half" || a.period === "nineMonths");
  if (!named) return undefined;
  return next.gap === "and" ? second(b) : merged(b);
}

/** "hằng quý trong năm 2024" adds nothing; "quý, 6 tháng và năm 2024" ends with the year's report. */
function periodInYear(a: EveryItem, b: CalendarItem, { next, listed, inList, planYear }: PairContext): Pair {
  if (b.wholeYear !== planYear) return undefined;
  if (!listed) return merged(a);
  const goesOn = (next.gap === "and" || inList) && !b.within;
  return goesOn ? second({ kind: "every", period: "year", marked: false }) : undefined;
}

/** "hằng năm, giai đoạn 2026 - 2030". */
function spansYears({ from, due, bound }: CalendarItem, planYear: number): boolean {
  if (bound !== undefined || from === undefined || due === undefined || from.slice(0, 4) === due.slice(0, 4))
    return false;
  return from <= iso(planYear, 1, 1) && due >= iso(planYear, 12, 31);
}
