import type { PlainDate } from "../date/plainDate";

export type Frequency = "day" | "week" | "month" | "quarter" | "half" | "nineMonths" | "year" | "plan-cycle";

/** When a milestone is due. See docs/glossary.md; the rules are those of parseDeadline. */
export type Schedule =
  /** At least one of the two is set; both inclusive. */
  | { kind: "window"; from?: PlainDate; due?: PlainDate }
  /** Due on `dueDay` (1-based, or the last day) of the period's last month, moved on by `dueMonthsAfter` months. Without `dueDay`: the period's last day. */
  | { kind: "every"; period: Frequency; dueDay?: number | "last"; dueMonthsAfter?: number }
  /** Waits until someone enters the event's date; then due `days` later (working days if so said). */
  | { kind: "after"; event: string; days?: number; workingDays?: boolean }
  | { kind: "continuous" }
  | { kind: "onDemand"; text: string }
  /** Fixed in another document. */
  | { kind: "external"; text: string }
  /** Never a guess. */
  | { kind: "unreadable"; text: string };

/** One deliverable with one schedule, as read from one part of a deadline cell. `text` is that part as printed. */
export interface Milestone {
  label?: string;
  schedule: Schedule;
  text: string;
}
