import { periodById } from "../../src/domain/periods/periodById";
import { workOfUnits } from "../../src/domain/plan/unitWork";
import type { TemplateInput } from "../../src/sheets/template/templateInput";
import { smallBook } from "./planBooks";

/** The template of Văn phòng Sở for quarter I of the small plan: milestones 1.1, 1.2@2024-Q1, 2, II; a ratio and a count. */
export function smallTemplate(): TemplateInput {
  const book = smallBook();
  const period = periodById("2024-Q1", book.settings)!;
  const [work] = workOfUnits(book, period);
  return { ...work!, plan: book.plan, period, settings: book.settings, asOf: book.asOf };
}
