import { formatShort } from "../../../domain/date/format";
import { fromSerial } from "../../../domain/date/serial";
import type { CellRecord } from "../../../sheets/model/workbookCells";

/** More digits than this are noise of binary fractions, which Excel does not show. */
const shownDigits = 15;

/** A cell's content as text: dates as dd/mm/yyyy, numbers with a decimal point, formulas by their last result. */
export function cellText({ value, isDate, error }: CellRecord): string {
  if (error !== undefined) return error;
  if (typeof value === "number") {
    const date = isDate ? fromSerial(value) : undefined;
    return date === undefined ? String(Number(value.toPrecision(shownDigits))) : formatShort(date);
  }
  return value === null ? "" : String(value).trim();
}
