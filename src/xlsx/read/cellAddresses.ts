import { columnLetters } from "../../sheets/model/a1";

/** The A1 addresses of a sheet's cells, which come row by row: a column's letters and a row's digits are made once. */
export class CellAddresses {
  private readonly letters = new Map<number, string>();
  private row = -1;
  private digits = "";

  /** Both 0-based. */
  of(row: number, column: number): string {
    if (row !== this.row) {
      this.row = row;
      this.digits = String(row + 1);
    }
    let letters = this.letters.get(column);
    if (letters === undefined) this.letters.set(column, (letters = columnLetters(column)));
    return letters + this.digits;
  }
}
