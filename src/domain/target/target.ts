import type { PlainDate } from "../date/plainDate";

export type Comparator = ">=" | ">" | "=" | "<=" | "<" | "between" | "increase" | "decrease" | "yes";

/** What an indicator must reach, as printed: 95 with unit "%", not 0.95. */
export interface Target {
  comparator: Comparator;
  value?: number;
  /** Closes "between" (inclusive). */
  upTo?: number;
  unit?: string;
  /** "2021", "2015-2021", "previous year". */
  baseline?: string;
  /** Inclusive. */
  due?: PlainDate;
  /** The clause it was read from, as printed. */
  text: string;
}
