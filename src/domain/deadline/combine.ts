import type { CalendarItem, EveryItem, Found, Item } from "./item";
import { applyDueIn } from "./dueOfEvery";
import { separatesParts } from "./separators";

/** What two neighbours mean together: one item, both as they stand, or nothing that is certain. */
type Pair = Item | "both" | undefined;

/** Puts together what belongs together ("hằng quý" + "trước ngày 15 tháng cuối quý"); nothing when a combination is not certain. */
export function combine(found: readonly Found[], planYear: number): Found[] | undefined {
  const kept: Found[] = [];
  for (const [index, next] of found.entries()) {
    const last = kept.at(-1);
    if (!last) {
      kept.push({ ...next });
      continue;
    }
    const listed = separatesParts(next.gap);
    const labelled = listed && next.wordsAt < next.at;
    if (next.item.kind === "dueIn" && !labelled && applyDueIn(kept, next.item)) {
      last.next = next.next;
      continue;
    }
    const context = { listed, labelled, found, index, planYear };
    const pair = next.gap === "or" && !isOnCall(next.item) ? undefined : together(last, next, context);
    if (pair === undefined) return undefined;
    if (pair === "both") kept.push({ ...next });
    else kept[kept.length - 1] = { ...last, item: pair, at: last.item === pair ? last.at : labelEnd(last, next), next: next.next };
  }
  return kept.some(({ item }) => item.kind === "calendar" && item.titled === true) ? undefined : kept;
}

interface Context {
  listed: boolean;
  labelled: boolean;
  found: readonly Found[];
  index: number;
  planYear: number;
}

const isOnCall = (item: Item) => item.kind === "onDemand" || item.kind === "continuous";

/** Where the limit replaces what stood before it, that becomes part of the label ("Báo cáo quý I" + "trước ngày 20/3"). */
const labelEnd = (last: Found, next: Found) => (last.wordsAt < last.at ? next.at : last.at);

function together(last: Found, next: Found, context: Context): Pair {
  const [a, b] = [last.item, next.item];
  if (isWords(a) && a.kind === b.kind && a.kind !== "after") return a;
  if (a.kind === "every" && b.kind === "every") return twoPeriods(a, b, next, context);
  if (a.kind === "every" && b.kind === "calendar") return periodThenDate(a, b, next, context);
  if (a.kind === "calendar" && b.kind === "every") return dateThenPeriod(a, b, next, context);
  if (a.kind === "calendar" && b.kind === "calendar") return twoDates(a, b, next, context);
  if (a.kind === "continuous" && !context.labelled) {
    if (b.kind === "calendar" && b.wholeYear === context.planYear) return a;
    if (!context.listed) return b.kind === "external" || isLoosePeriod(b) ? a : undefined;
  }
  if (context.listed) return "both";
  if (b.kind === "external") return a.kind === "every" && a.period === "plan-cycle" ? b : a;
  if (a.kind === "external" && next.gap === "bracket") return b;
  return next.gap === "bracket" && (isWords(a) || isWords(b)) ? "both" : undefined;
}

const isWords = (item: Item) => item.kind !== "calendar" && item.kind !== "every" && item.kind !== "dueIn";

const isLoosePeriod = (item: Item) =>
  item.kind === "every" && (item.period === "day" || item.period === "week" || item.period === "year");

function twoPeriods(a: EveryItem, b: EveryItem, next: Found, { listed }: Context): Pair {
  // "Báo cáo định kỳ, hằng quý": the second says which cycle.
  if (a.period === "plan-cycle" && b.period !== "plan-cycle" && next.gap !== "and") return b;
  if (b.period === "plan-cycle" && !listed) return a;
  return listed ? "both" : undefined;
}

function periodThenDate(a: EveryItem, b: CalendarItem, next: Found, context: Context): Pair {
  const { listed, labelled, planYear } = context;
  if (labelled) return "both";
  if (b.yearEnd === true && listed) return { kind: "every", period: "year", marked: true };
  if (b.wholeYear !== undefined && b.bound === undefined) return periodInYear(a, b, next, context);
  if (a.period === "year" && a.marked) return yearly(b, planYear) ?? undefined;
  const limited = b.bound === "before" || b.bound === "until" || b.within;
  const reported = a.period === "year" || a.period === "half" || a.period === "nineMonths";
  if (limited && reported && !a.marked) return next.gap === "and" ? "both" : b;
  return listed && !limited && b.bound === undefined ? "both" : undefined;
}

/** "hằng quý trong năm 2024" adds nothing; "quý, 6 tháng và năm 2024" is the year's report. */
function periodInYear(a: EveryItem, b: CalendarItem, next: Found, { listed, found, index, planYear }: Context): Pair {
  if (b.wholeYear !== planYear) return undefined;
  if (!listed) return a;
  const isList = next.gap === "and" || found[index - 2]?.item.kind === "every";
  return isList && !b.within ? "both" : undefined;
}

function dateThenPeriod(a: CalendarItem, b: EveryItem, next: Found, { listed, planYear }: Context): Pair {
  if (listed) return "both";
  if (b.period === "year" && b.marked) return yearly(a, planYear);
  return a.wholeYear === planYear && a.titled !== true && next.gap !== "none" ? b : undefined;
}

/**
 * A date that comes back each year. In December it is a day of the year's last month, as "every year" says it; any other is
 * one date of the plan's year, and a window shows it in the reports that fall before it.
 */
function yearly(date: CalendarItem, planYear: number): Item | undefined {
  const december = `${String(planYear).padStart(4, "0")}-12-`;
  if (date.grain !== "day" || date.due?.startsWith(december) !== true) {
    return date.due?.startsWith(december.slice(0, 5)) === true ? date : undefined;
  }
  return { kind: "every", period: "year", marked: true, dueDay: Number(date.due.slice(8)) };
}

function twoDates(a: CalendarItem, b: CalendarItem, next: Found, context: Context): Pair {
  const ends = (b.bound === "before" || b.bound === "until") && b.due !== undefined;
  if (a.bound === "from" && ends && !context.labelled && next.gap !== "and") {
    return a.from !== undefined && b.due !== undefined && a.from <= b.due ? { ...b, from: a.from, grain: "months" } : undefined;
  }
  if (context.labelled) return "both";
  if (context.listed && next.gap !== "dash") return listedDates(a, b, ends);
  // "Báo cáo quý I trước ngày 20/3": the first is what is reported, the second when.
  const titled = a.bound === undefined && !a.within && a.due !== undefined;
  if (titled && ends) return b;
  return titled && a.wholeYear !== undefined && b.within && b.wholeYear === undefined ? b : undefined;
}

/** "trước ngày 15/6, 15/12": the limit holds for each day of the list. */
function listedDates(a: CalendarItem, b: CalendarItem, ends: boolean): Pair {
  const plain = b.bound === undefined && !b.within;
  if (a.titled === true) return ends ? b : undefined;
  if (plain && a.bound !== undefined && a.grain === b.grain) return a.bound === "from" || a.bound === "after" ? undefined : carry(a, b);
  const inside = ends && a.bound === undefined && a.from !== undefined && a.due !== undefined && b.due !== undefined;
  return inside && a.from <= b.due && b.due <= a.due ? undefined : "both";
}
