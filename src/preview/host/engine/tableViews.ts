import { containsCell } from "../model/area";
import type { TableState } from "../model/sheetState";
import {
  compileStructured,
  renderCompiled,
  type Compilation,
  type TableView,
} from "../model/structuredReference";
import type { Book } from "./book";
import { namesOf, sendName } from "./names";
import type { CellRows, Sheet } from "./sheet";

/** A column heading as Excel counts it in formulas: the text of the heading cell. */
export function columnNames(sheet: Sheet, table: TableState): string[] {
  const names: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    names.push(String(sheet.cell(table.area.top, column)?.v ?? ""));
  }
  return names;
}

/** Resolves structured references of many formulas against the tables as they stand now. */
export class StructuredReferences {
  private readonly views: { sheet: Sheet; view: TableView }[];
  private readonly compiled = new Map<string, Compilation>();

  constructor(book: Book) {
    this.views = book.tables.map(({ sheet, table }) => ({
      sheet,
      view: { name: table.name, sheetName: sheet.name, area: table.area, columns: columnNames(sheet, table) },
    }));
  }

  /** Whether a formula may hold a reference the engine does not know. */
  concerns(formula: string): boolean {
    if (formula.includes("[")) return true;
    const lower = formula.toLowerCase();
    return this.views.some(({ view }) => lower.includes(view.name.toLowerCase()));
  }

  /** The A1 formula for a cell, or what is wrong. */
  resolve(
    formula: string,
    sheet: Sheet,
    row: number,
    column: number,
  ): { formula: string } | { problem: string } {
    const home = this.views.find(
      (each) => each.sheet === sheet && containsCell(each.view.area, row, column),
    )?.view;
    const key = `${home?.name ?? ""}\u0000${formula}`;
    let compilation = this.compiled.get(key);
    if (!compilation) {
      const tables = this.views.map(({ view }) => view);
      compilation = compileStructured(formula, tables, home);
      this.compiled.set(key, compilation);
    }
    return "problem" in compilation ? compilation : { formula: renderCompiled(compilation.parts, row) };
  }
}

/** After a table came, went, moved or changed size: sends every structured formula anew where it now means other cells. */
export function refreshStructured(book: Book): void {
  const references = new StructuredReferences(book);
  for (const sheet of book.sheets) {
    const changed: CellRows = {};
    sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
      const original: unknown = cell?.custom?.["srf"];
      if (typeof original !== "string") return;
      const resolved = references.resolve(original, sheet, row, column);
      const formula = "formula" in resolved ? resolved.formula : "=#REF!";
      if (formula !== cell?.f) {
        (changed[row] ??= {})[column] = { f: formula, v: null, t: null, custom: { srf: original } };
      }
    });
    if (Object.keys(changed).length > 0) sheet.resendCells(changed);
  }
  for (const item of namesOf(book)) if (book.nameOriginals.has(item.id)) sendName(book, item);
}
