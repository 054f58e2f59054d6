import type { PlainDate } from "../date/plainDate";
import type { PeriodId } from "../periods/period";

/** Columns of the table of task groups that a text quotes. */
export type GroupColumn =
  | "total"
  | "onTime"
  | "late"
  | "open"
  | "dueSoon"
  | "overdue"
  | "awaiting"
  | "noDeadline"
  | "noReport"
  | "share";

export type HeadlineFigure = "received" | "belowTarget" | "mustFix";

/** A figure by what it means; src/sheets knows in which cell it stands. */
export type FigureKey =
  | { of: "headline"; figure: HeadlineFigure }
  /** Without `group`: the table's last row, over all groups. */
  | { of: "group"; group?: string; column: GroupColumn }
  | { of: "indicator"; indicatorId: string; column: "numerator" | "denominator" | "result" }
  | {
      of: "task";
      periodId: PeriodId;
      unitId: string;
      occurrenceId: string;
      column: "due" | "completedOn" | "days";
    }
  | {
      of: "unitIndicator";
      periodId: PeriodId;
      unitId: string;
      indicatorId: string;
      column: "numerator" | "denominator";
    }
  | { of: "receipt"; periodId: PeriodId; unitId: string; column: "receivedOn" };

/** What a cell holds: a number (a share or a ratio as a fraction of 1), a day, or a text such as "22/25". */
export type FigureValue = number | string | { date: PlainDate };

/** The cell of the workbook a figure stands in, and what it holds. */
export interface FigurePlace {
  sheet: string;
  /** A1 without dollar signs. */
  address: string;
  value: FigureValue;
}

/** Nothing where the workbook has no such cell, or nothing in it. */
export type FigureLookup = (key: FigureKey) => FigurePlace | undefined;
