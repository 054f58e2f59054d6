import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Task } from "../domain/plan/plan";
import type { PlanYear } from "./planYear";
import { yearsNamed } from "./prose/years";

/**
 * A plan's year that is missing or only taken from the appendix; and tasks whose text names another year and not the plan's, most
 * often a line left over from last year's plan.
 */
export function yearFindings(tasks: readonly Task[], year: PlanYear | undefined): Finding[] {
  if (!year) return [finding("yearMissing", {})];
  const guessed = year.sure ? [] : [finding("yearGuessed", {}, { year: year.value, count: year.count ?? 0 })];
  return [...guessed, ...tasks.flatMap((task) => otherYear(task, year.value))];
}

function otherYear({ number, title, outputs }: Task, planYear: number): Finding[] {
  const years = yearsNamed([title, ...outputs].join("\n"));
  const other = years.find((year) => year !== planYear);
  if (other === undefined || years.includes(planYear)) return [];
  return [finding("planYear", { taskNumber: number }, { taskNumber: number, year: other, planYear })];
}
