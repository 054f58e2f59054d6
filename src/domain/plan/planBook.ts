import type { Consolidation } from "../consolidation/consolidation";
import type { LastRun } from "../consolidation/lastRun";
import type { PlainDate } from "../date/plainDate";
import type { PeriodId, PlanSettings } from "../periods/period";
import type { Scoring } from "../scoring/scoring";
import type { HolidayRow } from "./holidayRow";
import type { Plan } from "./plan";

/** What people settled by hand about one milestone's dates; kept when the plan is loaded again. */
export interface SettledDate {
  /** Hạn do Văn phòng nhập: beats the deadline read from the plan. */
  due?: PlainDate;
  /** Ngày sự kiện of an `after` milestone. */
  event?: PlainDate;
  /** The office said that there is no deadline to enter ("Không định hạn"); not asked again. */
  noDeadline?: true;
  /** What stands in a date's cell and is no date, as typed: it counts for nothing and is kept. */
  unread?: { due?: string; event?: string };
}

export interface LogEntry {
  /** Local date and time, `YYYY-MM-DDTHH:mm`. */
  at: string;
  action: string;
  periodId: string;
  about: string;
  cells: number;
  result: string;
  runId: string;
}

/** Everything a plan workbook holds: src/sheets turns it into sheets and back. */
export interface PlanBook {
  plan: Plan;
  settings: PlanSettings;
  /** Kỳ báo cáo and Ngày tính as they stand in their named cells. */
  periodId: PeriodId;
  asOf: PlainDate;
  /** By milestone id ("2.1"). */
  settled: Record<string, SettledDate>;
  /** Ngày nghỉ, in the sheet's order: what working days are counted by, and nothing else. */
  holidays: HolidayRow[];
  /** Ghi chú of the Kế hoạch sheet by task number. */
  taskNotes: Record<string, string>;
  consolidation: Consolidation;
  /** Tự chấm điểm; absent until a table of criteria is imported. */
  scoring?: Scoring;
  /** What "Hoàn tác lần này" takes back; stored in `_CCHC` as JSON in cells of at most 30,000 characters. */
  lastRun?: LastRun;
  log: LogEntry[];
}
