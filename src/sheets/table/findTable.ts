import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { WorkbookCells } from "../model/workbookCells";
import { dataRows, findHeadings, type DataRow, type FoundHeadings } from "./heading";
import { sheetGrid, type SheetGrid } from "./sheetGrid";

/** A table of the workbook as it stands now. */
export interface FoundTable {
  /** As the sheet is named now. */
  sheet: string;
  grid: SheetGrid;
  headings: FoundHeadings;
  rows: DataRow[];
}

function tableIn(grid: SheetGrid, headings: readonly string[]): FoundTable | undefined {
  const found = findHeadings(grid, headings);
  return found && { sheet: grid.name, grid, headings: found, rows: dataRows(grid, found) };
}

/**
 * The table with these headings on the sheet of this name; where someone renamed the sheet, on the sheet that has every one of them.
 * Columns may have been moved; one that is gone, or no such sheet at all, is a finding.
 */
export function findTable(
  cells: WorkbookCells,
  name: string,
  headings: readonly string[],
): { value: FoundTable | undefined; findings: Finding[] } {
  const named = cells.sheets.find((sheet) => sheet.name === name);
  const own = named && tableIn(sheetGrid(named), headings);
  if (own) {
    const missing = headings.filter((heading) => !own.headings.columns.has(heading));
    const gone = missing.map((heading) =>
      finding("sheetEdited", { sheet: name }, { what: `thiếu cột ${heading}` }),
    );
    return missing.length === 0 ? { value: own, findings: [] } : { value: undefined, findings: gone };
  }
  for (const sheet of cells.sheets) {
    const other = tableIn(sheetGrid(sheet), headings);
    if (other && headings.every((heading) => other.headings.columns.has(heading))) {
      return { value: other, findings: [finding("sheetRenamed", { sheet: sheet.name }, { sheet: name })] };
    }
  }
  return { value: undefined, findings: [finding("sheetMissing", { sheet: name }, { sheet: name })] };
}
