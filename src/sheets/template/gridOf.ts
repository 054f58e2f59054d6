import type { SheetCells } from "../model/workbookCells";
import { sheetGrid, type SheetGrid } from "../table/sheetGrid";

const grids = new WeakMap<SheetCells, SheetGrid>();

/** The grid of a sheet, made once: a sheet is looked at for its tag, its headings, its head and its rows. */
export function gridOf(sheet: SheetCells): SheetGrid {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = sheetGrid(sheet);
  grids.set(sheet, grid);
  return grid;
}
