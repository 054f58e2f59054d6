import { bookCells } from "../../src/sheets/bookCells";
import type { BookSpec, SheetSpec } from "../../src/sheets/model/book";
import type { Cell } from "../../src/sheets/model/cell";
import { cellAddress, parseCell } from "../../src/sheets/model/a1";
import { sheetGrid, type SheetGrid } from "../../src/sheets/table/sheetGrid";

/** A sheet of a book; fails where it is not there. */
export function sheetOf(book: BookSpec, name: string): SheetSpec {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

export function gridOf(book: BookSpec, name: string): SheetGrid {
  return sheetGrid(bookCells(book).sheets.find((sheet) => sheet.name === name)!);
}

/** Every cell of a sheet with its address. */
export function cellsOf(sheet: SheetSpec): { address: string; cell: Cell }[] {
  return sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => (cell ? [{ address: cellAddress(r, c), cell }] : [])),
  );
}

/** The same book with other contents in some cells of one sheet ("" empties a cell), as if someone had edited it. */
export function edited(
  book: BookSpec,
  name: string,
  contents: Record<string, Cell["content"] | "">,
): BookSpec {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    for (const [address, content] of Object.entries(contents)) {
      const place = parseCell(address)!;
      while (rows.length <= place.row) rows.push({ cells: [] });
      const style = rows[place.row]?.cells[place.column]?.style;
      rows[place.row]!.cells[place.column] = content === "" ? { style } : { content, style };
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}
