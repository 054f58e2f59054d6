import { areaAddress } from "../../model/a1";
import type { ColumnSpec, ConditionalFormatSpec, RowSpec } from "../../model/book";
import type { Cell, CellContent } from "../../model/cell";
import type { CellStyle } from "../../model/style";
import { mergedHeight } from "../../rowHeight";

/** Columns A–L: every block of the sheet shares them and prints at 100 %. */
export const gridColumns: ColumnSpec[] = [
  { width: 5 },
  { width: 32 },
  { width: 11.5 },
  ...Array.from({ length: 9 }, () => ({ width: 10 })),
];

/** Last of the shown columns, 0-based. */
export const lastColumn = gridColumns.length - 1;

/** Part of the sheet under construction; `first` is the 1-based row its rows begin at. */
export interface Draft {
  first: number;
  rows: RowSpec[];
  merges: string[];
  conditionalFormats: ConditionalFormatSpec[];
  breaksAfter: number[];
}

export function draft(first: number): Draft {
  return { first, rows: [], merges: [], conditionalFormats: [], breaksAfter: [] };
}

/** 1-based number of the row that would be added next. */
export function nextRow({ first, rows }: Draft): number {
  return first + rows.length;
}

/** One cell, or several merged into one: columns 0-based and inclusive. */
export interface Piece {
  from: number;
  to?: number;
  content: CellContent | undefined;
  style: CellStyle;
}

function heightOf({ from, to = from, content, style }: Piece): number {
  const text = content?.kind === "text" && style.wrap ? content.text : "";
  return mergedHeight(text, gridColumns.slice(from, to + 1), style.size, style.bold);
}

/** Adds one row of pieces, as tall as its texts need (merged cells never fit by themselves). Gives its 1-based number. */
export function addRow(made: Draft, pieces: readonly Piece[], height?: number): number {
  const row = nextRow(made);
  const cells: (Cell | undefined)[] = [];
  for (const { from, to = from, content, style } of pieces) {
    for (let column = from; column <= to; column++) cells[column] = column === from ? { content, style } : { style };
    if (to > from) made.merges.push(areaAddress({ top: row - 1, left: from, bottom: row - 1, right: to }));
  }
  made.rows.push({ cells: Array.from(cells), height: height ?? Math.max(15, ...pieces.map(heightOf)) });
  return row;
}

export function addGap(made: Draft, height: number): void {
  made.rows.push({ cells: [], height });
}

/** A new page begins after the last row so far. */
export function breakPage(made: Draft): void {
  made.breaksAfter.push(nextRow(made) - 1);
}

/** Points taken by the rows from `row` (1-based) on. */
export function heightFrom({ first, rows }: Draft, row: number): number {
  return rows.slice(row - first).reduce((sum, { height = 15 }) => sum + height, 0);
}

/** Points one page of A4 landscape has for rows, inside margins and above the footer. */
export const pageHeight = 490;
