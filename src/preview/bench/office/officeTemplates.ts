import { templateInputs } from "../../../app/templateInputs";
import type { PlanBook } from "../../../domain/plan/planBook";
import type { BookSpec } from "../../../sheets/model/book";
import { templateBook } from "../../../sheets/template/templateBook";

/** The template of every reporting unit for the book's period, as the app makes them. */
export function officeTemplates(book: PlanBook): BookSpec[] {
  const unitIds = book.plan.units.map(({ id }) => id);
  return templateInputs(book, book.periodId, unitIds).map(templateBook);
}
