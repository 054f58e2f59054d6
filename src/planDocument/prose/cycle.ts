import { fold } from "../../domain/text";
import type { PeriodKind } from "../../domain/periods/period";

/** Circulars on reform reports ask for these three where a plan says nothing. */
export const usualCycle: PeriodKind[] = ["quarter", "half", "year"];

const order: PeriodKind[] = ["month", "quarter", "half", "nineMonths", "year"];

const opening = /\b(?:dinh ky|hang|theo)\s/g;
const words: [RegExp, PeriodKind | undefined][] = [
  [/^(?:0?6|sau) thang(?: dau nam| cuoi nam| 1 lan)?\b/, "half"],
  [/^nua nam\b/, "half"],
  [/^(?:0?9|chin) thang(?: dau nam)?\b/, "nineMonths"],
  [/^thang\b/, "month"],
  [/^quy\b/, "quarter"],
  [/^(?:cuoi )?nam\b/, "year"],
  [/^(?:va|hoac|hang|dinh ky|bao cao)\b/, undefined],
];

/**
 * The plan's own reporting cycle: the longest list of periods it names in one go ("định kỳ hàng quý, 6 tháng, năm"),
 * looked for where it speaks of reporting. Undefined where it names none.
 */
export function cycleOf(paragraphs: readonly string[]): PeriodKind[] | undefined {
  const lists = paragraphs
    .map(fold)
    .filter((text) => text.includes("bao cao"))
    .flatMap((text) => [...text.matchAll(opening)].map((match) => kindsAt(text.slice(match.index))));
  const longest = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
  return longest.length === 0 ? undefined : order.filter((kind) => longest.includes(kind));
}

/** Period words from the start of a folded text, as long as they follow each other. */
function kindsAt(text: string): PeriodKind[] {
  const kinds = new Set<PeriodKind>();
  let rest = text.slice(0, 120).replace(/^theo /, "");
  for (;;) {
    const word = words.find(([pattern]) => pattern.test(rest));
    if (!word) return [...kinds];
    if (word[1]) kinds.add(word[1]);
    rest = rest.replace(word[0], "").trimStart();
  }
}
