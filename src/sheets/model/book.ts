import type { Cell } from "./cell";
import type { ChartSpec } from "./chart";
import type { CellStyle, Colour } from "./style";

export type SheetState = "visible" | "hidden" | "veryHidden";

export interface ColumnSpec {
  /** Characters of the default font, as Excel's column width. */
  width: number;
  hidden?: boolean;
}

export interface RowSpec {
  /** By column, 0-based; holes are blank unstyled cells. */
  cells: (Cell | undefined)[];
  /** Points. Written without customHeight, so the row still grows when someone types. */
  height?: number;
}

export interface TableSpec {
  /** ASCII name, unique in the book. */
  name: string;
  /** A1 with headings: "A5:J40". */
  ref: string;
  columns: { name: string; formula?: string }[];
  filter: boolean;
  /** e.g. "TableStyleLight1"; absent: none, our own cell formats show. */
  style?: string;
}

/** `ref` is one A1 area. Texts in Vietnamese; title ≤ 32, message ≤ 255 characters. */
export interface ValidationSpec {
  ref: string;
  rule:
    /** `source` is a defined name. */
    | { kind: "list"; source: string }
    /** en-US formulas or numbers as text; dates as serials or DATE(…). */
    | {
        kind: "date" | "decimal" | "whole";
        operator: "between" | "greaterOrEqual";
        min: string;
        max?: string;
      }
    | { kind: "textLength"; max: number }
    | { kind: "custom"; formula: string };
  alert: { style: "stop" | "warning" | "information"; title: string; message: string };
  prompt?: { title: string; message: string };
}

/** A formula rule; the formula is written for the area's top-left cell. Earlier rules win where stopIfTrue. */
export interface ConditionalFormatSpec {
  ref: string;
  formula: string;
  format: { fill?: Colour; colour?: Colour; bold?: boolean; italic?: boolean };
  stopIfTrue?: boolean;
}

/** Without password. Every action not named is refused, as Excel's default. */
export interface ProtectionSpec {
  formatColumns?: boolean;
  formatRows?: boolean;
  autoFilter?: boolean;
}

export interface PageSpec {
  orientation: "portrait" | "landscape";
  /** Centimetres, all four sides. */
  marginCm: number;
  /** Pages wide; height is free. Absent: 100 %. */
  fitToWidth?: 1;
  fitToHeight?: 1;
  /** A1 area. */
  printArea?: string;
  /** 1-based inclusive rows repeated on each page. */
  titleRows?: [number, number];
  footerLeft?: string;
  /** "Trang &P/&N". */
  footerRight?: string;
  /** A new page begins after these 1-based rows. */
  breaksAfter?: number[];
}

export interface SheetSpec {
  /** ≤ 31 characters. */
  name: string;
  state: SheetState;
  tabColour?: Colour;
  /** Per cent. */
  zoom: number;
  /** Index 0 is column A / row 1. */
  columns: ColumnSpec[];
  rows: RowSpec[];
  merges: string[];
  /** How many columns and rows stay in view. */
  freeze?: { columns: number; rows: number };
  tables: TableSpec[];
  validations: ValidationSpec[];
  conditionalFormats: ConditionalFormatSpec[];
  charts?: ChartSpec[];
  protection?: ProtectionSpec;
  page: PageSpec;
}

/** A defined name of the whole book: "NgayTinh" → "'Tổng hợp'!$C$3" (no leading "="). */
export interface NameSpec {
  name: string;
  refersTo: string;
  hidden?: boolean;
}

/** A whole workbook, or the part of one that is to be written, as data. Rendered alike by src/excel and src/xlsx. */
export interface BookSpec {
  title: string;
  sheets: SheetSpec[];
  names: NameSpec[];
  /** Name of the sheet shown first. */
  active?: string;
}

/** The default look of every cell. */
export const defaultFont = { name: "Times New Roman", size: 11 } as const;
export type { CellStyle };
