import type { CellRecord } from "../../sheets/model/workbookCells";
import { maxFilledCells } from "../limits";
import type { ZipParts } from "../zip/unpack";
import { cellValue, type ValueContext } from "./cellValue";
import { columnsOfSheet, Cursor } from "./cursor";
import { broken, overLimit } from "./fileRefused";
import { SheetFormulas } from "./formulas";
import { spreadsheet } from "./namespaces";
import { plainCells } from "./plainCells";
import { StoredCell } from "./storedCell";
import { isItemText, type TextItem } from "./textItem";
import { readPart, type Feed } from "./readPart";

export interface SheetContext extends ValueContext {
  /** Filled cells of the sheets read before. */
  filled: number;
}

export interface WorksheetPart {
  /** In reading order; blank cells are left out. */
  cells: CellRecord[];
  /** Absent when there are none. */
  merges?: string[];
}

/** Found cells in reading order, whatever their order in the file; no cell may be there twice. */
class FoundCells {
  private readonly records: CellRecord[] = [];
  private readonly keys: number[] = [];
  private inOrder = true;

  get count(): number {
    return this.records.length;
  }

  add(row: number, column: number, record: CellRecord): void {
    const key = row * columnsOfSheet + column;
    this.inOrder &&= key > (this.keys[this.keys.length - 1] ?? -1);
    this.keys.push(key);
    this.records.push(record);
  }

  sorted(): CellRecord[] {
    if (this.inOrder) return this.records;
    const order = this.keys.map((key, index) => ({ key, index })).sort((a, b) => a.key - b.key);
    if (order.some(({ key }, at) => key === order[at + 1]?.key)) throw broken("cell repeated");
    return order.flatMap(({ index }) => this.records[index] ?? []);
  }
}

/** Reads the cells of one worksheet part and its merged areas. */
export function readWorksheet(zip: ZipParts, part: string, context: SheetContext): WorksheetPart {
  return readPart(zip, part, (feed) => parseWorksheet(feed, context));
}

/** The same from a document that is being read. */
export function parseWorksheet(feed: Feed, context: SheetContext): WorksheetPart {
  const found = new FoundCells();
  const merges: string[] = [];
  const cursor = new Cursor();
  const formulas = new SheetFormulas();
  const cell = new StoredCell();
  let inCell = false;
  let target: TextItem | undefined;

  const add = (column: number, record: CellRecord) => {
    found.add(cursor.row, column, record);
    if (context.filled + found.count > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
  };
  const finish = () => {
    const text = cell.text;
    const covering = () => (text === undefined ? undefined : formulas.covering(cursor.row, cursor.column));
    const formula = cell.formulaOf(formulas) ?? covering();
    if (text === undefined && formula === undefined) return;
    const read = cellValue({ type: cell.type, style: cell.style, text, formula }, context);
    if (!read) return;
    add(cursor.column, { address: cursor.address, ...read });
  };

  feed({
    namespaces: spreadsheet,
    root: "worksheet",
    shortcut: plainCells({ cursor, formulas, add }, context),
    open(element) {
      const { name, parent } = element;
      if (target) throw broken("element in a text");
      if (name === "c") {
        if (parent !== "row") throw broken("cell out of place");
        cursor.startCell(element.attribute("r"));
        cell.start(element);
        inCell = true;
      } else if (name === "row") {
        if (parent !== "sheetData") throw broken("row out of place");
        cursor.startRow(element.attribute("r"));
      } else if (inCell) {
        if (parent === "c") target = cell.child(element);
        else if (isItemText(name, parent)) target = cell.inline;
      } else if (name === "mergeCell" && parent === "mergeCells") {
        merges.push(element.attribute("ref") ?? "");
        if (merges.length > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
      }
    },
    text(piece) {
      target?.add(piece);
    },
    close(name) {
      target = undefined;
      if (name !== "c") return;
      finish();
      inCell = false;
    },
  });
  const cells = found.sorted();
  return merges.length > 0 ? { cells, merges } : { cells };
}
