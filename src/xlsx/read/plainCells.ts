import type { CellRecord } from "../../sheets/model/workbookCells";
import { maxXmlDepth } from "../limits";
import { CellAddresses } from "./cellAddresses";
import { cellValue, type ValueContext } from "./cellValue";
import { lastRow, type Cursor } from "./cursor";
import type { SheetFormulas } from "./formulas";
import { PlainCell } from "./plainCell";
import type { PlainUnits } from "./plainUnits";
import type { Shortcut } from "./xmlReader";

/** Where taken cells go, and what the usual way keeps beside them. */
export interface CellSink {
  cursor: Cursor;
  formulas: SheetFormulas;
  add: (column: number, record: CellRecord) => void;
}

/** Takes the cells of a row that `PlainCell` reads. One that points to a text or format that is not there is left, to be refused. */
export function plainCells(sink: CellSink, context: ValueContext): Shortcut {
  const { cursor, formulas, add } = sink;
  let cell: PlainCell | undefined;
  const addresses = new CellAddresses();
  const take = (bytes: Uint8Array, from: number, units: PlainUnits): number => {
    if (cursor.rowIsImplied || cursor.row > lastRow) return from;
    cell ??= new PlainCell(bytes, units);
    let at = from;
    while (cell.read(at, cursor.row)) {
      const { column, hasValue, hasFormula } = cell;
      cursor.column = column;
      at = cell.end;
      if (!hasValue && !hasFormula) continue;
      const formula = hasFormula
        ? formulas.own(undefined, undefined, undefined, cell.formula)
        : formulas.covering(cursor.row, column);
      const address = addresses.of(cursor.row, column);
      const record =
        (formula === undefined ? simple(cell, address, context) : undefined) ??
        any(cell, address, formula, context);
      if (record) add(column, record);
    }
    return at;
  };
  return { within: "row", deepest: maxXmlDepth - 2, take };
}

/** What most cells are, made without detours; undefined for the others. */
function simple(cell: PlainCell, address: string, context: ValueContext): CellRecord | undefined {
  const { number } = cell;
  const { sharedStrings, dateStyles } = context;
  if (number === undefined) return undefined;
  if (cell.type === "s") {
    const text = sharedStrings[number];
    return text === undefined || text === "" ? undefined : { address, value: text };
  }
  const isDate = cell.style < 0 ? (dateStyles[0] ?? false) : dateStyles[cell.style];
  return isDate === false ? { address, value: number } : undefined;
}

function any(
  cell: PlainCell,
  address: string,
  formula: string | undefined,
  context: ValueContext,
): CellRecord | undefined {
  const text = cell.hasValue ? cell.value : undefined;
  const style = cell.style < 0 ? undefined : String(cell.style);
  const value = cellValue({ type: cell.type, style, text, formula }, context);
  return value && { address, ...value };
}
