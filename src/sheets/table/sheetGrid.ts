import { parseCell } from "../model/a1";
import type { CellRecord, SheetCells } from "../model/workbookCells";

/** The filled cells of one sheet, by place. Rows and columns are 0-based. */
export interface SheetGrid {
  name: string;
  at: (row: number, column: number) => CellRecord | undefined;
  /** Of one row, by column. */
  row: (row: number) => ReadonlyMap<number, CellRecord>;
  /** Numbers of the rows that hold anything, in order. */
  rows: number[];
}

const noCells: ReadonlyMap<number, CellRecord> = new Map();

export function sheetGrid(sheet: SheetCells): SheetGrid {
  const byRow = new Map<number, Map<number, CellRecord>>();
  for (const cell of sheet.cells) {
    const place = parseCell(cell.address);
    if (!place) continue;
    const row = byRow.get(place.row) ?? new Map<number, CellRecord>();
    row.set(place.column, cell);
    byRow.set(place.row, row);
  }
  return {
    name: sheet.name,
    at: (row, column) => byRow.get(row)?.get(column),
    row: (row) => byRow.get(row) ?? noCells,
    rows: [...byRow.keys()].sort((a, b) => a - b),
  };
}

/** A cell's text; "" for blank, a formula without result, or an error. Numbers and truths as Excel would print them. */
export function textOf(cell: CellRecord | undefined): string {
  if (!cell || cell.error !== undefined || cell.value === null) return "";
  return String(cell.value);
}

/** A cell's number; undefined where it holds none. */
export function numberOf(cell: CellRecord | undefined): number | undefined {
  return typeof cell?.value === "number" ? cell.value : undefined;
}
