import { areaAddress } from "../../../sheets/model/a1";
import { maxArrayFormulas, maxFilledCells } from "../../limits";
import { columnsOfSheet } from "../../read/cursor";
import { broken, overLimit } from "../../read/fileRefused";
import type { StoredKind, StoredMark, StoredSheet } from "../storedBook";
import { joinBytes } from "../joinBytes";
import { record, recordsOf, type BinaryRecord } from "./records";

const rowsOfSheet = 1_048_576;

const kindOf: ReadonlyMap<number, StoredKind> = new Map([
  [record.cellRk, "number"],
  [record.cellReal, "number"],
  [record.formulaNumber, "number"],
  [record.cellBool, "boolean"],
  [record.formulaBool, "boolean"],
  [record.cellError, "error"],
  [record.formulaError, "error"],
  [record.cellText, "text"],
  [record.cellShared, "text"],
  [record.cellRichText, "text"],
  [record.formulaText, "text"],
]);

/** What SheetJS is given of a sheet: the rest could only cost time. */
const kept = new Set<number>([
  ...kindOf.keys(),
  record.rowHeader,
  record.beginSheet,
  record.endSheet,
  record.beginData,
  record.endData,
  record.array,
  record.shared,
  record.table,
]);

type Count = (sheet: StoredSheet, row: number, column: number, mark: StoredMark) => void;

const isFormula = (type: number) => type >= record.formulaText && type <= record.formulaError;

function mergeOf(data: DataView): string {
  const field = (at: number) => data.getUint32(at * 4, true);
  return areaAddress({ top: field(0), bottom: field(1), left: field(2), right: field(3) });
}

/** Marks the cells and merged areas of one sheet's part; gives the part as SheetJS is to see it. */
export function readSheetRecords(part: Uint8Array, sheet: StoredSheet, count: Count): Uint8Array {
  const pieces: Uint8Array[] = [];
  let row = -1;
  let column = -1;
  let arrays = 0;
  const takeCell = ({ type, data }: BinaryRecord) => {
    const isShort = type >= record.shortBlank && type <= record.shortShared;
    column = isShort ? column + 1 : data.getUint32(0, true);
    if (row < 0 || column >= columnsOfSheet || (isShort && column === 0)) throw broken("bad cell address");
    const base = isShort ? type - (record.shortBlank - record.cellBlank) : type;
    const kind = kindOf.get(base);
    const format = data.getUint32(isShort ? 0 : 4, true) & 0xffffff;
    if (kind) count(sheet, row, column, { kind, isFormula: isFormula(base), format });
  };
  for (const item of recordsOf(part)) {
    const { type, data, from, to } = item;
    if (type === record.rowHeader) {
      row = data.getUint32(0, true);
      column = -1;
      if (row >= rowsOfSheet) throw broken("bad row number");
    } else if (type <= record.shortShared || type === record.cellRichText) takeCell(item);
    else if (type === record.mergeCell) sheet.merges.push(mergeOf(data));
    else if (type === record.array && ++arrays > maxArrayFormulas)
      throw overLimit("arrayFormulas", maxArrayFormulas);
    if (sheet.merges.length > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
    if (kept.has(type) || type <= record.shortShared) pieces.push(part.subarray(from, to));
  }
  return joinBytes(pieces);
}
