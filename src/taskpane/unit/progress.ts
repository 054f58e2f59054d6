import type { TemplateCheck } from "../../app/contract";
import { countOf } from "../state/findingsOf";

/** Rows of the template that are still empty. */
export function unfilled({ tasks, indicators }: TemplateCheck): number {
  return tasks.total - tasks.filled + indicators.total - indicators.filled;
}

/** Complete, and nothing that must be fixed. */
export function isReady(check: TemplateCheck): boolean {
  return countOf(check.findings).error === 0 && unfilled(check) === 0;
}
