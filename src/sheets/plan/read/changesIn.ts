import type { Finding } from "../../../domain/finding/finding";
import { sheetNames } from "../../../i18n/vi/sheetWords";
import type { WorkbookCells } from "../../model/workbookCells";
import { findTable } from "../../table/findTable";
import { changeHeadings } from "../changeSheet";

/**
 * Whether Thay đổi may be written over: it is ours, blank, or not there (workbooks of earlier versions have none). Nothing of it is read,
 * but a sheet of that name that someone made themselves must not be lost. `findings`: where ours was renamed.
 */
export function changesIn(cells: WorkbookCells): { isOwn: boolean; findings: Finding[] } {
  const { value, findings } = findTable(cells, sheetNames.changes, Object.values(changeHeadings));
  if (value) return { isOwn: true, findings };
  const named = cells.sheets.find(({ name }) => name === sheetNames.changes);
  return { isOwn: named === undefined || [...named.cells].length === 0, findings: [] };
}
