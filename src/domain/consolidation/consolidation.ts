import type { PlainDate } from "../date/plainDate";
import type { Finding } from "../finding/finding";
import type { PeriodId } from "../periods/period";
import type { ContactField, IndicatorField, SubmissionSource, TaskField } from "../submission/submission";

export type Progress = "notStarted" | "inProgress" | "done" | "notApplicable";

/** Where one row's values stood: file, hash, sheet, and the cell of each field. */
export interface RowSource<Field extends string> extends SubmissionSource {
  sheet: string;
  cells: Partial<Record<Field, string>>;
}

/** What one unit reported of one milestone occurrence in one period. */
export interface TaskRow {
  periodId: PeriodId;
  unitId: string;
  occurrenceId: string;
  progress?: Progress;
  completedOn?: PlainDate;
  document?: string;
  result?: string;
  difficulty?: string;
  source: RowSource<TaskField>;
}

export type IndicatorStatus = "reported" | "notApplicable";

/** What one unit reported of one indicator in one period. For a count, amount or score `numerator` is the figure; for yes/no 1 or 0. */
export interface IndicatorRow {
  periodId: PeriodId;
  unitId: string;
  indicatorId: string;
  status?: IndicatorStatus;
  numerator?: number;
  denominator?: number;
  explanation?: string;
  source: RowSource<IndicatorField>;
}

/** One report that was received: a unit that sent an empty template has sent. */
export interface ReceivedReport {
  periodId: PeriodId;
  unitId: string;
  source: SubmissionSource;
  receivedOn: PlainDate;
  preparedBy?: string;
  phone?: string;
  contactCells: Partial<Record<ContactField, string>>;
  contactSheet?: string;
  /** Non-empty input cells, how many of them were taken, how many stand only in the findings. cells = taken + inFindings. */
  cells: number;
  taken: number;
  inFindings: number;
  runId: string;
}

/** A stored finding with what people noted about it. */
export interface StoredFinding extends Finding {
  handling: "open" | "fixed" | "accepted";
  note: string;
}

/** Every unit's rows of every period: the content of the data sheets. */
export interface Consolidation {
  tasks: TaskRow[];
  indicators: IndicatorRow[];
  reports: ReceivedReport[];
  findings: StoredFinding[];
}

export const emptyConsolidation: Consolidation = { tasks: [], indicators: [], reports: [], findings: [] };

/** A submission after the checks: typed rows and what was found. Each non-empty input cell is in a row's source or in a finding that is not `taken`. */
export interface CheckedSubmission {
  report: Omit<ReceivedReport, "runId" | "receivedOn">;
  tasks: TaskRow[];
  indicators: IndicatorRow[];
  findings: Finding[];
}
