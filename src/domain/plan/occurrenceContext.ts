import type { OccurrenceContext } from "../schedule/occurrences";
import type { PlanBook } from "./planBook";

/** What of a workbook its occurrences depend on. */
export function occurrenceContext({ plan, settings, settled, holidays }: PlanBook): OccurrenceContext {
  return { settled, year: plan.year, settings, cycle: plan.cycle, holidays };
}
