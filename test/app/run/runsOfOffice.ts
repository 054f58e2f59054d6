import { beforeAll, vi } from "vitest";
import { consolidateReports } from "../../../src/app/consolidateReports";
import { setPeriodAndAsOf } from "../../../src/app/editBook";
import type { Job } from "../../../src/app/job";
import { writePlan } from "../../../src/app/loadPlan";
import { makeTemplateSheets } from "../../../src/app/makeTemplates";
import { currentPlanBook } from "../../../src/app/planBook";
import { writePlanBook } from "../../../src/app/run/writePlanBook";
import { readReports } from "../../../src/app/readReports";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";
import type { BookSpec } from "../../../src/sheets/model/book";
import { quiet } from "../jobs";
import { answersOf, reportFile } from "../mail";
import { withUnits } from "../seedPlan";
import { previewSmallPlan, twoUnits } from "./smallPlan";
import { bookIn } from "./sweeping";

/** A long write of the plan workbook, and the workbook before and after it. */
export interface OfficeRun {
  run: (job: Job) => Promise<unknown>;
  before: BookSpec;
  whole: BookSpec;
}

export const runNames = ["load", "templates", "consolidation"] as const;
export type RunName = (typeof runNames)[number];

/**
 * The three long writes over one workbook that holds a report: the plan loaded anew with a task less, the units' sheets, and two reports, one
 * new and one in place of that report. `start` brings the workbook back before each.
 */
export function runsOfOffice(
  excel: { readonly host: WorkbookHost },
  at: string,
): { of: (name: RunName) => OfficeRun; start: () => Promise<void> } {
  const runs = {} as Record<RunName, OfficeRun>;
  let reported: BookSpec;
  const start = async () => {
    await excel.host.loadBook(reported);
    vi.setSystemTime(new Date(at));
  };
  beforeAll(async () => {
    await writePlan(await previewSmallPlan(3), quiet);
    await writePlanBook(withUnits(await currentPlanBook(), twoUnits), quiet);
    await setPeriodAndAsOf("2024-Q1", "2024-03-20");
    const shorter = await previewSmallPlan(2);
    const book = await currentPlanBook();
    const unitIds = book.plan.units.filter(({ reports }) => reports).map(({ id }) => id);
    const filesOf = (seed: number) => answersOf(book, seed).map((answers) => reportFile(book, answers));
    const first = await readReports(filesOf(1).slice(0, 1), false, quiet);
    await consolidateReports(first, {}, quiet);
    const intake = await readReports(filesOf(2), false, quiet);
    reported = await excel.host.toBook();
    await excel.host.loadBook(reported);
    const before = await bookIn(excel.host);
    const known: Record<RunName, OfficeRun["run"]> = {
      load: (job) => writePlan(shorter, job),
      templates: (job) => makeTemplateSheets("2024-Q1", unitIds, job),
      consolidation: (job) => consolidateReports(intake, {}, job),
    };
    for (const name of runNames) {
      await start();
      await known[name](quiet);
      runs[name] = { run: known[name], before, whole: await bookIn(excel.host) };
    }
  });
  return { of: (name) => runs[name], start };
}
