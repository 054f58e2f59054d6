/** Derived from schedule, progress, completion date and the as-of date. Due today is not overdue. */
export type Timeliness =
  | "onTime"
  | "late"
  | "overdue"
  | "dueSoon"
  | "open"
  | "noDeadline"
  | "awaitingEvent"
  | "needsDate"
  | "notApplicable";
