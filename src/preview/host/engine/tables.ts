import type { Area } from "../../../sheets/model/a1";
import { containsArea, intersection, rowsOf } from "../model/area";
import type { TableState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { clearArea, mergesOf } from "./cellDeeds";
import { valueOf } from "./contents";
import { checkName } from "./names";
import type { CellRows, Sheet } from "./sheet";
import { columnNames, refreshStructured } from "./tableViews";
import { tellTable } from "./tellChange";

/** Makes a table; headings become unique texts. Refuses what Excel refuses. */
export function addTable(sheet: Sheet, area: Area, name?: string): TableState {
  checkTableArea(sheet, area);
  const { book } = sheet;
  sheet.growTo(area);
  const table: TableState = {
    id: book.nextId("table"),
    name: name === undefined ? freeTableName(book) : checkName(book, name),
    area,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.state.tables.push(table);
  mendHeadings(sheet, table);
  refreshStructured(book);
  tellTable(sheet, table, "tableAdded");
  return table;
}

export function renameTable(book: Book, table: TableState, name: unknown): void {
  if (typeof name === "string" && name.toLowerCase() === table.name.toLowerCase()) table.name = name;
  else table.name = checkName(book, name);
  refreshStructured(book);
}

/** The headings stay on their row; the new area must overlap the old one. */
export function resizeTable(sheet: Sheet, table: TableState, area: Area): void {
  if (area.top !== table.area.top || !intersection(area, table.area)) {
    refuse("InvalidArgument", "A resized table keeps its heading row and overlaps its old place.");
  }
  checkTableArea(sheet, area, table);
  sheet.growTo(area);
  table.area = area;
  mendHeadings(sheet, table);
  refreshStructured(sheet.book);
}

/** Removes the table with its contents. */
export function deleteTable(sheet: Sheet, table: TableState): void {
  releaseTable(sheet, table);
  clearArea(sheet, table.area, "All");
}

/** Removes the table; its cells stay. Structured references to it become ordinary ones. */
export function releaseTable(sheet: Sheet, table: TableState): void {
  keepAsOrdinary(sheet.book, table);
  sheet.state.tables = sheet.state.tables.filter((other) => other !== table);
  tellTable(sheet, table, "tableDeleted");
}

/** After contents of `area` changed: headings in it become unique texts again, and formulas know them by their new names. */
export function followHeadings(sheet: Sheet, area: Area): void {
  const renamed = sheet.state.tables.filter((table) =>
    intersection(area, { ...table.area, bottom: table.area.top }),
  );
  for (const table of renamed) mendHeadings(sheet, table);
  if (renamed.length > 0) refreshStructured(sheet.book);
}

function keepAsOrdinary(book: Book, table: TableState): void {
  const name = table.name.toLowerCase();
  for (const sheet of book.sheets) {
    const cells: CellRows = {};
    sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
      const original: unknown = cell?.custom?.["srf"];
      if (typeof original !== "string") return;
      const own =
        sheet.state.tables.includes(table) &&
        containsArea(table.area, { top: row, left: column, bottom: row, right: column });
      if (own || original.toLowerCase().includes(name))
        (cells[row] ??= {})[column] = { f: cell?.f, custom: null };
    });
    if (Object.keys(cells).length > 0) sheet.resendCells(cells);
  }
}

function checkTableArea(sheet: Sheet, area: Area, self?: TableState): void {
  if (sheet.state.tables.some((other) => other !== self && intersection(other.area, area))) {
    refuse("MergedRangeConflict", "A table cannot overlap another table.");
  }
  if (mergesOf(sheet).some((merged) => intersection(merged, area))) {
    refuse("MergedRangeConflict", "A table cannot stand over merged cells.");
  }
  if (rowsOf(area) < 2) refuse("InvalidArgument", "A table has a heading row and at least one more.");
}

function freeTableName(book: Book): string {
  const taken = new Set(book.tables.map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/** Headings are texts, not blank, each once: "Column1", "Hạn2". */
function mendHeadings(sheet: Sheet, table: TableState): void {
  const { top, left } = table.area;
  const { CellValueType } = sheet.book.kit;
  const taken = new Set<string>();
  const mended: CellRows = {};
  for (const [offset, heading] of columnNames(sheet, table).entries()) {
    let name = heading === "" ? `Column${offset + 1}` : heading;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${heading || "Column"}${number}`;
    taken.add(name.toLowerCase());
    const value = valueOf(sheet, sheet.cell(top, left + offset));
    if (name !== value)
      (mended[top] ??= {})[left + offset] = { v: name, t: CellValueType.STRING, f: null, custom: null };
  }
  if (Object.keys(mended).length > 0) sheet.writeCells(mended);
}
