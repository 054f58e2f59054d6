import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import { parseArea } from "../../../sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../../sheets/model/book";
import { addName } from "../engine/names";
import { pixelsPerPoint, rangeOf } from "../engine/lines";
import type { Book } from "../engine/book";
import { completeProtection } from "../engine/protection";
import type { CellRows, Sheet } from "../engine/sheet";
import { addTable } from "../engine/tables";
import { activate, gridPixels, newGrid } from "../engine/tabs";
import { StructuredReferences } from "../engine/tableViews";
import { baseStyle, toUniverStyle } from "./cellStyle";
import { formatOfContent, toCellData } from "./cellContent";
import { characterPixels, columnPadding } from "../model/columnWidth";
import { loadPage } from "./page";
import { toConditionalFormatState, toValidationState } from "./rules";

/** Puts `spec` into a blank book: constants, then tables and names, then formulas, as a file is opened. */
export async function loadBook(book: Book, spec: BookSpec): Promise<void> {
  if (spec.sheets.length === 0) return;
  const blank = book.sheets;
  const styles = new StyleTable();
  const loaded = spec.sheets.map((sheet, index) => ({
    spec: sheet,
    sheet: insertSheet(book, sheet, index, styles),
  }));
  for (const sheet of blank) {
    sheet.mutate("sheet.mutation.remove-sheet", { subUnitName: sheet.name });
    book.forgetSheet(sheet.id);
  }
  book.properties["Title"] = spec.title;
  for (const { sheet, spec: sheetSpec } of loaded) loadTables(sheet, sheetSpec);
  for (const name of spec.names) addName(book, name.name, name.refersTo, { hidden: name.hidden });
  const references = new StructuredReferences(book);
  for (const { sheet, spec: sheetSpec } of loaded) {
    loadFormulas(sheet, sheetSpec, references);
    loadAside(sheet, sheetSpec);
  }
  const first = (spec.active && book.sheetNamed(spec.active)) || book.sheets.find(({ hidden }) => !hidden);
  if (first) activate(book, first);
  await book.calculation.settle();
}

/** Styles of the file, each once. */
class StyleTable {
  private readonly ids = new Map<string, string>();
  readonly styles: Record<string, IStyleData> = {};

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `file${this.ids.size}`;
      this.ids.set(key, id);
      this.styles[id] = style;
    }
    return id;
  }
}

function insertSheet(book: Book, spec: SheetSpec, index: number, styles: StyleTable): Sheet {
  const { kit } = book;
  const id = book.nextId("sheet");
  const columns = Math.max(
    spec.columns.length,
    ...spec.rows.map((row) => row.cells.length),
    newGrid.columnCount,
  );
  const frozen = spec.freeze ?? { rows: 0, columns: 0 };
  const snapshot: Partial<IWorksheetData> = {
    id,
    name: spec.name,
    rowCount: Math.max(newGrid.rowCount, spec.rows.length + 50),
    columnCount: columns,
    ...gridPixels,
    defaultStyle: baseStyle,
    cellData: cellsOf(book, spec, styles),
    rowData: rowsOf(spec, kit.BooleanNumber.TRUE),
    columnData: columnsOf(spec, kit.BooleanNumber.TRUE),
    mergeData: spec.merges.flatMap((ref) => {
      const area = parseArea(ref);
      return area ? [rangeOf(area)] : [];
    }),
    freeze: {
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
    tabColor: spec.tabColour ?? "",
    hidden: spec.state === "visible" ? kit.BooleanNumber.FALSE : kit.BooleanNumber.TRUE,
    showGridlines: kit.BooleanNumber.FALSE,
    zoomRatio: spec.zoom / 100,
  };
  const sheet = kit.mergeWorksheetSnapshotWithDefault(snapshot);
  book.mutate("sheet.mutation.insert-sheet", { index, sheet, styles: styles.styles });
  return book.sheet(id);
}

function cellsOf(book: Book, spec: SheetSpec, styles: StyleTable): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of spec.rows.entries()) {
    for (const [column, cell] of line.cells.entries()) {
      if (!cell) continue;
      const made = cell.content ? toCellData(cell.content, book.kit) : {};
      const format = formatOfContent(cell.content);
      const style = format === undefined ? cell.style : { numberFormat: format, ...cell.style };
      if (style) made.s = styles.idOf(toUniverStyle(style));
      (cells[row] ??= {})[column] = made;
    }
  }
  return cells;
}

function rowsOf(spec: SheetSpec, growing: number): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [index, { height }] of spec.rows.entries()) {
    const pixels = (height ?? 0) * pixelsPerPoint;
    if (height !== undefined) rows[index] = { h: pixels, ah: pixels, ia: growing };
  }
  return rows;
}

function columnsOf(spec: SheetSpec, hidden: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const [index, column] of spec.columns.entries()) {
    columns[index] = {
      w: column.width * characterPixels + columnPadding,
      ...(column.hidden ? { hd: hidden } : {}),
    };
  }
  return columns;
}

function loadTables(sheet: Sheet, spec: SheetSpec): void {
  for (const tableSpec of spec.tables) {
    const area = parseArea(tableSpec.ref);
    if (!area) continue;
    const table = addTable(sheet, area, tableSpec.name);
    table.style = tableSpec.style ?? "";
    table.showFilterButton = tableSpec.filter;
    table.showBandedRows = false;
  }
}

function loadFormulas(sheet: Sheet, spec: SheetSpec, references: StructuredReferences): void {
  const cells: CellRows = {};
  for (const [row, line] of spec.rows.entries()) {
    for (const [column, cell] of line.cells.entries()) {
      if (cell?.content?.kind !== "formula") continue;
      const formula = `=${cell.content.formula}`;
      const resolved = references.concerns(formula)
        ? references.resolve(formula, sheet, row, column)
        : { formula };
      const a1 = "formula" in resolved ? resolved.formula : "=#REF!";
      (cells[row] ??= {})[column] = { f: a1, ...(a1 === formula ? {} : { custom: { srf: formula } }) };
    }
  }
  if (Object.keys(cells).length > 0) sheet.resendCells(cells);
}

function loadAside(sheet: Sheet, spec: SheetSpec): void {
  const { state, book } = sheet;
  state.veryHidden = spec.state === "veryHidden";
  state.zoom = spec.zoom;
  state.validations = spec.validations.flatMap((validation) => toValidationState(validation) ?? []);
  state.conditionalFormats = spec.conditionalFormats.flatMap(
    (format) => toConditionalFormatState(format, book.nextId("conditionalFormat")) ?? [],
  );
  loadPage(state, spec.page);
  if (spec.protection) {
    state.protection = completeProtection({
      allowFormatColumns: spec.protection.formatColumns ?? false,
      allowFormatRows: spec.protection.formatRows ?? false,
      allowAutoFilter: spec.protection.autoFilter ?? false,
    });
  }
}
