import { maxSheets } from "../../limits";
import { dateStyleOf, type DateStyle } from "../../read/dateStyle";
import { broken, FileRefused, overLimit } from "../../read/fileRefused";
import { requireNewName, stateOf, type StoredSheet } from "../storedBook";
import { codePageOf, type CodePage } from "./codePage";
import { record, type BiffRecord } from "./records";

/** A sheet, and what is in it: only worksheets have cells that count. */
export interface BoundSheet extends StoredSheet {
  isWorksheet: boolean;
}

/** What the first part of the stream says of the whole book. */
export class BookGlobals {
  /** Sheets in tab order, by where their part begins in the stream. */
  readonly sheets = new Map<number, BoundSheet>();
  date1904 = false;
  /** How the texts of BIFF5 are encoded; those of BIFF8 are Unicode. */
  codePage: CodePage = codePageOf(1252);
  private readonly formats = new Map<number, string>();
  private readonly formatIds: number[] = [];

  constructor(private readonly isBiff8: boolean) {}

  take({ type, data }: BiffRecord): void {
    switch (type) {
      case record.filePass:
        throw new FileRefused("fileEncrypted");
      case record.codePage:
        if (!this.isBiff8) this.codePage = codePageOf(data.getUint16(0, true));
        return;
      case record.date1904:
        this.date1904 = data.getUint16(0, true) === 1;
        return;
      case record.format: {
        const code = this.isBiff8 ? this.text(data, 2, 2) : this.text(data, 2, 1);
        this.formats.set(data.getUint16(0, true), code);
        return;
      }
      case record.xf:
        this.formatIds.push(data.getUint16(2, true));
        return;
      case record.boundSheet:
        this.addSheet(data);
    }
  }

  /** For each cell format, what it shows of a date. */
  get dateStyles(): DateStyle[] {
    return this.formatIds.map((id) => dateStyleOf(id, this.formats.get(id)));
  }

  private addSheet(data: DataView): void {
    const place = data.getUint32(0, true);
    const rawName = this.text(data, 6, 1);
    const name = this.isBiff8 ? rawName : this.codePage(rawName);
    requireNewName(name, [...this.sheets.values()]);
    if (this.sheets.has(place)) throw broken("two sheets in one part");
    this.sheets.set(place, {
      name,
      rawName,
      state: stateOf(data.getUint8(4) & 3),
      cells: new Map(),
      merges: [],
      isWorksheet: data.getUint8(5) === 0,
    });
    if (this.sheets.size > maxSheets) throw overLimit("sheets", maxSheets);
  }

  /** A text after its length of one or two bytes; in BIFF8 a flag for its width follows, in BIFF5 its letters stand for bytes. */
  private text(data: DataView, at: number, lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
    const flag = at + lengthBytes;
    const isWide = this.isBiff8 && (data.getUint8(flag) & 1) === 1;
    const start = this.isBiff8 ? flag + 1 : flag;
    const letter = (index: number) =>
      isWide ? data.getUint16(start + index * 2, true) : data.getUint8(start + index);
    return Array.from({ length }, (_, index) => String.fromCharCode(letter(index))).join("");
  }
}
