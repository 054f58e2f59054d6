import { maxSheets } from "../../limits";
import { broken, overLimit } from "../../read/fileRefused";
import { requireNewName, stateOf, type StoredSheet } from "../storedBook";
import { record, recordsOf, wideText } from "./records";
import { dateStyleOf, type DateStyle } from "../../read/dateStyle";

export interface BoundSheet extends StoredSheet {
  relationshipId: string;
}

/** Sheets in tab order and the calendar, of the workbook's part. */
export function readWorkbookRecords(part: Uint8Array): { sheets: BoundSheet[]; date1904: boolean } {
  const sheets: BoundSheet[] = [];
  let date1904 = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === record.workbookProperties) date1904 = (data.getUint32(0, true) & 1) === 1;
    if (type !== record.bundleSheet) continue;
    const { text: relationshipId, next } = wideText(data, 8);
    const { text: name } = wideText(data, next);
    requireNewName(name, sheets);
    const state = stateOf(data.getUint32(0, true));
    sheets.push({ name, state, cells: new Map(), merges: [], relationshipId });
    if (sheets.length > maxSheets) throw overLimit("sheets", maxSheets);
  }
  if (sheets.length === 0) throw broken("no sheets");
  return { sheets, date1904 };
}

/** For each cell format, what it shows of a date or a time. */
export function readFormatRecords(part: Uint8Array): DateStyle[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellXfs = false;
  for (const { type, data } of recordsOf(part)) {
    if (type === record.format) codes.set(data.getUint16(0, true), wideText(data, 2).text);
    if (type === record.beginCellXfs) inCellXfs = true;
    if (type === record.endCellXfs) inCellXfs = false;
    if (type === record.xf && inCellXfs) formatIds.push(data.getUint16(2, true));
  }
  return formatIds.map((id) => dateStyleOf(id, codes.get(id)));
}
