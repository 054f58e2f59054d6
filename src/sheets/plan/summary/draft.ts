import { areaAddress } from "../../model/a1";
import type { ColumnSpec, ConditionalFormatSpec, RowSpec } from "../../model/book";
import type { Cell, CellContent } from "../../model/cell";
import type { CellStyle } from "../../model/style";
import { mergedHeight } from "../../rowHeight";

/** Columns A–L: every block of the sheet shares them. As wide as a page at 100 %, also in LibreOffice, which counts a character as 5.5 points. */
export const gridColumns: ColumnSpec[] = [
  { width: 4.3 },
  { width: 33 },
  { width: 12.5 },
  ...Array.from({ length: 9 }, () => ({ width: 9.3 })),
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
  /** 1-based row the present page begins with. */
  pageStart: number;
}

export function draft(first: number): Draft {
  return { first, rows: [], merges: [], conditionalFormats: [], breaksAfter: [], pageStart: first };
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

/** How tall a row of these pieces is: as its texts need. */
export function heightOfRow(pieces: readonly Piece[]): number {
  return Math.max(15, ...pieces.map(heightOf));
}

/** Adds one row of pieces, as tall as its texts need (merged cells never fit by themselves). Gives its 1-based number. */
export function addRow(made: Draft, pieces: readonly Piece[], height?: number): number {
  const row = nextRow(made);
  const cells: (Cell | undefined)[] = [];
  for (const { from, to = from, content, style } of pieces) {
    for (let column = from; column <= to; column++)
      cells[column] = column === from ? { content, style } : { style };
    if (to > from) made.merges.push(areaAddress({ top: row - 1, left: from, bottom: row - 1, right: to }));
  }
  made.rows.push({ cells: Array.from(cells), height: height ?? heightOfRow(pieces) });
  return row;
}

export function addGap(made: Draft, height: number): void {
  made.rows.push({ cells: [], height });
}

/** A new page begins after the last row so far. */
export function breakPage(made: Draft): void {
  made.breaksAfter.push(nextRow(made) - 1);
  made.pageStart = nextRow(made);
}

/** Points one page of A4 landscape has for rows, inside margins of 1 cm; the footer stands in the lower one. */
export const pageHeight = 538;
/** What lists leave free, so that rows that grow a little stay on their page. */
const reserve = 33;

/** Points the rows of the present page take. */
export function usedHeight({ rows, pageStart, first }: Draft): number {
  return rows.slice(pageStart - first).reduce((sum, { height = 15 }) => sum + height, 0);
}

/** Begins a new page, with the heading again, where `room` points do not fit any more. Print titles would repeat on every page. */
export function newPageIfFull(made: Draft, room: number, addHeading: () => void): void {
  if (usedHeight(made) + room <= pageHeight - reserve) return;
  breakPage(made);
  addHeading();
}
