import type { ChangedCell } from "../domain/consolidation/changedCells";
import type { CheckedSubmission, StoredFinding } from "../domain/consolidation/consolidation";
import type { PlainDate } from "../domain/date/plainDate";
import type { Finding, Outcome } from "../domain/finding/finding";
import type { Period, PeriodId, PlanSettings } from "../domain/periods/period";
import type { AwaitedDate } from "../domain/plan/awaitedDates";
import type { Plan } from "../domain/plan/plan";
import type { SettledDate } from "../domain/plan/planBook";
import type { Awaited } from "../domain/schedule/awaited";
import type { Figure } from "../domain/summary/figure";
import type { IndicatorBehind, MilestoneBehind } from "../domain/summary/rowsBehind";
import type { GroupLine } from "../domain/summary/summary";
import type { UnitList, UnsettledUnit } from "../domain/units";
import type { NamedAnswer } from "../domain/units/nameAnswer";
import type { Unit } from "../domain/units/unit";
import type { SelfCheck } from "../domain/submission/selfCheck";
import type { EmptyCell } from "../sheets/template/emptyInputs";
import type { Job } from "./job";
import type { PlanChoices, PlanLayout } from "./planLayout";
import type { RunKind } from "./run/runRecord";
import type { ScoringHome, ScoringPreview, ScoringReading } from "./scoringContract";

/** A plan document from outside: a file, or text typed or pasted. */
export type PlanSource = { name: string; bytes: Uint8Array } | { text: string };

export interface UnitName {
  id: string;
  name: string;
}

export interface PlanHome {
  title: string;
  agency: string;
  year: number;
  settings: PlanSettings;
  periods: (Period & { status: "receiving" | "coming" | "closed" })[];
  period: Period;
  asOf: PlainDate;
  counts: { groups: number; tasks: number; milestones: number; indicators: number };
  /** Units that must report, and which of them have in this period. */
  units: Unit[];
  received: UnitName[];
  missing: UnitName[];
  findings: StoredFinding[];
  /** Units to be reminded of something in this period, in the unit list's order. */
  chased: ChasedUnit[];
  /** Of this period at the as-of date. */
  overdue: number;
  dueSoon: number;
  belowTarget: number;
  /** One per group of the plan. */
  groups: GroupLine[];
  /** Latest log lines of "templates made" and "summary updated", local `YYYY-MM-DDTHH:mm`. */
  templatesMadeAt?: string;
  consolidatedAt?: string;
  canUndo: boolean;
  /** Cells of the workbook itself that people filled in and that cannot be read. */
  unread: Finding[];
  /** The whole unit list, with units that need not report and groups. */
  unitList: UnitList;
  /** Names in the plan that match no unit or group for sure. */
  unsettledUnits: UnsettledUnit[];
  /** Milestones whose date a person has to give, in plan order. */
  awaitedDates: AwaitedDate[];
}

export interface TemplateHome {
  unitName: string;
  period: Period;
  planTitle: string;
  /** The name the report is proposed to be saved under. */
  fileName: string;
}

export interface UnfinishedRun {
  kind: RunKind;
  /** When it began, local `YYYY-MM-DDTHH:mm`. */
  at: string;
  /** Sheets written for good, of so many. */
  done: number;
  total: number;
  /** It showed a sign of life just now: another pane may be at it. */
  lively: boolean;
}

/** What is open decides what the pane shows. */
export type BookState =
  | { kind: "empty" }
  | { kind: "other" }
  | { kind: "newer" }
  /** A plan workbook that cannot be read back; nothing is written to it. */
  | { kind: "damaged"; findings: Finding[] }
  | { kind: "plan"; home: PlanHome }
  /** A run that began to write has not ended: it must be finished or taken back before anything else. */
  | { kind: "unfinished"; run: UnfinishedRun }
  | { kind: "template"; template: TemplateHome };

/** A plan that was read but not yet written. */
export interface PlanPreview {
  plan: Plan;
  findings: Finding[];
  milestones: number;
  /** Against the plan already in the workbook; absent for an empty one. */
  changes?: { added: string[]; removed: string[]; changed: string[]; keptDates: number; keptAliases: number };
  /** Set when the workbook holds another plan (agency or year): writing would replace it. */
  replaces?: string;
  /** The unit list as it would be written, by which the plan's names are looked up. */
  unitList: UnitList;
  /** The sheets that will be written. */
  sheets: string[];
}

