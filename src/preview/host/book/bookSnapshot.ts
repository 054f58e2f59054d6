import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { parseArea } from "../../../sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../../sheets/model/book";
import { pixelsPerPoint, rangeOf } from "../engine/lines";
import { gridPixels, newGrid } from "../engine/tabs";
import type { UniverKit } from "../engine/univerParts";
import { characterPixels, columnPadding } from "../model/columnWidth";
import { blankBook } from "./blankBook";
import { formatOfContent, toCellData } from "./cellContent";
import { baseStyle, toUniverStyle } from "./cellStyle";

/** The part of a book Univer opens: constants, looks and structure. Tables, names and formulas come after. */
export function bookSnapshot(kit: UniverKit, spec: BookSpec): Partial<IWorkbookData> {
  const blank = blankBook(kit);
  if (spec.sheets.length === 0) return blank;
  const styles = new StyleTable();
  const sheets = spec.sheets.map((sheet, index) => sheetSnapshot(kit, sheet, sheetId(index), styles));
  return {
    ...blank,
    sheetOrder: spec.sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
    styles: styles.styles,
  };
}

const sheetId = (index: number): string => `{sheet-${index}}`;

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

function sheetSnapshot(
  kit: UniverKit,
  spec: SheetSpec,
  id: string,
  styles: StyleTable,
): Partial<IWorksheetData> {
  const columns = Math.max(
    spec.columns.length,
    ...spec.rows.map((row) => row.cells.length),
    newGrid.columnCount,
  );
  const frozen = spec.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: spec.name,
    rowCount: Math.max(newGrid.rowCount, spec.rows.length + 50),
    columnCount: columns,
    ...gridPixels,
    defaultStyle: baseStyle,
    cellData: cellsOf(kit, spec, styles),
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
    // Only a blank sheet needs them to be seen as one.
    showGridlines: spec.rows.length > 0 ? kit.BooleanNumber.FALSE : kit.BooleanNumber.TRUE,
    zoomRatio: spec.zoom / 100,
  };
}

function cellsOf(kit: UniverKit, spec: SheetSpec, styles: StyleTable): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of spec.rows.entries()) {
    for (const [column, cell] of line.cells.entries()) {
      if (!cell) continue;
      const made = cell.content ? toCellData(cell.content, kit) : {};
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
