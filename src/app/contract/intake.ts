import type { ChangedCell } from "../../domain/consolidation/changedCells";
import type { CheckedSubmission } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding/finding";
import type { PeriodId } from "../../domain/periods/period";
import type { SelfCheck } from "../../domain/submission/selfCheck";
import type { UnitName } from "./bookState";

/** A file from outside; its contents are read only when its turn comes. */
export interface IncomingFile {
  name: string;
  size: number;
  /** Last modified, local `YYYY-MM-DDTHH:mm`, where the system says. */
  savedAt?: string;
  bytes: () => Promise<Uint8Array>;
  /** The same as the browser holds it, where it does: a worker reads it by itself. */
  blob?: Blob;
}

export type IntakeRowState = "accepted" | "acceptedWithFindings" | "refused" | "twice" | "unchanged";

/** A cell in which reports of one unit differ, with what the plan calls its row. */
export interface ReportedCell extends ChangedCell {
  /** Of a milestone its task and what it is ("Báo cáo tháng 02"); of an indicator no label; of the report's contact nothing. */
  about: { number: string; title: string; label: string };
  /** The numerator of an indicator that has no denominator: simply its figure. */
  isFigure: boolean;
}

export interface IntakeRow {
  file: string;
  hash: string;
  savedAt?: string;
  state: IntakeRowState;
  /** The plan workbook of a level below that brought this report; absent for a file of its own. */
  broughtBy?: string;
  unit?: UnitName;
  taskCells: number;
  indicatorCells: number;
  findings: Finding[];
  /** Whether the unit checked this report itself; absent where nobody can say. */
  selfCheck?: SelfCheck;
  /** What would be consolidated; absent when the file was refused. */
  checked?: CheckedSubmission;
  /** Cells, with what stands there and what would; absent where the workbook holds no report of the unit and period. */
  changes?: ReportedCell[];
}

/** Two different files of one unit: one must be chosen; never last-wins. */
export interface IntakeConflict {
  unit: UnitName;
  rows: IntakeRow[];
  /** Where the files differ, with a value for each row in the rows' order. */
  differences: ReportedCell[];
}

/** What the files hold and what consolidating them would change. Nothing is written yet. */
export interface Intake {
  periodId: PeriodId;
  rows: IntakeRow[];
  conflicts: IntakeConflict[];
  newReports: number;
  replacedReports: number;
  unchangedReports: number;
  /** Units that must report and of which nothing would be there even then. */
  missing: UnitName[];
}

/** By unit id: the hash of the file to use. */
export type ConflictChoices = Record<string, string>;

/** Every outcome ends in one: cells = taken + inFindings. */
export interface Reconciliation {
  at: string;
  reports: number;
  cells: number;
  taken: number;
  inFindings: number;
  missing: UnitName[];
}
