import type { CellValueType, ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { isErrorValue } from "../model/errorValue";
import { localNotation } from "../model/localNotation";
import { enUs, readTyped, type TypedValue, type TypingLocale } from "../model/typedValue";
import { refuse } from "../protocol/officeError";
import { numberFormatAt } from "./looksReader";
import type { CellRows, Sheet } from "./sheet";
import { StructuredReferences } from "./tableViews";
import type { UniverKit } from "./univerParts";

export type CellValue = string | number | boolean;

export const longestText = 32_767;
const longestFormula = 8192;

/** Univer makes a number of a text that looks like one ("1.1") unless it is forced to stay text. */
export function textType(text: string, { CellValueType }: UniverKit): CellValueType {
  return text.trim() !== "" && !Number.isNaN(Number(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

/** The value as Office.js gives it: blank is "", an error its text. */
export function valueOf(sheet: Sheet, cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === sheet.book.kit.CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  return value;
}

/** The formula as it was written, with "="; undefined where there is none. */
export function formulaOf(cell: Nullable<ICellData>): string | undefined {
  if (!cell?.f) return undefined;
  const original: unknown = cell.custom?.["srf"];
  return typeof original === "string" ? original : cell.f;
}

/** Reads an area row by row. Cells outside the grid are blank. */
export function readCells<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const matrix = sheet.worksheet.getCellMatrix();
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(read(matrix.getValue(row, column), row, column));
    rows.push(line);
  }
  return rows;
}

export function valueType(sheet: Sheet, cell: Nullable<ICellData>): string {
  const value = valueOf(sheet, cell);
  if (value === "") return cell?.f ? "String" : "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/** One row of inputs per row of `area`; null leaves a cell as it is. Refuses before anything is written. */
export function writeInputs(
  sheet: Sheet,
  area: Area,
  inputs: unknown[][],
  locale: TypingLocale = enUs,
): void {
  sheet.growTo(area);
  const writer = new InputReader(sheet, locale);
  const cells: CellRows = {};
  for (const [r, line] of inputs.entries()) {
    for (const [c, input] of line.entries()) {
      if (input === null || input === undefined) continue;
      (cells[area.top + r] ??= {})[area.left + c] = writer.read(input, area.top + r, area.left + c);
    }
  }
  if (Object.keys(cells).length > 0) sheet.writeCells(cells);
}

/** Turns inputs into cells as Univer holds them. */
class InputReader {
  private readonly references: StructuredReferences;
  private readonly wellFormed = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly locale: TypingLocale,
  ) {
    this.references = new StructuredReferences(sheet.book);
  }

  read(input: unknown, row: number, column: number): ICellData {
    const format = numberFormatAt(this.sheet, row, column);
    const typed = this.typed(input, format === "@");
    const { CellValueType } = this.sheet.book.kit;
    const blank: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };
    switch (typed.kind) {
      case "blank":
        return blank;
      case "text":
        if (typed.text.length > longestText)
          refuse("InvalidArgument", `A cell holds at most ${longestText} characters.`);
        return { ...blank, v: typed.text, t: textType(typed.text, this.sheet.book.kit) };
      case "error":
        return { ...blank, v: typed.error, t: CellValueType.STRING };
      case "boolean":
        return { ...blank, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
      case "number": {
        const made: ICellData = { ...blank, v: typed.number, t: CellValueType.NUMBER };
        if (typed.format && format === "General") made.s = { n: { pattern: typed.format } };
        return made;
      }
      case "formula":
        return { ...blank, ...this.formula(typed.formula, row, column) };
    }
  }

  private typed(input: unknown, isTextCell: boolean): TypedValue {
    if (typeof input === "string") return readTyped(input, isTextCell, this.locale);
    if (typeof input === "boolean") return { kind: "boolean", boolean: input };
    if (typeof input === "number" && Number.isFinite(input)) {
      return isTextCell ? { kind: "text", text: String(input) } : { kind: "number", number: input };
    }
    return refuse("InvalidArgument", `A cell cannot hold ${typeof input}.`);
  }

  private formula(formula: string, row: number, column: number): ICellData {
    if (formula.length > longestFormula) {
      refuse("InvalidArgument", `A formula has at most ${longestFormula} characters.`);
    }
    const local = this.locale === enUs ? localNotation(formula) : undefined;
    if (local) refuse("InvalidArgument", `The formula ${formula} is in local notation ("${local}").`);
    let a1 = formula;
    if (this.references.concerns(formula)) {
      const resolved = this.references.resolve(formula, this.sheet, row, column);
      if ("problem" in resolved) refuse("InvalidArgument", resolved.problem);
      a1 = resolved.formula;
    }
    this.checkSyntax(a1, formula);
    return a1 === formula ? { f: formula } : { f: a1, custom: { srf: formula } };
  }

  /** Formulas that differ in numbers only are read once. */
  private checkSyntax(a1: string, written: string): void {
    const shape = a1.replace(/\d+/g, "1");
    if (this.wellFormed.has(shape)) return;
    if (!this.sheet.book.calculation.formulas.isWellFormed(a1)) {
      refuse("InvalidArgument", `The formula ${written} cannot be read.`);
    }
    this.wellFormed.add(shape);
  }
}
