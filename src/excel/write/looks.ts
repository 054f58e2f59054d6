import { areaAddress, columnLetters } from "../../sheets/model/a1";
import type { SheetSpec } from "../../sheets/model/book";
import type { CellStyle } from "../../sheets/model/style";
import type { Budget } from "./budget";
import { writeCharts } from "./charts";
import { writePage } from "./page";
import type { ReadySheet } from "./prepare";
import { rectangles } from "./rectangles";
import { writeConditionalFormats, writeValidation } from "./rules";
import { applyStyle } from "./style";

/** One character of the default font is 7 pixels and 5 are padding, at 96 dpi; Office.js counts points. */
function pointsOfWidth(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 72) / 96;
}

function writeColumns(sheet: Excel.Worksheet, spec: SheetSpec): void {
  spec.columns.forEach((column, index) => {
    const letters = columnLetters(index);
    const range = sheet.getRange(`${letters}:${letters}`);
    range.format.columnWidth = pointsOfWidth(column.width);
    if (column.hidden) range.columnHidden = true;
  });
}

/** Equal heights in one call. Excel keeps a height set through the API, so such rows no longer grow by themselves. */
function writeHeights(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const heights = spec.rows.map((row) => [row.height]);
  for (const { key, area } of rectangles(heights, 1)) {
    sheet.getRange(areaAddress(area)).format.rowHeight = Math.min(key, 409);
  }
}

/** Equal styles share one key, whether or not they are the same object. */
function styleKeys(spec: SheetSpec): { keys: (string | undefined)[][]; styles: Map<string, CellStyle> } {
  const styles = new Map<string, CellStyle>();
  const known = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle): string => {
    const key = known.get(style) ?? JSON.stringify(style);
    known.set(style, key);
    styles.set(key, style);
    return key;
  };
  const keys = spec.rows.map((row) => row.cells.map((cell) => (cell?.style ? keyOf(cell.style) : undefined)));
  return { keys, styles };
}

/** Bytes of JSON one styled rectangle takes, measured on the seed plan's sheets; borders are most of it. */
const bytesPerStyle = 3_500;

/** Styles, widths, heights, merges, rules, view, print set-up and charts of one sheet. */
export async function writeLooks({ spec, sheet, charts }: ReadySheet, budget: Budget): Promise<void> {
  writeColumns(sheet, spec);
  writeHeights(sheet, spec);
  const { keys, styles } = styleKeys(spec);
  for (const { key, area } of rectangles(keys, spec.columns.length)) {
    const style = styles.get(key);
    const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    if (style) applyStyle(sheet.getRange(areaAddress(area)), style, size);
    await budget.spend(bytesPerStyle);
  }
  for (const merge of spec.merges) sheet.getRange(merge).merge(false);
  for (const validation of spec.validations) writeValidation(sheet, validation);
  writeConditionalFormats(sheet, spec.conditionalFormats);
  if (spec.freeze) {
    const { rows, columns } = spec.freeze;
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  }
  sheet.showGridlines = false;
  if (spec.tabColour) sheet.tabColor = spec.tabColour;
  writePage(sheet, spec.page);
  writeCharts(sheet, spec.charts ?? [], charts);
  await budget.spend(10_000);
}

/** Last of all: nothing can be written to a protected sheet. */
export function lock({ spec, sheet }: ReadySheet): void {
  if (spec.protection) {
    sheet.protection.protect({
      allowFormatColumns: spec.protection.formatColumns ?? false,
      allowFormatRows: spec.protection.formatRows ?? false,
      allowAutoFilter: spec.protection.autoFilter ?? false,
    });
  }
  if (spec.state !== "visible") sheet.visibility = spec.state === "hidden" ? "Hidden" : "VeryHidden";
}
