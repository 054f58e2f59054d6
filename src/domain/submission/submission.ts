import type { PeriodId } from "../periods/period";

/** A cell as it stood in the file, before any repair. `isDate` means `value` is an Excel serial of the 1900 system. */
export interface RawCell {
  value: string | number | boolean | null;
  formula?: string;
  isDate?: boolean;
  /** "#REF!" and the like. */
  error?: string;
}

/** An input cell of a template: its content and where it stands. */
export interface InputCell {
  sheet: string;
  /** A1 without dollar signs. */
  address: string;
  raw: RawCell;
}

export const taskFields = ["progress", "completedOn", "document", "result", "difficulty"] as const;
export type TaskField = (typeof taskFields)[number];

export const indicatorFields = ["status", "numerator", "denominator", "explanation"] as const;
export type IndicatorField = (typeof indicatorFields)[number];

export const contactFields = ["preparedBy", "phone"] as const;
export type ContactField = (typeof contactFields)[number];

/** Where a field stands, also when it is blank. */
export type CellPlace = Pick<InputCell, "sheet" | "address">;

export interface TaskEntry {
  occurrenceId: string;
  cells: Partial<Record<TaskField, InputCell>>;
  /** Of every field of the row, so that a finding can point at a blank cell. */
  places?: Partial<Record<TaskField, CellPlace>>;
}

export interface IndicatorEntry {
  indicatorId: string;
  cells: Partial<Record<IndicatorField, InputCell>>;
  places?: Partial<Record<IndicatorField, CellPlace>>;
}

/** Where a submission came from. `hash` is the SHA-256 of the file's bytes in hex; for a sheet of the open workbook, of its cells. */
export interface SubmissionSource {
  file: string;
  hash: string;
}

/** The workbook a unit filled in and sent back, read but not yet judged. Blank input cells are left out of `cells`. */
export interface Submission {
  source: SubmissionSource;
  planId: string;
  planVersion: string;
  unitId: string;
  periodId: PeriodId;
  contact: Partial<Record<ContactField, InputCell>>;
  tasks: TaskEntry[];
  indicators: IndicatorEntry[];
}
