import type { SheetState } from "../../sheets/model/book";
import { columnsOfSheet } from "../read/cursor";
import { maxFilledCells } from "../limits";
import type { DateStyle } from "../read/dateStyle";
import { broken, overLimit } from "../read/fileRefused";

/** "empty" is a formula whose result is no text at all. */
export type StoredKind = "number" | "text" | "boolean" | "error" | "empty";

/** What the records say of a cell, before another reader interprets it. */
export interface StoredMark {
  kind: StoredKind;
  isFormula: boolean;
  /** Index of its cell format. */
  format: number;
}

/** A sheet as its records tell it. */
export interface StoredSheet {
  name: string;
  /** The name as SheetJS has it, where that differs. */
  rawName?: string;
  state: SheetState;
  /** Filled cells by `cellKey`. Chart and macro sheets have none. */
  cells: Map<number, StoredMark>;
  /** Merged areas in A1. */
  merges: string[];
}

/** A workbook as its records tell it: what SheetJS's reading is held against. */
export interface StoredBook {
  sheets: StoredSheet[];
  /** For each cell format, what it shows of a date. */
  dateStyles: DateStyle[];
  date1904: boolean;
}

/** Both 0-based → a number that grows in reading order. */
export function cellKey(row: number, column: number): number {
  return row * columnsOfSheet + column;
}

/** Counts the filled cells of a book as its sheets are read; no cell may be there twice. */
export function cellCounter(): (sheet: StoredSheet, row: number, column: number, mark: StoredMark) => void {
  let filled = 0;
  return (sheet, row, column, mark) => {
    const key = cellKey(row, column);
    if (sheet.cells.has(key)) throw broken("cell repeated");
    sheet.cells.set(key, mark);
    if (++filled > maxFilledCells) throw overLimit("filledCells", maxFilledCells);
  };
}

/** Refuses a second sheet of a name, as Excel would. */
export function requireNewName(name: string, sheets: readonly { name: string }[]): void {
  const repeated = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (name === "" || repeated) throw broken("sheet name missing or repeated");
}

const states: readonly SheetState[] = ["visible", "hidden", "veryHidden"];

/** 0 visible, 1 hidden, 2 very hidden: the same numbers in both binary formats. */
export function stateOf(number: number): SheetState {
  const state = states[number];
  if (!state) throw broken("odd sheet state");
  return state;
}
