import { readCalendar } from "./bounds";
import { readDueIn } from "./dueInPeriod";
import type { Item } from "./item";
import type { Read } from "./numerals";
import { readEvery } from "./recurring";
import { readAfter } from "./relative";
import type { Tokens } from "./tokens";
import { readContinuous, readExternal, readOnDemand } from "./words";

/** The expression of time that begins at a token, by the first rule that knows it; several items for a list of names. */
export function readItems(
  tokens: Tokens,
  at: number,
  planYear: number,
  inList: boolean,
): Read<Item[]> | undefined {
  if (tokens[at]?.kind === "mark") return undefined;
  const single =
    readOnDemand(tokens, at) ??
    readContinuous(tokens, at) ??
    readExternal(tokens, at) ??
    readDueIn(tokens, at) ??
    readAfter(tokens, at, planYear) ??
    readEvery(tokens, at, inList);
  return single ? { value: [single.value], next: single.next } : readCalendar(tokens, at, planYear);
}
