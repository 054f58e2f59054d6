import type { WorkbookCells } from "../sheets/model/workbookCells";
import type { BookState } from "./contract";
import { planHome } from "./home";
import { planBookIn } from "./planBook";

/** What a plan workbook is, with all its home screen shows. */
export function planState(cells: WorkbookCells): BookState {
  const { value, findings } = planBookIn(cells);
  return value ? { kind: "plan", home: planHome(value, findings) } : { kind: "damaged", findings };
}
