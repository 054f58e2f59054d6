import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { PlanBook } from "../domain/plan/planBook";
import type { BookSpec } from "../sheets/model/book";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { planBookToSheets } from "../sheets/plan/planBookToSheets";
import { sheetNames } from "../i18n/vi/sheetWords";
import { sheetsToPlanBook } from "../sheets/plan/sheetsToPlanBook";
import { readBook } from "../excel/read/readBook";
import { writeBook } from "../excel/write/writeBook";
import { throwIfStopped, type Job } from "./job";

/** The open workbook is not a plan workbook any more, or can't be read back: the step has no ground to stand on. */
export class NoPlanBook extends Error {
  override name = "NoPlanBook";
  readonly code = "noPlanBook";
  constructor(readonly findings: Finding[]) {
    super("the open workbook holds no plan");
  }
}

/**
 * The plan workbook these cells are. A sheet that was renamed could still be read, but writing would make it a second time, and Excel
 * refuses a second table of the same name half-way: no value until the name is back.
 */
export function planBookIn(cells: WorkbookCells): { value: PlanBook | undefined; findings: Finding[] } {
  const { value, findings } = sheetsToPlanBook(cells);
  const renamed = findings.filter(({ code }) => code === "sheetRenamed");
  if (renamed.length === 0) return { value, findings };
  const toUndo = renamed.map(({ place, params }) =>
    finding("sheetEdited", place, { what: `trang “${params["sheet"] ?? ""}” đổi tên` }),
  );
  return { value: undefined, findings: [...findings.filter((item) => !renamed.includes(item)), ...toUndo] };
}

/** The same, for steps that can't go on without it. */
export function planBookOf(cells: WorkbookCells): PlanBook {
  const { value, findings } = planBookIn(cells);
  if (!value) throw new NoPlanBook(findings);
  return value;
}

/** Reads the plan workbook as it stands now: nothing is remembered between two steps. */
export async function currentPlanBook(): Promise<PlanBook> {
  return planBookOf(await readBook());
}

export interface WhatToWrite {
  /** Only the sheets so named; all without it. */
  only?: (sheet: string) => boolean;
  /** Sheets that are to go. */
  remove?: readonly string[];
}

/** Writes the plan workbook, its keys last. Can be stopped up to the first write, not after. */
export async function writePlanBook(
  book: PlanBook,
  job: Job,
  { only, remove }: WhatToWrite = {},
): Promise<void> {
  throwIfStopped(job);
  const whole = planBookToSheets(book);
  const spec: BookSpec = only ? { ...whole, sheets: whole.sheets.filter(({ name }) => only(name)) } : whole;
  job.onProgress({ step: "writing", done: 0, total: spec.sheets.length });
  await writeBook(spec, {
    onProgress: (done, total, item) => job.onProgress({ step: "writing", done, total, item }),
    marker: sheetNames.keys,
    remove,
  });
}
