import { readCalendar } from "./bounds";
import { readDueIn } from "./dueInPeriod";
import type { Item } from "./item";
import type { Read } from "./numerals";
import { readEvery } from "./recurring";
import { readAfter } from "./relative";
import type { Tokens } from "./tokens";
import { readWeekly } from "./weekly";
import { readContinuous, readExternal, readOnDemand } from "./words";

/** What an expression may leave out because of the one before it. */
export interface Place {
  /** A recurrence stands just before: a bare "tuần" or "năm" is another. */
  inList: boolean;
  /** "hằng tháng" stands before: a day needs no month. */
  monthly: boolean;
}

/** The expression of time that begins at a token, by the first rule that knows it; several items for a list of names. */
export function readItems(
  tokens: Tokens,
  at: number,
  planYear: number,
  { inList, monthly }: Place = { inList: false, monthly: false },
): Read<Item[]> | undefined {
  if (tokens[at]?.kind === "mark") return undefined;
  const single =
    readWeekly(tokens, at) ??
    readOnDemand(tokens, at) ??
    readContinuous(tokens, at) ??
    readExternal(tokens, at) ??
    readDueIn(tokens, at, monthly) ??
    readAfter(tokens, at, planYear) ??
    readEvery(tokens, at, inList);
  return single ? { value: [single.value], next: single.next } : readCalendar(tokens, at, planYear);
}
