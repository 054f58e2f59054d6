import { broken } from "../../read/fileRefused";

/** Records of a BIFF5 or BIFF8 stream that are read ([MS-XLS] 2.3). */
export const record = {
  formula: 0x0006,
  eof: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  date1904: 0x0022,
  externName: 0x0023,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  template: 0x0060,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  richLabel: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  supBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  text: 0x0207,
  array: 0x0221,
  rk: 0x027e,
  format: 0x041e,
  shared: 0x04bc,
  bof: 0x0809,
} as const;

export interface BiffRecord {
  type: number;
  /** Where its header begins in the stream. */
  at: number;
  /** 1 inside the workbook's part or a sheet, 2 inside a chart of a sheet. */
  depth: number;
  data: DataView;
}

/**
 * The records of a stream in order. Refuses one that is cut off, and parts that do not begin and end in pairs; zeros
 * after the last part are padding. Fields beyond a record's end throw a RangeError.
 */
export function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (depth === 0 && type === 0 && length === 0) break;
    if (at + 4 + length > stream.length) throw broken("truncated record");
    if (type === record.bof) depth++;
    if (depth === 0) throw broken("record out of place");
    yield { type, at, depth, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    if (type === record.eof) depth--;
    at += 4 + length;
  }
  if (depth !== 0) throw broken("part without end");
}
