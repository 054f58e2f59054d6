import { cellAddress, parseCell } from "../../sheets/model/a1";
import type { CellRecord } from "../../sheets/model/workbookCells";
import { maxFilledCells } from "../limits";
import type { ZipParts } from "../zip/unpack";
import { cellValue, type ValueContext } from "./cellValue";
import { broken, overLimit } from "./fileRefused";
import { SheetFormulas } from "./formulas";
import { spreadsheet } from "./namespaces";
import { isItemText, TextItem } from "./textItem";
import { readXml, type XmlElement } from "./xml";

export interface SheetContext extends ValueContext {
  dateStyles: readonly boolean[];
  /** Filled cells of the whole file so far. */
  filled: { count: number };
}

const lastRow = 1_048_575;
const columnsOfSheet = 16_384;

interface Position {
  row: number;
  column: number;
}

/** Where rows and cells without an address stand: after the one before (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
class Cursor {
  private row = -1;
  private column = -1;
  private rowIsImplied = false;
  private readonly seen = new Set<number>();

  startRow(attribute: string | undefined): void {
    if (attribute !== undefined && !/^[1-9]\d{0,6}$/.test(attribute)) throw broken("bad row number");
    this.row = attribute === undefined ? this.row + 1 : Number(attribute) - 1;
    this.column = -1;
    this.rowIsImplied = attribute === undefined;
  }

  startCell(attribute: string | undefined): Position {
    const position =
      attribute === undefined ? { row: this.row, column: this.column + 1 } : parseCell(attribute);
    if (position && this.rowIsImplied && position.row > this.row) this.row = position.row;
    this.rowIsImplied = false;
    if (
      !position ||
      position.row > lastRow ||
      position.column >= columnsOfSheet ||
      position.row !== this.row
    ) {
      throw broken("bad cell address");
    }
    const key = position.row * columnsOfSheet + position.column;
    if (this.seen.has(key)) throw broken("cell repeated");
    this.seen.add(key);
    this.column = position.column;
    return position;
  }
}

/** Reads the cells of one worksheet part, in reading order, and its merged areas; blank cells are left out. */
export function readWorksheet(
  zip: ZipParts,
  part: string,
  context: SheetContext,
): { cells: CellRecord[]; merges?: string[] } {
  const found: (Position & { record: CellRecord })[] = [];
  const merges: string[] = [];
  const cursor = new Cursor();
  const formulas = new SheetFormulas();
  const value = new TextItem();
  const formula = new TextItem();
  let position: Position = { row: 0, column: 0 };
  let cell: XmlElement | undefined;
  let formulaElement: XmlElement | undefined;
  let hasValue = false;
  let target: TextItem | undefined;

  const finish = (element: XmlElement) => {
    const { row, column } = position;
    const type = element.attribute("t") ?? "n";
    const read = cellValue(
      {
        type,
        text: hasValue ? value.text : undefined,
        formula: formulaElement
          ? formulas.own(
              formulaElement.attribute("t"),
              formulaElement.attribute("si"),
              formulaElement.attribute("ref"),
              formula.text,
            )
          : formulas.covering(row, column),
        hasDateStyle: context.dateStyles[Number(element.attribute("s") ?? 0)] ?? false,
      },
      context,
    );
    if (read === null) throw broken("shared text missing");
    if (!read) return;
    if (++context.filled.count > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
    found.push({ row, column, record: { address: cellAddress(row, column), ...read } });
  };

  readXml(zip, part, {
    namespaces: spreadsheet,
    root: "worksheet",
    open(element) {
      const { name, parent } = element;
      target = undefined;
      if (name === "mergeCell" && parent === "mergeCells") {
        merges.push(element.attribute("ref") ?? "");
        if (merges.length > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
      } else if (name === "row" && parent === "sheetData") cursor.startRow(element.attribute("r"));
      else if (name === "c" && parent === "row") {
        position = cursor.startCell(element.attribute("r"));
        cell = element;
        formulaElement = undefined;
        hasValue = false;
        value.clear();
        formula.clear();
      } else if (cell) {
        if (name === "f" && parent === "c") {
          formulaElement = element;
          target = formula;
        } else if (name === "v" && parent === "c") {
          hasValue = true;
          target = value;
        } else if (isItemText(name, parent)) {
          hasValue = true;
          target = value;
        }
      }
    },
    text(piece) {
      target?.add(piece);
    },
    close(name) {
      target = undefined;
      if (name !== "c" || !cell) return;
      finish(cell);
      cell = undefined;
    },
  });
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  const cells = found.map(({ record }) => record);
  return merges.length > 0 ? { cells, merges } : { cells };
}
