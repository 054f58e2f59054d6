import { toSerial } from "../domain/date/serial";
import { cellAddress } from "./model/a1";
import type { BookSpec, SheetSpec } from "./model/book";
import type { CellContent } from "./model/cell";
import { dateTimeSerial } from "./model/dateTime";
import type { CellRecord, SheetCells, WorkbookCells } from "./model/workbookCells";

function record(address: string, content: CellContent): CellRecord | undefined {
  switch (content.kind) {
    case "text":
      return content.text === "" ? undefined : { address, value: content.text };
    case "number":
      return { address, value: content.number };
    case "date":
      return { address, value: toSerial(content.date), isDate: true };
    case "dateTime":
      return { address, value: dateTimeSerial(content.dateTime), isDate: true };
    case "formula":
      return { address, value: content.cached ?? null, formula: content.formula };
  }
}

function sheetCells(sheet: SheetSpec): SheetCells {
  const cells = sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => (cell?.content ? (record(cellAddress(r, c), cell.content) ?? []) : [])),
  );
  return { name: sheet.name, state: sheet.state, cells };
}

/** A book as its cells, as a reader would find them after it was written. Formulas have no result unless cached. */
export function bookCells(book: BookSpec): WorkbookCells {
  return {
    sheets: book.sheets.map(sheetCells),
    definedNames: Object.fromEntries(book.names.map(({ name, refersTo }) => [name, refersTo])),
  };
}
