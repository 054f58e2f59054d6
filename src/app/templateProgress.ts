import type { TemplateCheck } from "./contract";

/** Rows of a template that are still empty. */
export function unfilledRows({ tasks, indicators }: TemplateCheck): number {
  return tasks.total - tasks.filled + indicators.total - indicators.filled;
}
