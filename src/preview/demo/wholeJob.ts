import { makeCalendars, makeReminderLetter } from "../../app/chaseUnits";
import { consolidateReports } from "../../app/consolidateReports";
import type {
  ConflictChoices,
  Intake,
  IncomingFile,
  PlanPreview,
  Reconciliation,
  ReportMade,
  CalendarsMade,
  ReturnsMade,
  TemplateFile,
} from "../../app/contract";
import { setPeriodAndAsOf } from "../../app/editBook";
import { previewPlan, writePlan } from "../../app/loadPlan";
import { makeReport } from "../../app/makeReport";
import { makeReturns } from "../../app/makeReturns";
import { makeTemplateFiles } from "../../app/makeTemplates";
import { currentPlanBook } from "../../app/planBook";
import { writePlanBook } from "../../app/run/writePlanBook";
import { readReports } from "../../app/readReports";
import type { Job } from "../../app/job";
import type { PlanBook } from "../../domain/plan/planBook";
import type { BookSpec } from "../../sheets/model/book";
import type { WorkbookHost } from "../host/workbookHost";
import { sampleFiles, type SampleMail } from "../sample/sampleFiles";
import { withSampleBaselines } from "../sample/withSampleBaselines";
import { withSampleUnits } from "../sample/withSampleUnits";

const quiet: Job = { onProgress: () => undefined, signal: new AbortController().signal };

/** Told before and after each step of the job: the benchmark counts traffic by it. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface WholeJob {
  preview: PlanPreview;
  planFindings: PlanPreview["findings"];
  /** The plan workbook before any report, and after the consolidation. */
  planWorkbook: BookSpec;
  consolidated: BookSpec;
  templates: TemplateFile;
  mail: SampleMail;
  intake: Intake;
  /** The files with something to correct, as they go back. */
  returns: ReturnsMade;
  reconciliation: Reconciliation;
  report: ReportMade;
  letter: ReportMade;
  calendars: CalendarsMade;
  book: PlanBook;
}

/** The units saved their reports the day before the cut-off, but for every ninth, which is late. */
function incoming(files: SampleMail["files"], year: number): IncomingFile[] {
  return files.map(({ name, bytes }, index) => ({
    name,
    size: bytes.length,
    savedAt: index % 9 === 8 ? `${year}-03-21T16:40` : `${year}-03-13T09:15`,
    bytes: () => Promise.resolve(bytes),
  }));
}

/** Settles each conflict as an office would after asking the unit: `withdrawn` is the file that does not count. */
function settle(intake: Intake, withdrawn: string): ConflictChoices {
  return Object.fromEntries(
    intake.conflicts.flatMap(({ unit, rows }) => {
      const chosen = rows.find(({ file }) => file !== withdrawn);
      return chosen ? [[unit.id, chosen.hash]] : [];
    }),
  );
}

/**
 * An office's quarter from the plan document to the consolidated workbook, by the use cases the pane calls, over the
 * workbook that is open in `host`. Throws where a step that must succeed does not.
 */
export async function wholeJob(
  host: Pick<WorkbookHost, "toBook">,
  plan: { name: string; bytes: Uint8Array },
  seed: number,
  step: Step,
): Promise<WholeJob> {
  const { value: preview, findings: planFindings } = await step("readPlan", () => previewPlan(plan, quiet));
  if (!preview) throw new Error("the plan could not be read");
  await step("loadPlan", () => writePlan(preview, quiet));
  await step("enterUnits", async () =>
    writePlanBook(withSampleBaselines(withSampleUnits(await currentPlanBook())), quiet),
  );
  await step("setPeriod", () => setPeriodAndAsOf(`${preview.plan.year}-Q1`, `${preview.plan.year}-03-20`));
  const planWorkbook = await host.toBook();
  const ready = await currentPlanBook();
  const unitIds = ready.plan.units.filter(({ reports }) => reports).map(({ id }) => id);
  const { download } = await step("makeTemplates", () => makeTemplateFiles(ready.periodId, unitIds, quiet));
  if (!download) throw new Error("no template was made");
  const mail = sampleFiles(seed, ready);
  if (!mail) throw new Error("the sample units are not in the workbook");
  const files = incoming(mail.files, ready.plan.year);
  const intake = await step("readReports", () => readReports(files, false, quiet));
  const returns = await step("sendBack", () =>
    makeReturns(files, { intake, sendAgainBy: `${preview.plan.year}-03-22` }, quiet),
  );
  const choices = settle(intake, mail.rival.file);
  const reconciliation = await step("consolidate", () => consolidateReports(intake, choices, quiet));
  const report = await step("makeReport", () => makeReport(quiet));
  const letter = await step("makeReminderLetter", () => makeReminderLetter([], quiet));
  const calendars = await step("makeCalendars", () => makeCalendars([], quiet));
  const consolidated = await host.toBook();
  const book = await currentPlanBook();
  return {
    preview,
    planFindings,
    planWorkbook,
    consolidated,
    templates: download,
    mail,
    intake,
    returns,
    reconciliation,
    report,
    letter,
    calendars,
    book,
  };
}
