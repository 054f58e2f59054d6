import type { Outcome } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Plan } from "../domain/plan/plan";
import { buildPlan } from "./buildPlan";
import { maxFileBytes } from "../xlsx/limits";
import { repairParts } from "./repairParts";
import { partsOfFile, partsOfPasted } from "./sources/file";
import type { DocumentParts } from "./sources/parts";
import type { PlanSource } from "./sources/source";

const megabyte = 1024 * 1024;

/**
 * Reads a plan document: a Word document (.docx), a workbook (.xlsx), a text file (UTF-8 or UTF-16, plain or Markdown), told apart
 * by their bytes, or text or HTML pasted from Word, Excel or a browser. No value only when no table has the appendix's headings
 * (noAppendix) or the file cannot be read (planUnreadable, with the reason). Never rejects.
 */
export async function readPlan(source: PlanSource): Promise<Outcome<Plan | undefined>> {
  if ("text" in source) return planIn(partsOfPasted(source.text));
  const read = await partsOfFile(source.bytes);
  if ("parts" in read) return planIn(read.parts);
  const params = { name: source.name, reason: read.unreadable, limitMb: maxFileBytes / megabyte };
  return { value: undefined, findings: [finding("planUnreadable", { file: source.name }, params)] };
}

function planIn(parts: DocumentParts): Outcome<Plan | undefined> {
  const repaired = repairParts(parts);
  const built = buildPlan(repaired.value);
  return { value: built.value, findings: [...built.findings, ...repaired.findings] };
}
