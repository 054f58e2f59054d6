import type { ICellData } from "@univerjs/core";
import { readTyped, viVn } from "../model/typedValue";
import { numberFormatAt } from "./looksReader";
import type { CellRows, Sheet } from "./sheet";
import { StructuredReferences } from "./tableViews";

/**
 * After a person typed in the grid: "20/3/2024" and "95,5" become the numbers Excel makes of them here,
 * structured references are resolved, and what a cell's formula was before is forgotten.
 */
export function adoptTyped(sheet: Sheet, typed: Record<string, Record<string, ICellData | null>>): void {
  const references = new StructuredReferences(sheet.book);
  const mended: CellRows = {};
  for (const [rowKey, line] of Object.entries(typed)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const made = cell && (mendedFormula(sheet, cell, row, column, references) ?? mendedText(sheet, cell, row, column));
      if (made) (mended[row] ??= {})[column] = made;
    }
  }
  if (Object.keys(mended).length > 0) sheet.resendCells(mended);
}

function mendedFormula(
  sheet: Sheet,
  cell: ICellData,
  row: number,
  column: number,
  references: StructuredReferences,
): ICellData | undefined {
  if (!cell.f || cell.custom) return undefined;
  const resolved = references.concerns(cell.f) ? references.resolve(cell.f, sheet, row, column) : undefined;
  if (resolved && "formula" in resolved && resolved.formula !== cell.f) {
    return { f: resolved.formula, v: null, t: null, custom: { srf: cell.f } };
  }
  return sheet.cell(row, column)?.custom?.["srf"] === undefined ? undefined : { custom: null };
}

function mendedText(sheet: Sheet, cell: ICellData, row: number, column: number): ICellData | undefined {
  const { CellValueType } = sheet.book.kit;
  if (typeof cell.v !== "string" || cell.f || cell.t === CellValueType.FORCE_STRING) return undefined;
  const format = numberFormatAt(sheet, row, column);
  const value = readTyped(cell.v, format === "@", viVn);
  if (value.kind !== "number") return undefined;
  const made: ICellData = { v: value.number, t: CellValueType.NUMBER };
  if (value.format && format === "General") made.s = { n: { pattern: value.format } };
  return made;
}
