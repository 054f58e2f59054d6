import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { findTemplateSheets, type TemplateSheet } from "./findSheets";
import { isUntouched } from "./prefill";
import { readContact } from "./readContact";
import { readEntries } from "./readEntries";
import { indicatorShape, taskShape } from "./shapes";

/** One unit's sheets in the open plan workbook, as if they were its file. */
export interface UnitSheetBook {
  /** Of its first sheet. */
  name: string;
  cells: WorkbookCells;
}

/** Whether somebody wrote in a sheet: what it was made with does not count. */
function isFilled({ kind, cells, tag }: TemplateSheet): boolean {
  const isAny = (filled: object) => Object.keys(filled).length > 0;
  if (kind === "tasks") {
    const read = readEntries(cells, taskShape);
    if (isAny(readContact(read).value)) return true;
    const mark = tag?.prefilled;
    if (mark !== undefined && isUntouched(mark, read.entries)) return false;
    return read.entries.some((entry) => isAny(entry.cells));
  }
  const read = readEntries(cells, indicatorShape);
  return isAny(readContact(read).value) || read.entries.some((entry) => isAny(entry.cells));
}

/** Without results of formulas outside the input cells: they change with the day, the report does not. */
function lasting({ kind, cells }: TemplateSheet): SheetCells {
  const read = kind === "tasks" ? readEntries(cells, taskShape) : readEntries(cells, indicatorShape);
  const entries: { cells: Record<string, { address: string } | undefined> }[] = read.entries;
  const inputs = new Set(entries.flatMap((entry) => Object.values(entry.cells).map((cell) => cell?.address)));
  const kept = [...cells.cells].filter(
    ({ address, formula }) => formula === undefined || inputs.has(address),
  );
  return { ...cells, cells: kept };
}

/** The unit sheets of the open workbook, one book per unit and period. A set nobody wrote in yet is no report. */
export function unitSheetBooks(cells: WorkbookCells): UnitSheetBook[] {
  const sets = new Map<string, TemplateSheet[]>();
  for (const sheet of findTemplateSheets(cells)) {
    if (!sheet.tag) continue;
    const key = JSON.stringify([sheet.tag.planId, sheet.tag.periodId, sheet.tag.unitId]);
    sets.set(key, [...(sets.get(key) ?? []), sheet]);
  }
  return [...sets.values()]
    .filter((sheets) => sheets.some(isFilled))
    .map((sheets) => ({
      name: sheets[0]?.cells.name ?? "",
      cells: { sheets: sheets.map(lasting), definedNames: {} },
    }));
}
