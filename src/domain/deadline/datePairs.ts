import { addDays } from "../date/arithmetic";
import type { CalendarItem, EveryItem, Item } from "./item";
import { merged, second, type Pair, type PairContext } from "./pair";

/** "trước ngày 15/12 hằng năm"; in a list each stands for itself. */
export function dateThenPeriod(
  a: CalendarItem,
  b: EveryItem,
  { listed, planYear, next, inDates }: PairContext,
): Pair {
  if (listed) return second(b);
  if (b.period === "year" && b.marked) {
    const item = yearly(a, planYear);
    // In "15/6 và 15/12 hằng năm" both are dates of the plan's year.
    return item && merged(inDates ? a : item);
  }
  // "Năm 2024: hằng quý".
  return a.wholeYear === planYear && a.titled !== true && next.gap !== "none" ? merged(b) : undefined;
}

/**
 * A date that comes back each year. In December it is a day of the year's last month, as "every year" says it; any other is
 * one date of the plan's year, and a window shows it in the reports that fall before it.
 */
export function yearly(date: CalendarItem, planYear: number): Item | undefined {
  const year = `${String(planYear).padStart(4, "0")}-`;
  if (date.due?.startsWith(year) !== true) return undefined;
  if (date.grain !== "day" || !date.due.startsWith(`${year}12-`)) return date;
  return { kind: "every", period: "year", marked: true, dueDay: Number(date.due.slice(8)) };
}

/** Two calendar expressions side by side. */
export function datesPair(a: CalendarItem, b: CalendarItem, context: PairContext): Pair {
  const { next, listed, labelled, planYear } = context;
  const ends = b.bound === "before" || b.bound === "until";
  if (a.bound === "from" && ends && !labelled && next.gap !== "and") return fromTo(a, b);
  if (labelled) return second(b);
  // "Trong năm, 2025".
  if (a.wholeYear !== undefined && a.wholeYear === b.wholeYear && a.due === b.due) return merged(a);
  if (within(a, b, context)) return merged(b);
  if (listed && next.gap !== "dash") return yearInDoubt(a, b, planYear) ? undefined : listedDates(a, b);
  // "Báo cáo quý I trước ngày 20/3": the first is what is reported, the second when.
  const names = a.bound === undefined && !a.within && a.from !== undefined;
  if (next.gap === "dash") return undefined;
  if (names && ends) return merged(b);
  return names && a.wholeYear !== undefined && b.within && b.wholeYear === undefined ? merged(b) : undefined;
}

/** "Quý II (tháng 6)", "Sơ kết 6 tháng đầu năm: tháng 7": the second is the nearer time, or when what is named by the first is due. */
function within(a: CalendarItem, b: CalendarItem, { next, named }: PairContext): boolean {
  if (a.bound !== undefined || a.within || a.from === undefined || b.bound !== undefined) return false;
  return (next.gap === "bracket" || next.gap === "colon") && (lies(b, a) || (next.gap === "colon" && named));
}

const lies = (inner: CalendarItem, outer: CalendarItem): boolean =>
  outer.from !== undefined &&
  outer.due !== undefined &&
  inner.due !== undefined &&
  outer.from <= (inner.from ?? inner.due) &&
  inner.due <= outer.due;

/** "từ ngày 15/3 đến trước ngày 15/6". */
function fromTo(a: CalendarItem, b: CalendarItem): Pair {
  const { from } = a;
  if (from === undefined || b.due === undefined || from > b.due) return undefined;
  return merged({ kind: "calendar", grain: "months", within: true, from, due: b.due });
}

/** "quý III, quý IV/2025" in another year's plan: the first may be of either year. */
function yearInDoubt(a: CalendarItem, b: CalendarItem, planYear: number): boolean {
  const [first, last] = [a.yearSaid, b.yearSaid];
  return (first === undefined) !== (last === undefined) && (first ?? last) !== planYear;
}

/** "trước ngày 15/6, 15/12": the limit holds for each of the list; "quý I, trước ngày 15/3" may be one thing or two. */
function listedDates(a: CalendarItem, b: CalendarItem): Pair {
  if (a.titled === true) return undefined;
  const plain = b.bound === undefined && !b.within;
  if (plain && a.bound !== undefined && a.grain === b.grain) return carried(a.bound, b);
  const limits = b.bound === "before" || b.bound === "until";
  const inside =
    a.from !== undefined && a.due !== undefined && b.due !== undefined && a.from <= b.due && b.due <= a.due;
  return limits && a.bound === undefined && inside ? undefined : second(b);
}

function carried(bound: NonNullable<CalendarItem["bound"]>, b: CalendarItem): Pair {
  const { due } = b;
  if (due === undefined || bound === "from" || bound === "after") return undefined;
  const day = bound === "before" ? addDays(b.from ?? due, -1) : due;
  const item: CalendarItem = { kind: "calendar", grain: b.grain, within: false, bound, due: day };
  return second(b.yearSaid === undefined ? item : { ...item, yearSaid: b.yearSaid });
}
