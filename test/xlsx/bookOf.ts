import type { BookSpec, SheetSpec } from "../../src/sheets/model/book";
import type { Cell, CellContent } from "../../src/sheets/model/cell";

/** A sheet with these rows of cells and nothing else; `more` adds what a test is about. */
export function sheetOf(rows: (Cell | undefined)[][], more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "Nhiệm vụ",
    state: "visible",
    zoom: 100,
    columns: [],
    rows: rows.map((cells) => ({ cells })),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: { orientation: "landscape", marginCm: 1 },
    ...more,
  };
}

export function bookOf(sheets: SheetSpec[], more: Partial<BookSpec> = {}): BookSpec {
  return { title: "Biểu mẫu", sheets, names: [], ...more };
}

export function text(value: string): Cell {
  return { content: { kind: "text", text: value } };
}

/** One column of contents on one sheet. */
export function columnBook(contents: CellContent[]): BookSpec {
  return bookOf([sheetOf(contents.map((content) => [{ content }]))]);
}
