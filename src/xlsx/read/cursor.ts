import { cellAddress, parseCell } from "../../sheets/model/a1";
import { broken } from "./fileRefused";

export const lastRow = 1_048_575;
export const columnsOfSheet = 16_384;

const upperA = 65;
const upperZ = 90;
const zero = 48;
const nine = 57;

/** Where rows and cells stand, those without an address after the one before (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
export class Cursor {
  /** Both 0-based, of the cell begun last. */
  row = -1;
  column = -1;
  /** A1 of the cell begun last, without dollar signs. */
  get address(): string {
    return this.written ?? cellAddress(this.row, this.column);
  }
  private written: string | undefined;
  /** Whether the row has no number of its own and no cell yet, which may tell it. */
  rowIsImplied = false;

  startRow(attribute: string | undefined): void {
    if (attribute !== undefined && !/^[1-9]\d{0,6}$/.test(attribute)) throw broken("bad row number");
    this.row = attribute === undefined ? this.row + 1 : Number(attribute) - 1;
    this.column = -1;
    this.rowIsImplied = attribute === undefined;
  }

  startCell(attribute: string | undefined): void {
    let row = this.row;
    this.written = undefined;
    if (attribute === undefined) this.column++;
    else if (this.isPlain(attribute)) row = this.writtenRow;
    else {
      const position = parseCell(attribute);
      if (!position) throw broken("bad cell address");
      row = position.row;
      this.column = position.column;
    }
    if (this.rowIsImplied && row > this.row) this.row = row;
    this.rowIsImplied = false;
    if (row !== this.row || row > lastRow || this.column >= columnsOfSheet) throw broken("bad cell address");
  }

  private writtenRow = 0;

  /** Takes an address as nearly every program writes it, "AB12"; false leaves any other to `parseCell`. */
  private isPlain(address: string): boolean {
    let at = 0;
    let column = 0;
    let code = address.charCodeAt(0);
    while (code >= upperA && code <= upperZ) {
      column = column * 26 + code - upperA + 1;
      code = address.charCodeAt(++at);
    }
    if (at === 0 || at > 3 || code === zero) return false;
    const digits = address.length - at;
    let row = 0;
    while (code >= zero && code <= nine) {
      row = row * 10 + code - zero;
      code = address.charCodeAt(++at);
    }
    if (at !== address.length || digits === 0 || digits > 7) return false;
    this.column = column - 1;
    this.writtenRow = row - 1;
    this.written = address;
    return true;
  }
}
