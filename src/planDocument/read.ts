import type { Finding, Outcome } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Plan } from "../domain/plan/plan";
import { maxFileBytes } from "../xlsx/limits";
import { readAppendix } from "./appendix/readAppendix";
import { buildPlan } from "./buildPlan";
import type { PlanChoices, PlanLayout } from "./layout";
import { layoutOf } from "./layoutOf";
import { planYearOf } from "./planYear";
import { repairParts } from "./repairParts";
import { partsOfFile, partsOfPasted } from "./sources/file";
import type { PlanSource } from "./sources/source";

const megabyte = 1024 * 1024;

/** A plan with how its document was understood, both from one reading. */
export interface UnderstoodPlan {
  /** Absent when no table is read as the appendix, or the file cannot be read. */
  plan?: Plan;
  /** Absent only when the file cannot be read. */
  layout?: PlanLayout;
  findings: Finding[];
}

/**
 * Reads a plan document: a Word document (.docx), a workbook (.xlsx), a text file (Unicode or an old Vietnamese code; plain,
 * Markdown or HTML), told apart by their bytes, or text or HTML pasted from Word, Excel or a browser. No value only when no table has the appendix's headings
 * (noAppendix) or the file cannot be read (planUnreadable, with the reason). Choices overrule the year and how tables, columns
 * and rows are read. Never rejects.
 */
export async function readPlan(
  source: PlanSource,
  choices?: PlanChoices,
): Promise<Outcome<Plan | undefined>> {
  const { plan, findings } = await understandPlan(source, choices);
  return { value: plan, findings };
}

/** How the document is understood with these choices; findings only where it cannot be read or has no appendix. */
export async function readPlanLayout(
  source: PlanSource,
  choices?: PlanChoices,
): Promise<Outcome<PlanLayout | undefined>> {
  const { layout, findings } = await understandPlan(source, choices);
  return {
    value: layout,
    findings: findings.filter(({ code }) => code === "planUnreadable" || code === "noAppendix"),
  };
}

/** The plan and how its document was understood. Never rejects. */
export async function understandPlan(source: PlanSource, choices?: PlanChoices): Promise<UnderstoodPlan> {
  const read = "text" in source ? { parts: partsOfPasted(source.text) } : await partsOfFile(source.bytes);
  if ("unreadable" in read) {
    const name = "name" in source ? source.name : "";
    const params = { name, reason: read.unreadable, limitMb: maxFileBytes / megabyte };
    return { findings: [finding("planUnreadable", { file: name }, params)] };
  }
  const { value: parts, findings: repairs } = repairParts(read.parts);
  const appendix = readAppendix(parts, choices);
  const year = planYearOf(parts, appendix.value, choices);
  const { value: plan, findings: built } = buildPlan(parts, appendix, year);
  const findings = [...built, ...repairs];
  const understood: UnderstoodPlan = { layout: layoutOf(appendix.value, year), findings };
  if (plan) understood.plan = plan;
  return understood;
}
