import type { PlainDate } from "../date/plainDate";
import type { Frequency } from "../schedule/schedule";
import type { Grain } from "./calendar";

/** Days of the calendar, as one expression names them. */
export interface CalendarItem {
  kind: "calendar";
  from?: PlainDate;
  due?: PlainDate;
  grain: Grain;
  /** Said with trước, chậm nhất, đến, từ, sau: the limit of something, not only its time. */
  bound?: "before" | "until" | "from" | "after";
  /** Said with trong, vào. */
  within: boolean;
  /** The year, where it is said. */
  yearSaid?: number;
  /** It is the whole year named or the plan's: what a figure or report may be *of*. */
  wholeYear?: number;
  /** The year stands in a title ("Kế hoạch năm 2025") and says what the work is about, not when. */
  titled?: boolean;
  /** "cuối năm" without a year: in a list of periods it is the year's. */
  yearEnd?: boolean;
}

export interface EveryItem {
  kind: "every";
  period: Frequency;
  /** Said with hằng, mỗi, định kỳ, theo: not only the name of a period. */
  marked: boolean;
  dueDay?: number | "last";
  dueMonthsAfter?: number;
}

/** "ngày 20 tháng cuối quý": a day inside some period. */
export interface DueInItem {
  kind: "dueIn";
  /** Absent: of whatever period is reported on ("tháng cuối kỳ báo cáo"). */
  period?: Frequency;
  /** "tháng sau": the month after the period, whichever that is; a month when nothing is said. */
  impliedPeriod: boolean;
  dueDay: number | "last";
  dueMonthsAfter: number;
}

/** A schedule in words; its text runs on to the end of its clause. */
export interface WordItem {
  kind: "after" | "external" | "onDemand" | "continuous";
  /** Token where the event's words begin. */
  eventAt?: number;
  days?: number;
  workingDays?: boolean;
}

/** One expression of time in a part. */
export type Item = CalendarItem | EveryItem | DueInItem | WordItem;

/** An item, the tokens it covers, and what stands around it. */
export interface Found {
  item: Item;
  /** First token of its own words (its label included), first token of the expression, first token after it. */
  wordsAt: number;
  at: number;
  next: number;
  /** Where the label ends, when the words up to `at` also hold a period: "Báo cáo" of "Báo cáo 6 tháng trước ngày 15/6". */
  labelTo?: number;
  /** It stands in brackets after the item before, or "đối với" leads to it: it may say what that one is about. */
  about: boolean;
  /** What separates it from the item before. */
  gap: Gap;
}

/** What separates two items; of several signs the first of this list. "dash" may open a list part or be a range. */
export type Gap = "or" | "and" | "comma" | "dash" | "colon" | "bracket" | "none";
