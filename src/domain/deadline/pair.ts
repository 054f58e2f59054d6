import type { Found, Item } from "./item";

/** What two neighbouring items mean together: one, or two of which the second may read differently. Nothing: not certain. */
export type Pair = { merged: Item } | { second: Item } | undefined;

/** What the rules for two neighbours look at besides the items. */
export interface PairContext {
  next: Found;
  /** A comma, "và", dash stands between them. */
  listed: boolean;
  /** The second has words of its own: another deliverable. */
  labelled: boolean;
  /** The item before the two is a recurrence: they go on with a list of periods. */
  inList: boolean;
  planYear: number;
}

export const merged = (item: Item): Pair => ({ merged: item });
export const second = (item: Item): Pair => ({ second: item });
