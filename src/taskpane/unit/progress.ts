import type { TemplateCheck } from "../../app/contract";
import { unfilledRows } from "../../app/templateProgress";
import { countOf } from "../state/findingsOf";

/** Complete, and nothing that must be fixed. */
export function isReady(check: TemplateCheck): boolean {
  return countOf(check.findings).error === 0 && unfilledRows(check) === 0;
}
