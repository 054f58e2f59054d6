import type { BookSpec, ColumnSpec, RowSpec, SheetSpec, TableSpec } from "../../../sheets/model/book";
import type { Colour } from "../../../sheets/model/style";
import type { Book } from "../engine/book";
import { mergesOf } from "../engine/cellDeeds";
import { formulaOf } from "../engine/contents";
import { frozen } from "../engine/freeze";
import { isHidden, rowHeight } from "../engine/lines";
import { LooksReader } from "../engine/looksReader";
import { namesOf } from "../engine/names";
import { hex } from "../engine/officeStyle";
import type { Sheet } from "../engine/sheet";
import { visibilityOf } from "../engine/tabs";
import { columnNames } from "../engine/tableViews";
import { usedArea } from "../engine/used";
import { addressOf } from "../model/area";
import type { TableState } from "../model/sheetState";
import { toChartSpec } from "./charts";
import { toContent } from "./cellContent";
import { toCellStyle } from "./cellStyle";
import { charactersOf } from "../model/columnWidth";
import { toPage } from "./page";
import { toConditionalFormatSpec, toValidationSpec } from "./rules";

/** The workbook as data, formulas with their last results. Names of single sheets and Workbook.settings are not part of it. */
export function toBook(book: Book): BookSpec {
  const title = book.properties["Title"];
  return {
    title: typeof title === "string" ? title : "",
    sheets: book.sheets.map(toSheet),
    names: namesOf(book).map(({ name, formula, visible }) => ({
      name,
      refersTo: formula.replace(/^=/, ""),
      ...(visible ? {} : { hidden: true }),
    })),
    active: book.activeSheet.name,
  };
}

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function toSheet(sheet: Sheet): SheetSpec {
  const { state, worksheet } = sheet;
  const used = usedArea(sheet, false);
  const spec: SheetSpec = {
    name: sheet.name,
    state: states[visibilityOf(sheet)],
    zoom: state.zoom,
    columns: toColumns(sheet, used ? used.right + 1 : 0),
    rows: toRows(sheet, used ? used.bottom + 1 : 0, used ? used.right + 1 : 0),
    merges: mergesOf(sheet).map(addressOf),
    tables: state.tables.map((table) => toTable(sheet, table)),
    validations: state.validations.flatMap((validation) => toValidationSpec(validation) ?? []),
    conditionalFormats: state.conditionalFormats.map(toConditionalFormatSpec),
    page: toPage(state),
  };
  const colour = hex(worksheet.getConfig().tabColor, "");
  if (colour !== "") spec.tabColour = colour as Colour;
  if (state.charts.length > 0) spec.charts = state.charts.flatMap((chart) => toChartSpec(chart) ?? []);
  const { rows, columns } = frozen(sheet);
  if (rows > 0 || columns > 0) spec.freeze = { columns, rows };
  const { protection } = state;
  if (protection) {
    spec.protection = {
      ...(protection["allowFormatColumns"] === true ? { formatColumns: true } : {}),
      ...(protection["allowFormatRows"] === true ? { formatRows: true } : {}),
      ...(protection["allowAutoFilter"] === true ? { autoFilter: true } : {}),
    };
  }
  return spec;
}

/** Every column up to the last that is used or was given a width. */
function toColumns(sheet: Sheet, used: number): ColumnSpec[] {
  const { worksheet } = sheet;
  let count = worksheet.getColumnCount();
  const columns = worksheet.getColumnManager();
  while (
    count > used &&
    columns.getColumn(count - 1)?.w === undefined &&
    !isHidden(sheet, "column", count - 1)
  )
    count--;
  return Array.from({ length: count }, (_, index) => {
    const width = charactersOf(columns.getColumn(index)?.w ?? worksheet.getConfig().defaultColumnWidth);
    return isHidden(sheet, "column", index) ? { width, hidden: true } : { width };
  });
}

function toRows(sheet: Sheet, usedRows: number, usedColumns: number): RowSpec[] {
  const looks = new LooksReader(sheet);
  const manager = sheet.worksheet.getRowManager();
  let count = sheet.worksheet.getRowCount();
  while (count > usedRows && manager.getRow(count - 1)?.h === undefined) count--;
  return Array.from({ length: count }, (_, row) => {
    const cells: RowSpec["cells"] = [];
    for (let column = 0; column < usedColumns; column++) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      const style = looks.at(row, column);
      const [content, look] = [toContent(sheet, cell, style), toCellStyle(style)];
      if (!content && !look) continue;
      cells[column] = { ...(content ? { content } : {}), ...(look ? { style: look } : {}) };
    }
    const filled = Array.from(cells);
    const height = manager.getRow(row)?.h;
    return height === undefined
      ? { cells: filled }
      : { cells: filled, height: rounded(rowHeight(sheet, row)) };
  });
}

/** To hundredths of a point. */
const rounded = (points: number): number => Math.round(points * 100) / 100;

/** A column's formula is the one all its cells share. */
function toTable(sheet: Sheet, table: TableState): TableSpec {
  const { area } = table;
  const columns = columnNames(sheet, table).map((name, index) => {
    const formulas = new Set<string | undefined>();
    for (let row = area.top + 1; row <= area.bottom; row++)
      formulas.add(formulaOf(sheet.cell(row, area.left + index)));
    const [formula] = formulas;
    return formulas.size === 1 && formula !== undefined
      ? { name, formula: formula.replace(/^=/, "") }
      : { name };
  });
  const spec: TableSpec = { name: table.name, ref: addressOf(area), columns, filter: table.showFilterButton };
  if (table.style !== "") spec.style = table.style;
  return spec;
}
