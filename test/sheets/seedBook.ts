import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlainDate } from "../../src/domain/date/plainDate";
import { mergePlanBook } from "../../src/domain/plan/mergePlanBook";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { Unit } from "../../src/domain/units/unit";
import { parseUnits } from "../../src/domain/units";
import { readPlan } from "../../src/planDocument/read";
import { seededHolidays } from "../../src/sheets/plan/seededHolidays";

const document = join(import.meta.dirname, "../../src/planDocument/data/ke-hoach-cchc-2024-nghe-an.txt");

/** The seed plan as a workbook before anyone entered anything. */
export async function seedBook(periodId = "2024-Q1", asOf: PlainDate = "2024-03-20"): Promise<PlanBook> {
  const { value: plan } = await readPlan({ text: readFileSync(document, "utf8") });
  if (!plan) throw new Error("the seed plan is unreadable");
  return mergePlanBook(undefined, plan, { periodId, asOf, holidays: seededHolidays(plan.year) }).value;
}

/** Names of tasks' units as they read by the book's present unit list, as after a round through the workbook. */
export function withUnits(book: PlanBook, add: Unit[]): PlanBook {
  const units = [...book.plan.units, ...add];
  const known = { units, groups: book.plan.unitGroups };
  const tasks = book.plan.tasks.map((task) => ({
    ...task,
    lead: parseUnits(task.leadText, known),
    support: parseUnits(task.supportText, known),
  }));
  return { ...book, plan: { ...book.plan, units, tasks } };
}
