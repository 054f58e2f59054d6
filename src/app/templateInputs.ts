import { periodById } from "../domain/periods/periodById";
import type { PeriodId } from "../domain/periods/period";
import type { PlanBook } from "../domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../domain/plan/unitWork";
import type { TemplateInput } from "../sheets/template/templateInput";

/** What the templates of these units hold for a period, in the order of the unit list. */
export function templateInputs(
  book: PlanBook,
  periodId: PeriodId,
  unitIds: readonly string[],
): TemplateInput[] {
  const period = periodById(periodId, book.settings);
  if (!period) return [];
  const wanted = new Set(unitIds);
  return workOfUnits(book, period)
    .filter(({ unit }) => wanted.has(unit.id))
    .map((work: UnitWork) => ({ ...work, plan: book.plan, period, settings: book.settings }));
}
