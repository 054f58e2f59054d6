import { broken } from "../../read/fileRefused";

/** Records of the parts of an .xlsb file that are read ([MS-XLSB] 2.3.2). */
export const record = {
  rowHeader: 0,
  cellBlank: 1,
  cellRk: 2,
  cellError: 3,
  cellBool: 4,
  cellReal: 5,
  cellText: 6,
  cellShared: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBool: 10,
  formulaError: 11,
  /** Cells that stand just after the one before have these numbers, 11 above the others'. */
  shortBlank: 12,
  shortShared: 18,
  frtBegin: 35,
  frtEnd: 36,
  format: 44,
  xf: 47,
  cellRichText: 62,
  beginSheet: 129,
  endSheet: 130,
  beginData: 145,
  endData: 146,
  workbookProperties: 153,
  bundleSheet: 156,
  mergeCell: 176,
  array: 426,
  shared: 427,
  table: 428,
  beginCellXfs: 617,
  endCellXfs: 618,
} as const;

export interface BinaryRecord {
  type: number;
  /** Where it begins and ends in the part, its header included. */
  from: number;
  to: number;
  data: DataView;
}

/** A number of up to four bytes, seven bits in each, the lowest first. */
function readVariable(part: Uint8Array, from: number, most: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < most; index++) {
    const byte = part[from + index];
    if (byte === undefined) throw broken("truncated record");
    value += (byte & 0x7f) * 128 ** index;
    if (byte < 0x80) return { value, next: from + index + 1 };
  }
  throw broken("odd record");
}

/** The records of a part in order, those for newer programs left out. Fields beyond a record's end throw a RangeError. */
export function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  let newer = 0;
  for (let at = 0; at < part.length;) {
    const type = readVariable(part, at, 2);
    const length = readVariable(part, type.next, 4);
    const to = length.next + length.value;
    if (to > part.length) throw broken("truncated record");
    if (type.value === record.frtBegin) newer++;
    if (newer === 0) {
      const data = new DataView(part.buffer, part.byteOffset + length.next, length.value);
      yield { type: type.value, from: at, to, data };
    }
    if (type.value === record.frtEnd && --newer < 0) throw broken("odd record");
    at = to;
  }
  if (newer > 0) throw broken("part without end");
}

/** A text after its length in UTF-16 units, and where it ends; a missing one is empty. */
export function wideText(data: DataView, at: number): { text: string; next: number } {
  const length = data.getUint32(at, true);
  if (length === 0xffffffff) return { text: "", next: at + 4 };
  if (length > data.byteLength) throw broken("truncated record");
  const letters = Array.from({ length }, (_, index) =>
    String.fromCharCode(data.getUint16(at + 4 + index * 2, true)),
  );
  return { text: letters.join(""), next: at + 4 + length * 2 };
}