/** What became of reading a plan document, and how it was understood: also where it holds no plan yet, so that people can point at its table. */
export interface PlanReading extends Outcome<PlanPreview | undefined> {
  layout?: PlanLayout;
}

export interface TemplateCheck {
  findings: Finding[];
  checkedAt: string;
  tasks: { filled: number; total: number };
  indicators: { filled: number; total: number };
  /** Input cells that are still to be filled, in reading order. */
  empty: EmptyCell[];
  /** Whether the unit has noted its check of the report as it stands. */
  selfCheck: SelfCheck;
}

/** A file from outside; `bytes` is called only when its turn comes. */
export interface IncomingFile {
  name: string;
  size: number;
  /** Last modified, local `YYYY-MM-DDTHH:mm`, where the system says. */
  savedAt?: string;
  bytes: () => Promise<Uint8Array>;
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

export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

export interface TemplatesMade {
  /** One .xlsx, or one .zip when several; absent when sheets were made in the workbook. */
  download?: TemplateFile;
  units: number;
  /** Units without lead tasks, who get indicators only. */
  indicatorsOnly: UnitName[];
}

/** Where a reported value stands in the data sheets. */
export type RowPlace = { periodId: PeriodId; unitId: string } & (
  { occurrenceId: string } | { indicatorId: string }
);

/** What a figure of Tổng hợp counts, with what the sheets call it: "Báo cáo tháng 02", "≥ 95%". */
export interface FigureRows {
  milestones: (MilestoneBehind & { label: string })[];
  indicators: (IndicatorBehind & { targetLabel: string })[];
}

/** A cell of Tổng hợp a person selected, and what it counts. */
export interface SelectedFigure {
  address: string;
  figure: Figure;
}

/** A report in Word. */
export interface ReportMade {
  download: TemplateFile;
  /** Figures left as "…" since the workbook's sheets are not up to date with its data. */
  unquoted: number;
}

export interface CalendarsMade {
  /** Units that have due days before them. */
  units: number;
  /** One .ics, or one .zip when several; absent when no unit has any. */
  download?: TemplateFile;
}

/** What one unit is to be reminded of, in numbers and as a text to send it. Always Vietnamese. */
export interface ChasedUnit extends UnitName {
  missing: boolean;
  overdue: number;
  dueSoon: number;
  toFix: number;
  text: string;
}

/** One file that goes back to its unit. */
export interface ReturnedFile {
  /** As it came in, and as it goes back. */
  file: string;
  name: string;
  unit?: UnitName;
  /** How many points it lists. */
  points: number;
  /** The unit's own file with notes; else the list alone, for the file cannot be added to. */
  isCopy: boolean;
}

export interface ReturnsMade {
  /** One workbook, or one .zip when several; absent when there is nothing to send back. */
  download?: TemplateFile;
  returned: ReturnedFile[];
  /** Files that are none of those received, by their contents. */
  notReceived: string[];
  /** Files in which there is nothing to correct or review. */
  nothingToSay: string[];
}

/** Every use case the pane has. Long ones take a Job; all reject with Stopped when stopped. */
export interface App {
  openBook(): Promise<BookState>;
  /** Writes again what the unfinished run was about to write. */
  finishRun(job: Job): Promise<BookState>;
  /** Brings the workbook back to what it was before the unfinished run. */
  rollBackRun(job: Job): Promise<BookState>;
  /** Calls back when the workbook changed in a way that may change the BookState; returns the way to stop. */
  watchBook(onChange: () => void): Promise<() => Promise<void>>;
  setPeriodAndAsOf(periodId: PeriodId, asOf: PlainDate): Promise<BookState>;
  saveSettings(settings: PlanSettings): Promise<BookState>;

