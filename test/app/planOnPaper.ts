import { mergePlanBook } from "../../src/domain/plan/mergePlanBook";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { readPlan } from "../../src/planDocument/read";
import { seededHolidays } from "../../src/sheets/plan/seededHolidays";
import { seedFile, withUnits } from "./seedPlan";

/** The seed plan with six units, for quarter I at 20 March 2024, without any workbook. */
export async function planOnPaper(): Promise<PlanBook> {
  const { value: plan } = await readPlan(seedFile());
  if (!plan) throw new Error("the seed plan could not be read");
  const holidays = seededHolidays(plan.year);
  const start = { periodId: "2024-Q1", asOf: "2024-03-20", holidays } as const;
  return withUnits(mergePlanBook(undefined, plan, start).value);
}
