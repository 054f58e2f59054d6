import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { PlainDate } from "../../domain/date/plainDate";
import type { PeriodId, PlanSettings } from "../../domain/periods/period";
import type { SettledDate } from "../../domain/plan/planBook";
import type { Awaited } from "../../domain/schedule/awaited";
import type { Figure } from "../../domain/summary/figure";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import type { Job } from "../job";
import type { PlanChoices } from "../planLayout";
import type { BookState } from "./bookState";
import type { FigureRows, RowPlace, SelectedFigure } from "./figures";
import type { ConflictChoices, IncomingFile, Intake, Reconciliation } from "./intake";
import type { CalendarsMade, ReportMade, ReturnsMade, TemplatesMade } from "./made";
import type { PlanPreview, PlanReading, PlanSource } from "./planReading";
import type { ScoringHome, ScoringPreview, ScoringReading } from "./scoring";
import type { TemplateCheck } from "./templateCheck";

/** Every use case the pane has. Long ones take a Job; all reject with Stopped when stopped. */
export interface App {
  /** Loads the code of all later use cases, each part when `turn` lets it. Never rejects. */
  loadAhead(turn: () => Promise<void>): Promise<void>;
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

  /** Makes the file reader ready while a person chooses files; the returned function ends it where none were read. */
  expectFiles(): () => void;
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
