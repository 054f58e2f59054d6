import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { findTemplateSheets, type TemplateSheet } from "./findSheets";
import { readContact } from "./readContact";
import { readEntries } from "./readEntries";
import { indicatorShape, taskShape } from "./shapes";

/** One unit's sheets in the open plan workbook, as if they were its file. */
export interface UnitSheetBook {
  /** Of its first sheet. */
  name: string;
  cells: WorkbookCells;
}

function isFilled({ kind, cells }: TemplateSheet): boolean {
  const read = kind === "tasks" ? readEntries(cells, taskShape) : readEntries(cells, indicatorShape);
  const entries: { cells: object }[] = read.entries;
  return [readContact(read).value, ...entries.map((entry) => entry.cells)].some(
    (filled) => Object.keys(filled).length > 0,
  );
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
