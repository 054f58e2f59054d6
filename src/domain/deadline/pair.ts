import type { Found, Item } from "./item";

/** What two neighbouring items mean together: one, or two of which the second may read differently; or one that the second only names ("trước ngày 20/6 (báo cáo 6 tháng)"). Nothing: not certain. */
export type Pair = { merged: Item } | { second: Item } | { named: Item } | undefined;

/** What the rules for two neighbours look at besides the items. */
export interface PairContext {
  next: Found;
  /** A comma, "và", dash stands between them. */
  listed: boolean;
  /** The second has words of its own: another deliverable. */
  labelled: boolean;
  /** The first has words of its own. */
  named: boolean;
  /** The item before the two is a recurrence: they go on with a list of periods. */
  inList: boolean;
  /** The first goes on with a list of dates. */
  inDates: boolean;
  planYear: number;
}

export const merged = (item: Item): Pair => ({ merged: item });
export const named = (item: Item): Pair => ({ named: item });
export const second = (item: Item): Pair => ({ second: item });
