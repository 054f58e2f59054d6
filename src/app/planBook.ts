import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { PlanBook } from "../domain/plan/planBook";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import { sheetsToPlanBook } from "../sheets/plan/sheetsToPlanBook";
import { readBook } from "../excel/read/readBook";
import { refuseUnfinished } from "./run/journals";

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
  const cells = await readBook();
  refuseUnfinished(cells);
  return planBookOf(cells);
}
