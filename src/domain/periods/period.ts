import type { PlainDate } from "../date/plainDate";

export type PeriodKind = "month" | "quarter" | "half" | "nineMonths" | "year";

/** "2024-M03", "2024-Q1", "2024-H1", "2024-H2", "2024-9M", "2024-Y". */
export type PeriodId = string;

/** A reporting period (Kỳ báo cáo) of a plan year. All dates inclusive. */
export interface Period {
  id: PeriodId;
  kind: PeriodKind;
  year: number;
  /** 1-based: month 1–12, quarter 1–4, half 1–2; 1 for nine months and year. */
  index: number;
  /** Calendar span: task deadlines are judged by it. */
  from: PlainDate;
  to: PlainDate;
  /** First and last day whose figures belong to the period (cut-off, Ngày chốt số liệu). */
  figuresFrom: PlainDate;
  cutOff: PlainDate;
  /** Day by which a unit's report must arrive. */
  sendBy: PlainDate;
}

/** Plan settings that periods depend on; editable in the pane. */
export interface PlanSettings {
  /** Figures of a period start on this day of the month before it (15: quarter I runs 15 Dec–14 Mar). 1 means calendar periods. */
  figuresFromDay: number;
  /** Reports of a quarter, half, nine months and year arrive by this day of the period's last month. */
  sendByDay: number;
  /** A monthly report arrives by this day of the next month (task 22 of the seed: 4). */
  monthlySendByDay: number;
  /** Days ahead that count as "due soon". */
  dueSoonDays: number;
}

export const defaultSettings: PlanSettings = {
  figuresFromDay: 15,
  sendByDay: 20,
  monthlySendByDay: 4,
  dueSoonDays: 15,
};
