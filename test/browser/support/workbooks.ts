import { readFileSync } from "node:fs";
import { mergePlanBook } from "../../../src/domain/plan/mergePlanBook";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { periodById } from "../../../src/domain/periods/periodById";
import { workOfUnits } from "../../../src/domain/plan/unitWork";
import { bundledPlan } from "../../../src/planDocument/bundled";
import { readPlan } from "../../../src/planDocument/read";
import { withSampleBaselines } from "../../../src/preview/sample/withSampleBaselines";
import { withSampleUnits } from "../../../src/preview/sample/withSampleUnits";
import type { BookSpec } from "../../../src/sheets/model/book";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { seededHolidays } from "../../../src/sheets/plan/seededHolidays";
import { templateBook } from "../../../src/sheets/template/templateBook";

/** The plan of 2024 as the file an office has. */
export function planFile(): { name: string; buffer: Buffer; mimeType: string } {
  const { name, url } = bundledPlan();
  return { name, buffer: readFileSync(url), mimeType: "text/plain" };
}

/** The plan with its units entered, for quarter I at 20 March 2024. */
export async function samplePlanBook(): Promise<PlanBook> {
  const { value: plan } = await readPlan({ text: planFile().buffer.toString("utf8") });
  if (!plan) throw new Error("the bundled plan could not be read");
  const { value } = mergePlanBook(undefined, plan, {
    periodId: "2024-Q1",
    asOf: "2024-03-20",
    holidays: seededHolidays(plan.year),
  });
  return withSampleBaselines(withSampleUnits(value));
}

export async function planWorkbook(): Promise<BookSpec> {
  return planBookToSheets(await samplePlanBook());
}

/** The template of the unit with this name for quarter I. */
export async function unitTemplate(unitName: string): Promise<BookSpec> {
  const book = await samplePlanBook();
  const period = periodById(book.periodId, book.settings);
  const work = period && workOfUnits(book, period).find(({ unit }) => unit.name === unitName);
  if (!period || !work) throw new Error(`${unitName} has no work in ${book.periodId}`);
  return templateBook({ ...work, plan: book.plan, period, settings: book.settings, asOf: book.asOf });
}