  /** Notes what people settled about a milestone's dates, in place of what stood there; {} asks again. */
  settleDate(milestoneId: string, settled: SettledDate): Promise<BookState>;
  /** Remembers in Đơn vị what a name of the plan is. */
  settleName(named: NamedAnswer): Promise<BookState>;
  takeBackName(named: NamedAnswer): Promise<BookState>;
  /** Selects the cell of Mốc thực hiện where that date is entered. */
  goToMilestone(milestoneId: string, awaits: Awaited): Promise<void>;

  /** The plan that comes with the add-in, as a source for `readPlan`. */
  samplePlan(): Promise<PlanSource>;
  /** No value when the document holds no plan; the findings say why. `choices`: what people changed about the last reading. */
  readPlan(source: PlanSource, job: Job, choices?: PlanChoices): Promise<PlanReading>;
  /** `names`: what people said of unit names before writing. */
  writePlan(preview: PlanPreview, job: Job, names?: readonly NamedAnswer[]): Promise<BookState>;

  makeTemplateFiles(periodId: PeriodId, unitIds: string[], job: Job): Promise<TemplatesMade>;
  makeTemplateSheets(periodId: PeriodId, unitIds: string[], job: Job): Promise<TemplatesMade>;

  checkTemplate(): Promise<TemplateCheck>;
  /** Checks and notes the result in the workbook's hidden sheet, for the office to see. */
  stampTemplate(): Promise<TemplateCheck>;
  /** Checks again as cells change; returns the way to stop. */
  watchTemplate(onCheck: (check: TemplateCheck) => void): Promise<() => Promise<void>>;
  goTo(sheet: string, address: string): Promise<void>;
  openSheet(sheet: string): Promise<void>;
  /** In a plan workbook: the taken row of a finding whose file is closed, or its row in Phát hiện. Without it the pane opens Phát hiện. */
  goToFinding(finding: StoredFinding): Promise<void>;
  /** Opens an empty workbook beside this one; absent where the host cannot. */
  newBook?(): Promise<void>;

  /** The self-scoring as its sheet stands now; nothing before a table of criteria was imported. */
  openScoring(): Promise<ScoringHome | undefined>;
  readScoring(source: PlanSource, job: Job): Promise<ScoringReading>;
  /** What was entered stays with its criterion; Tự chấm điểm is shown. */
  writeScoring(preview: ScoringPreview, job: Job): Promise<BookState>;

  readReports(files: IncomingFile[], alsoUnitSheets: boolean, job: Job): Promise<Intake>;
  /** Copies of unit files with their findings, to send back. By `intake` while it is at hand, else by what was received. */
  makeReturns(
    files: readonly IncomingFile[],
    about: { intake?: Intake; sendAgainBy?: PlainDate },
    job: Job,
  ): Promise<ReturnsMade>;
  consolidate(intake: Intake, choices: ConflictChoices, job: Job): Promise<Reconciliation>;
  undoLastRun(job: Job): Promise<BookState>;
  /** Rewrites the lists of Tổng hợp for the period and as-of date of the workbook. */
  updateSummary(job: Job): Promise<BookState>;
  /** The report of the workbook's period, in Word. Changes nothing. */
  makeReport(job: Job): Promise<ReportMade>;
  /** The letter (công văn đôn đốc) to these units; to all that are to be reminded where none is named. Changes nothing. */
  makeReminderLetter(unitIds: string[], job: Job): Promise<ReportMade>;
  /** Due days of these units, of all where none is named, as calendar files. Changes nothing. */
  makeCalendars(unitIds: string[], job: Job): Promise<CalendarsMade>;
  markHandled(finding: StoredFinding, handling: StoredFinding["handling"]): Promise<BookState>;

  /** The rows a figure of Tổng hợp counts, read anew. */
  rowsBehind(figure: Figure): Promise<FigureRows>;
  /** Selects a reported row in Báo cáo nhiệm vụ or Báo cáo chỉ tiêu; the sheet alone where the row is gone. */
  goToRow(row: RowPlace): Promise<void>;
  /** Calls back with what the cell selected in Tổng hợp counts, nothing for a cell that counts nothing; returns the way to stop. */
  watchFigure(onFigure: (selected: SelectedFigure | undefined) => void): Promise<() => Promise<void>>;
}
