import type { Finding, Outcome } from "../../domain/finding/finding";
import type { Plan } from "../../domain/plan/plan";
import type { UnitList } from "../../domain/units";
import type { PlanLayout } from "../planLayout";

/** A plan document from outside: a file, or text typed or pasted. */
export type PlanSource = { name: string; bytes: Uint8Array } | { text: string };

/** A plan that was read but not yet written. */
export interface PlanPreview {
  plan: Plan;
  findings: Finding[];
  milestones: number;
  /** Against the plan already in the workbook; absent for an empty one. */
  changes?: { added: string[]; removed: string[]; changed: string[]; keptDates: number; keptAliases: number };
  /** Set when the workbook holds another plan (agency or year): writing would replace it. */
  replaces?: string;
  /** The unit list as it would be written, by which the plan's names are looked up. */
  unitList: UnitList;
  /** The sheets that will be written. */
  sheets: string[];
}

/** What became of reading a plan document, and how it was understood: also where it holds no plan yet, so that people can point at its table. */
export interface PlanReading extends Outcome<PlanPreview | undefined> {
  layout?: PlanLayout;
}
