import { parseTypedDate } from "../../domain/date/parseTypedDate";
import type { PlainDate } from "../../domain/date/plainDate";
import { fromSerial } from "../../domain/date/serial";
import type { CellRecord } from "../model/workbookCells";
import { textOf } from "./sheetGrid";

/** The date in a cell: a real one, or text that reads as one. Undefined for a blank cell and for what is no date. */
export function dateOf(cell: CellRecord | undefined): PlainDate | undefined {
  if (typeof cell?.value === "number") return fromSerial(cell.value);
  const typed = textOf(cell).trim();
  return typed === "" ? undefined : parseTypedDate(typed).date;
}

/** A cell that holds something which is no date. */
export function isUnreadableDate(cell: CellRecord | undefined): boolean {
  const blank = textOf(cell).trim() === "" && cell?.error === undefined;
  return !blank && dateOf(cell) === undefined;
}
