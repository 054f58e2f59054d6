import { beforeAll, describe, expect, it, vi } from "vitest";
import { consolidateReports, undoLastRun } from "../../../src/app/consolidateReports";
import type { Intake, PlanPreview } from "../../../src/app/contract";
import { setPeriodAndAsOf } from "../../../src/app/editBook";
import { writePlan } from "../../../src/app/loadPlan";
import { makeTemplateSheets } from "../../../src/app/makeTemplates";
import { currentPlanBook } from "../../../src/app/planBook";
import { writePlanBook } from "../../../src/app/run/writePlanBook";
import { readReports } from "../../../src/app/readReports";
import { readScoring, writeScoring } from "../../../src/app/scoring";
import type { ScoringPreview } from "../../../src/app/contract";
import type { BookSpec } from "../../../src/sheets/model/book";
import { departmentXlsx } from "../../scoringDocument/departmentIndex";
import { quiet } from "../jobs";
import { answersOf, reportFile } from "../mail";
import { openExcel } from "../openExcel";
import { withUnits } from "../seedPlan";
import { previewSmallPlan, twoUnits } from "./smallPlan";
import { sweep, type Swept } from "./sweeping";

/** Small requests, so that a small plan takes many. */
vi.mock(import("../../../src/excel/write/budget"), async (load) => {
  const { budgetOf } = await load();
  return { budgetOf: (context, first) => budgetOf(context, first, 150_000) };
});

const at = "2024-03-20T09:00";
const excel = openExcel(at);
let preview: PlanPreview;
let shorter: PlanPreview;
let unitIds: string[];
let intake: Intake;
let corrected: Intake;
let criteria: ScoringPreview;
const books: Record<"empty" | "plan" | "reported", BookSpec> = {} as never;
beforeAll(async () => {
  preview = await previewSmallPlan(3);
  shorter = await previewSmallPlan(2);
  books.empty = await excel.host.toBook();
  await writePlan(preview, quiet);
  await writePlanBook(withUnits(await currentPlanBook(), twoUnits), quiet);
  await setPeriodAndAsOf("2024-Q1", "2024-03-20");
  books.plan = await excel.host.toBook();
  const book = await currentPlanBook();
  criteria = (await readScoring({ name: "chi-so.xlsx", bytes: departmentXlsx() }, quiet)).value!;
  unitIds = book.plan.units.filter(({ reports }) => reports).map(({ id }) => id);
  const [first, second] = [1, 2].map((seed) =>
    answersOf(book, seed).map((answers) => reportFile(book, answers)),
  );
  intake = await readReports(first ?? [], false, quiet);
  await consolidateReports(intake, {}, quiet);
  books.reported = await excel.host.toBook();
  corrected = await readReports((second ?? []).slice(0, 1), false, quiet);
});

/** Reading, the claim and the journal change nothing; several requests must be left that do. */
function expectSwept(swept: Swept): void {
  expect(swept.rolledBack, JSON.stringify(swept)).toBeGreaterThanOrEqual(4);
  expect(swept.finished, JSON.stringify(swept)).toBeGreaterThanOrEqual(3);
}

describe("a run that loses Excel at any request, before or after it took effect", () => {
  const runs: [string, keyof typeof books, () => Promise<unknown>][] = [
    ["a plan loaded into an empty workbook", "empty", () => writePlan(preview, quiet)],
    ["a changed plan loaded over one", "reported", () => writePlan(shorter, quiet)],
    ["a first consolidation", "plan", () => consolidateReports(intake, {}, quiet)],
    ["a consolidation that replaces a report", "reported", () => consolidateReports(corrected, {}, quiet)],
    ["an undo", "reported", () => undoLastRun(quiet)],
    ["a table of criteria", "plan", () => writeScoring(criteria, quiet)],
    ["unit sheets", "plan", () => makeTemplateSheets("2024-Q1", unitIds, quiet)],
  ];
  it.each(runs)("can be finished or taken back: %s", async (_, start, run) => {
    expectSwept(await sweep(excel.host, at, books[start], run));
  });
});
