import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Task } from "../domain/plan/plan";
import { yearsNamed } from "./prose/years";

/** Tasks whose text names another year and not the plan's: most often a line left over from last year's plan. */
export function yearFindings(tasks: readonly Task[], planYear: number): Finding[] {
  return tasks.flatMap((task) => {
    const years = yearsNamed([task.title, ...task.outputs].join("\n"));
    const other = years.find((year) => year !== planYear);
    if (other === undefined || years.includes(planYear)) return [];
    return [
      finding("planYear", { taskNumber: task.number }, { taskNumber: task.number, year: other, planYear }),
    ];
  });
}
