import type { CellObject, WorkBook } from "@e965/xlsx";
import type { RawCell } from "../../domain/submission/submission";
import { cellAddress } from "../../sheets/model/a1";
import type { CellRecord, SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";
import { numberInStyle } from "../read/dateStyle";
import { columnsOfSheet } from "../read/cursor";
import { maxTextLength } from "../limits";
import { broken, overLimit } from "../read/fileRefused";
import type { StoredBook, StoredKind, StoredMark, StoredSheet } from "./storedBook";

/** Codes of error values, the same in both binary formats ([MS-XLS] 2.5.10). */
const errors: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

const kinds: Readonly<Record<string, StoredKind | undefined>> = {
  n: "number",
  s: "text",
  b: "boolean",
  e: "error",
};

/** Stands for a formula SheetJS gives no text for. */
const untold = "?";

type Recode = (text: string) => string;

function valueOf(read: CellObject, { kind, format }: StoredMark, book: StoredBook, recode: Recode): RawCell {
  const { v: value } = read;
  if (kind === "error") {
    const error = errors.get(value);
    if (error === undefined) throw broken("unknown error value");
    return { value: null, error };
  }
  if (typeof value === "string" && kind === "text") {
    const text = recode(value);
    if (text.length > maxTextLength) throw overLimit("textLength", maxTextLength);
    return { value: text };
  }
  const shown = book.dateStyles[format];
  if (shown === undefined) throw broken("cell format missing");
  if (typeof value === "boolean" && kind === "boolean") return { value };
  if (typeof value !== "number" || !Number.isFinite(value) || kind !== "number") throw broken("cell changed");
  return numberInStyle(value, shown, book.date1904);
}

function cellOf(
  read: CellObject | undefined,
  mark: StoredMark,
  book: StoredBook,
  recode: Recode,
): RawCell | undefined {
  const isEmpty = mark.kind === "empty" && (read?.v ?? "") === "";
  if (!read && !isEmpty) throw broken("cell lost");
  if (read && !isEmpty && kinds[read.t] !== mark.kind) throw broken("cell changed");
  const cell = read && !isEmpty ? valueOf(read, mark, book, recode) : { value: "" };
  if (mark.isFormula) return { ...cell, formula: recode(read?.f ?? "") || untold };
  return cell.value === "" ? undefined : cell;
}

function cellsOf(
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
  { cells: marks }: StoredSheet,
  book: StoredBook,
  recode: Recode,
): CellRecord[] {
  const inOrder = [...marks].sort(([a], [b]) => a - b);
  const cells = inOrder.flatMap(([key, mark]) => {
    const [row, column] = [Math.floor(key / columnsOfSheet), key % columnsOfSheet];
    const cell = cellOf(rows[row]?.[column], mark, book, recode);
    return cell ? [{ address: cellAddress(row, column), ...cell }] : [];
  });
  let found = 0;
  for (const row of rows) for (const cell of row ?? []) if (cell && cell.t !== "z") found++;
  if (found > marks.size) throw broken("cell made up");
  return cells;
}

/** Names of the whole book; SheetJS writes what it cannot spell as an error. */
function namesOf({ Workbook }: WorkBook, recode: Recode): Record<string, string> {
  const names = Object.create(null) as Record<string, string>;
  for (const { Name, Ref, Sheet } of Workbook?.Names ?? []) {
    if (Sheet !== undefined && Sheet !== null) continue;
    const name = recode(Name);
    if (Object.hasOwn(names, name)) throw broken("defined name repeated");
    names[name] = recode(Ref ?? "");
  }
  return names;
}

/**
 * A workbook on which SheetJS and our own look at its records agree: the same sheets, the same cells, each of the same
 * kind. Anything else refuses the file, so nothing is dropped or changed in between.
 */
export function agreedCells(
  read: WorkBook,
  book: StoredBook,
  recode: Recode = (text) => text,
): WorkbookCells {
  const sheets = book.sheets.map((sheet): SheetCells => {
    const { name, state, merges } = sheet;
    // A name such as `__proto__` is the object's own prototype there, and is found all the same.
    const found = read.Sheets[sheet.rawName ?? name]?.["!data"];
    if (!found && sheet.cells.size > 0) throw broken("sheet lost");
    const cells = cellsOf(found ?? [], sheet, book, recode);
    return { name, state, cells, ...(merges.length > 0 ? { merges } : {}) };
  });
  return { sheets, definedNames: namesOf(read, recode) };
}
