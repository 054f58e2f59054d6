import { iso } from "../date/plainDate";
import { datesPair, dateThenPeriod } from "./datePairs";
import { applyDueIn } from "./dueOfEvery";
import type { CalendarItem, Found, Item } from "./item";
import { merged, named, second, type Pair, type PairContext } from "./pair";
import { periodsPair, periodThenDate } from "./periodPairs";
import { separatesParts } from "./separators";

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
    if (next.item.kind === "dueIn" && (!labelled || next.gap === "none") && applyDueIn(kept, next.item)) {
      last.next = next.next;
      continue;
    }
    const inList = found[index - 2]?.item.kind === "every";
    const pair = together(last.item, next.item, {
      next,
      listed,
      labelled,
      named: last.wordsAt < last.at,
      inList,
      inDates: listsDates(kept),
      planYear,
    });
    if (!pair || (next.gap === "or" && !isOnCall(next.item))) return undefined;
    if ("merged" in pair && pair.merged === next.item && leavesDoubt(kept, next)) return undefined;
    if ("named" in pair) continue;
    if ("second" in pair) kept.push({ ...next, item: pair.second });
    else kept[kept.length - 1] = joined(last, next, pair.merged);
  }
  return kept.some(({ item }) => item.kind === "calendar" && item.titled === true) ? undefined : kept;
}

/** Whether the last of the items goes on with a list of dates. */
function listsDates(kept: readonly Found[]): boolean {
  const [before, last] = kept.slice(-2);
  return (
    before?.item.kind === "calendar" && last?.gap !== "none" && last !== undefined && last.wordsAt >= last.at
  );
}

/** "Báo cáo quý IV và năm trước ngày 15/12": the limit may be meant for both, so for neither is it certain. */
function leavesDoubt(kept: readonly Found[], next: Found): boolean {
  const [before, last] = kept.slice(-2);
  if (!before || !last || next.item.kind !== "calendar" || last.wordsAt < last.at) return false;
  const { item } = before;
  return item.kind === "calendar"
    ? item.bound === undefined
    : item.kind === "every" && item.dueDay === undefined;
}

/** Where the second limits what the first only names, the first becomes words ("Báo cáo quý I" + "trước ngày 20/3"). */
function joined(last: Found, next: Found, item: Item): Found {
  if (item !== next.item || last.wordsAt >= last.at) return { ...last, item, next: next.next };
  return { ...last, item, at: next.at, next: next.next, labelTo: last.at };
}

/** "trước ngày 20/6 (báo cáo 6 tháng)", "ngày 15/12 đối với báo cáo năm": the period is what the date's report is of. */
function namesReport(a: Item, b: Item): boolean {
  if (b.kind === "every") {
    const plain = !b.marked && b.dueDay === undefined;
    return plain && (a.kind === "dueIn" ? a.period === b.period : isLimit(a));
  }
  const period = b.kind === "calendar" && b.bound === undefined && b.from !== undefined;
  return period && isLimit(a) && a.due !== undefined && b.from !== undefined && b.from <= a.due;
}

const isLimit = (item: Item): item is CalendarItem =>
  item.kind === "calendar" && item.from === undefined && item.due !== undefined;
const isOnCall = (item: Item) => item.kind === "onDemand" || item.kind === "continuous";
const isWords = (item: Item) => item.kind !== "calendar" && item.kind !== "every" && item.kind !== "dueIn";

function together(a: Item, b: Item, context: PairContext): Pair {
  if (isWords(a) && a.kind === b.kind && a.kind !== "after") return merged(a);
  if (a.kind === "every") {
    if (b.kind === "every") return periodsPair(a, b, context);
    if (b.kind === "calendar") return periodThenDate(a, b, context);
  }
  if (context.next.about && namesReport(a, b)) return named(a);
  if (a.kind === "calendar") {
    if (b.kind === "every") return dateThenPeriod(a, b, context);
    if (b.kind === "calendar") return datesPair(a, b, context);
  }
  return a.kind === "continuous" ? continuousThen(a, b, context) : wordsThen(a, b, context);
}

const coversYear = ({ from, due }: CalendarItem, year: number) =>
  from === iso(year, 1, 1) && due === iso(year, 12, 31);

/** "Thường xuyên trong năm 2024", "thường xuyên theo quy định": still continuous. */
function continuousThen(a: Item, b: Item, context: PairContext): Pair {
  const wholeYear = b.kind === "calendar" && b.bound === undefined && coversYear(b, context.planYear);
  if (wholeYear && !context.labelled) return merged(a);
  if (context.listed) return second(b);
  const aside =
    context.next.gap === "bracket" && (context.next.wordsAt < context.next.at || b.kind === "onDemand");
  if (aside) return second(b);
  if (b.kind === "external") return merged(a);
  if (b.kind !== "every") return undefined;
  if (!b.marked) return undefined;
  // "thường xuyên hằng quý" comes back each quarter; by day, week or year it never stops.
  const loose = b.period === "day" || b.period === "week" || b.period === "year";
  return merged(loose ? a : b);
}

/** "theo quy định" after a schedule of its own adds nothing; after "định kỳ" it says that the cycle is fixed elsewhere. */
function wordsThen(a: Item, b: Item, { next, listed }: PairContext): Pair {
  if (listed) return second(b);
  if (b.kind === "external" && a.kind !== "after")
    return merged(a.kind === "every" && a.period === "plan-cycle" ? b : a);
  // "Quý I (sau khi có hướng dẫn)" has two conditions for one thing.
  if (next.gap !== "bracket" || b.kind === "after") return undefined;
  return a.kind === "external" ? merged(b) : second(b);
}
