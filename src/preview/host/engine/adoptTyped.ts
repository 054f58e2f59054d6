import type { ICellData } from "@univerjs/core";
import { readTyped, viVn } from "../model/typedValue";
import { numberFormatAt } from "./looksReader";
import type { Sheet } from "./sheet";
import { StructuredReferences } from "./tableViews";

/**
 * Before a person's typing in the grid is stored: changes it in place to what Excel would make of it here.
 * "20/3/2024" and "95,5" become numbers, structured references are resolved, a former formula's original is forgotten.
 */
export function adoptTyped(sheet: Sheet, typed: Record<string, Record<string, ICellData | null>>): void {
  const references = new StructuredReferences(sheet.book);
  for (const [rowKey, line] of Object.entries(typed)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (!cell || cell.custom) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const contents = "v" in cell || "f" in cell;
      if (contents && sheet.cell(row, column)?.custom?.["srf"] !== undefined) cell.custom = null;
      if (cell.f) adoptFormula(sheet, cell, row, column, references);
      else if (typeof cell.v === "string") adoptText(sheet, cell, cell.v, row, column);
    }
  }
}

function adoptFormula(
  sheet: Sheet,
  cell: ICellData,
  row: number,
  column: number,
  references: StructuredReferences,
): void {
  const written = cell.f ?? "";
  const resolved = references.concerns(written)
    ? references.resolve(written, sheet, row, column)
    : { formula: written };
  if (!("formula" in resolved) || resolved.formula === written) return;
  cell.f = resolved.formula;
  cell.custom = { srf: written };
}

function adoptText(sheet: Sheet, cell: ICellData, text: string, row: number, column: number): void {
  const { CellValueType } = sheet.book.kit;
  if (cell.t === CellValueType.FORCE_STRING) return;
  const format = numberFormatAt(sheet, row, column);
  const value = readTyped(text, format === "@", viVn);
  if (value.kind !== "number") return;
  cell.v = value.number;
  cell.t = CellValueType.NUMBER;
  if (!value.format || format !== "General") return;
  const { s: style } = cell;
  const own = typeof style === "string" ? sheet.book.workbook.getStyles().get(style) : style;
  cell.s = { ...own, n: { pattern: value.format } };
}
