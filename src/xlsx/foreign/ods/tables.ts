import type { RawCell } from "../../../domain/submission/submission";
import { areaAddress, cellAddress } from "../../../sheets/model/a1";
import type { CellRecord } from "../../../sheets/model/workbookCells";
import { maxFilledCells, maxSheets } from "../../limits";
import { columnsOfSheet } from "../../read/cursor";
import { broken, overLimit } from "../../read/fileRefused";
import { SheetFormulas } from "../../read/formulas";
import { requireNewName } from "../storedBook";

const rowsOfSheet = 1_048_576;

/** How often a row or cell stands there, or how far it spans: 1 where it does not say. */
export function repeats(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw broken("odd number of repetitions");
  return Number(text);
}

export interface Table {
  name: string;
  style: string | undefined;
  cells: CellRecord[];
  merges: string[];
}

/** A cell as it is met, before it is known where it stands. */
export interface FoundCell {
  cell: RawCell | undefined;
  columns: number;
  span: { rows: number; columns: number };
  /** Rows and columns an array formula fills. */
  matrix: { rows: number; columns: number } | undefined;
}

/** Collects the cells of all tables; repeated rows and cells cost only what is filled in them. */
export class Tables {
  readonly found: Table[] = [];
  private row = 0;
  private filled = 0;
  private current: Table | undefined;
  private formulas = new SheetFormulas();

  start(name: string, style: string | undefined): void {
    if (this.current) throw broken("table in a table");
    this.current = { name, style, cells: [], merges: [] };
    this.formulas = new SheetFormulas();
    this.row = 0;
  }

  /** Ends the table; what is no sheet (a copy of another file's) is dropped. */
  end(isSheet: boolean): void {
    const { current } = this;
    this.current = undefined;
    if (!current || !isSheet) return;
    requireNewName(current.name, this.found);
    this.found.push(current);
    if (this.found.length > maxSheets) throw overLimit("sheets", maxSheets);
  }

  /** Takes a row's cells, so many times one below the other. */
  addRow(cells: readonly FoundCell[], times: number): void {
    const isBlank = cells.every(({ cell, span }) => !cell && span.rows * span.columns === 1);
    if (isBlank) {
      this.row += times;
      return;
    }
    for (let index = 0; index < times; index++) this.addOneRow(cells);
  }

  private addOneRow(cells: readonly FoundCell[]): void {
    const row = this.row++;
    let column = 0;
    for (const { cell, columns, span, matrix } of cells) {
      for (let index = 0; (cell || span.rows * span.columns > 1) && index < columns; index++) {
        const area = {
          top: row,
          left: column + index,
          bottom: row + span.rows - 1,
          right: column + index + span.columns - 1,
        };
        if (area.bottom >= rowsOfSheet || area.right >= columnsOfSheet) throw broken("bad cell address");
        if (cell) this.addCell(row, column + index, cell, matrix);
        if (span.rows * span.columns > 1) this.addMerge(areaAddress(area));
      }
      column += columns;
    }
  }

  private addCell(row: number, column: number, cell: RawCell, matrix: FoundCell["matrix"]): void {
    const { formula } = cell;
    if (matrix && formula !== undefined) {
      const ref = areaAddress({
        top: row,
        left: column,
        bottom: row + matrix.rows - 1,
        right: column + matrix.columns - 1,
      });
      this.formulas.own("array", undefined, ref, formula);
    }
    const covering = formula ?? this.formulas.covering(row, column);
    const record = { address: cellAddress(row, column), ...cell };
    this.current?.cells.push(covering === undefined ? record : { ...record, formula: covering });
    if (++this.filled > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
  }

  private addMerge(area: string): void {
    this.current?.merges.push(area);
    if ((this.current?.merges.length ?? 0) > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
  }
}
