import type { RawCell } from "../../domain/submission/submission";
import type { SheetState } from "./book";

/** Only filled cells; `address` is A1 without dollar signs. */
export interface CellRecord extends RawCell {
  address: string;
}

export interface SheetCells {
  name: string;
  state: SheetState;
  cells: Iterable<CellRecord>;
  /** Merged areas in A1, where the source tells; absent when there are none. */
  merges?: string[];
}

/** Formats other than Excel's own of today that a workbook may be saved in. */
export type OldFormat = "xls" | "xlsb" | "ods";

/** A workbook as its cells: what src/xlsx reads from a file and src/excel from the open workbook. */
export interface WorkbookCells {
  sheets: SheetCells[];
  /** Name → refers-to, without "=". */
  definedNames: Record<string, string>;
  /** What the file is, where it is no .xlsx. */
  format?: OldFormat;
}
