import { broken, FileRefused, overLimit } from "../../read/fileRefused";
import { cellCounter, type StoredBook } from "../storedBook";
import type { CodePage } from "./codePage";
import { BookGlobals, type BoundSheet } from "./globals";
import { recordFilter } from "./recordFilter";
import { record, recordsOf, type BiffRecord } from "./records";
import { SheetCells } from "./sheetCells";

/** Bytes of shared texts: SheetJS looks, for each letter, through all the pieces they are stored in. */
export const maxSharedTextBytes = 8 * 1024 * 1024;

const [biff5, biff8] = [0x0500, 0x0600];

export interface BiffBook extends StoredBook {
  /** The stream with all records blanked out that are not read; places are kept. */
  stream: Uint8Array;
  /** For texts SheetJS takes byte by byte; undefined where they are Unicode. */
  codePage: CodePage | undefined;
}

/** Follows the parts of a stream: the book's own first, then one for each sheet. */
class Parts {
  globals: BookGlobals | undefined;
  sheet: BoundSheet | undefined;
  isBiff8 = false;
  private readonly begun = new Set<BoundSheet>();

  begin({ at, data }: BiffRecord): void {
    const version = data.getUint16(0, true);
    if (version !== biff5 && version !== biff8) throw new FileRefused("fileXls");
    if (!this.globals) {
      this.isBiff8 = version === biff8;
      this.globals = new BookGlobals(this.isBiff8);
      return;
    }
    if ((version === biff8) !== this.isBiff8) throw broken("two versions");
    this.sheet = this.globals.sheets.get(at);
    if (!this.sheet) throw broken("part of no sheet");
    this.begun.add(this.sheet);
  }

  finished(): BookGlobals {
    if (!this.globals || this.globals.sheets.size === 0) throw broken("no sheets");
    if (this.begun.size < this.globals.sheets.size) throw broken("sheet without part");
    return this.globals;
  }
}

/**
 * Which sheets and cells a BIFF5 or BIFF8 stream holds by its records. Refuses parts of no sheet, sheets without a
 * part, and passwords; `fileXls` for older versions. Fields beyond a record's end throw a RangeError.
 */
export function readStoredBook(source: Uint8Array): BiffBook {
  const stream = source.slice();
  const view = new DataView(stream.buffer);
  const parts = new Parts();
  const cells = new SheetCells(cellCounter());
  const isKept = recordFilter();
  let sharedBytes = 0;
  for (const item of recordsOf(source)) {
    const { type, at, depth, data } = item;
    if (type === record.bof && depth === 1) parts.begin(item);
    const { sheet, globals } = parts;
    const isRead = depth === 1 && sheet?.isWorksheet !== false;
    if (!isKept(type, isRead)) {
      view.setUint16(at, record.template, true);
      continue;
    }
    if (type === record.sst || type === record.continued) sharedBytes += data.byteLength;
    if (sharedBytes > maxSharedTextBytes) throw overLimit("partBytes", maxSharedTextBytes);
    if (!isRead) continue;
    if (sheet) cells.take(sheet, item);
    else globals?.take(item);
  }
  const { sheets, dateStyles, date1904, codePage } = parts.finished();
  return {
    sheets: [...sheets.values()],
    dateStyles,
    date1904,
    stream,
    codePage: parts.isBiff8 ? undefined : codePage,
  };
}
