import type { CellPlace } from "../domain/submission/submission";
import { goToCell } from "../excel/navigate";
import { sheetNames } from "../i18n/vi/sheetWords";
import { stampTemplate } from "./checkTemplate";
import type { BookState, PlanHome, TemplateCheck } from "./contract";
import { updateSummary } from "./editBook";
import { quietJob } from "./job";
import { openBook } from "./openBook";
import { BookBusy, RunUnfinished } from "./run/refusals";

/** What there is to check in the open workbook, and how it stands. */
export type CheckedNow =
  /** `selected`: the first cell to fix, or else to fill in, is selected. */
  | { kind: "template"; check: TemplateCheck; selected: boolean }
  | { kind: "plan"; home: PlanHome }
  | { kind: "nothing"; open: "empty" | "other" | "newer" | "damaged" | "noReports" };

/** The cell a unit should look at first: what must be fixed; where nothing must, what is empty. */
function firstToDo({ findings, empty }: TemplateCheck): Partial<CellPlace> {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return empty[0] ?? {};
  return errors.map(({ place }) => place).find(({ sheet, address }) => sheet && address) ?? {};
}

/** Whether it was shown. What was checked and noted stands, even where it could not be. */
function show({ sheet, address = "" }: Partial<CellPlace>): Promise<boolean> {
  if (sheet === undefined) return Promise.resolve(false);
  return goToCell(sheet, address).then(
    () => true,
    () => false,
  );
}

async function checkPlan(home: PlanHome): Promise<CheckedNow> {
  if (home.received.length === 0) return { kind: "nothing", open: "noReports" };
  const state = await updateSummary(quietJob);
  await show({ sheet: sheetNames.summary });
  return state.kind === "plan" ? { kind: "plan", home: state.home } : { kind: "plan", home };
}

async function checkOpen(state: BookState): Promise<CheckedNow> {
  switch (state.kind) {
    case "template": {
      const check = await stampTemplate();
      return { kind: "template", check, selected: await show(firstToDo(check)) };
    }
    case "plan":
      return checkPlan(state.home);
    case "unfinished":
      throw state.run.lively ? new BookBusy() : new RunUnfinished();
    case "empty":
    case "other":
    case "newer":
    case "damaged":
      return { kind: "nothing", open: state.kind };
  }
}

/**
 * Checks what is open, without a pane. A unit's template: its own check, noted as by “Kiểm tra và ghi dấu”; the first cell
 * that needs something is selected. A plan workbook with reports: judged anew at its as-of date as by “Cập nhật trang Tổng
 * hợp”, which is then shown. Anything else is left alone. Rejects with BookBusy or RunUnfinished where a run has the workbook.
 */
export async function checkNow(): Promise<CheckedNow> {
  return checkOpen(await openBook());
}
