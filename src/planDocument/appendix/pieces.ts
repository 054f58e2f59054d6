import { fold, normalise } from "../../domain/text";
import { readListMarkup } from "../sources/listMarkup";
import type { SourceTable } from "../sources/parts";
import type { AppendixGroup } from "./groupList";
import { numberForm } from "./numberForm";
import { headingsAt, type Headings } from "./headingRow";

export interface ReadCell {
  text: string;
  hadMarkup: boolean;
}

/** A row of a source table, cells normalised. */
export interface ReadRow {
  cells: ReadCell[];
  /** By column, what a merged cell above says here. */
  above?: ReadonlyMap<number, string>;
  wide: boolean;
  /** A heading row, one that counts the columns, or a title above them. */
  isHeading: boolean;
}

/** The rows of a table under one heading row. */
export interface TablePiece {
  /** The lines above it. */
  caption: string[];
  /** The numbered heading it stands under, where a series of tables has one each. */
  field?: AppendixGroup;
  headings?: Headings;
  /** Columns of its widest row. */
  width: number;
  rows: ReadRow[];
  /** Heading rows after the first: one on each page. */
  headingsRepeated: number;
}

/** A table, cut where a heading row begins that is not the one it has; titles between two tables go to the second. */
export function piecesOf(source: SourceTable, caption: string[]): TablePiece[] {
  const rows = source.rows.map((row, at) => readRow(row, source, at));
  const texts = rows.map(textsOf);
  const pieces: TablePiece[] = [];
  let piece: TablePiece = { caption, width: 0, rows: [], headingsRepeated: 0 };
  for (let at = 0; at < rows.length; at += 1) {
    const headings = headingsAt(texts, at);
    if (headings && sameHeadings({ headings }, piece)) piece.headingsRepeated += 1;
    else if (headings) {
      const titles = titlesBelow(piece);
      for (const title of titles) title.isHeading = true;
      const lines = titles.map((row) =>
        textsOf(row)
          .filter((cell) => cell !== "")
          .join(" "),
      );
      const own = [...(piece.rows.length === 0 ? piece.caption : []), ...lines];
      if (piece.rows.length > 0) pieces.push(piece);
      piece = { caption: own, headings, width: 0, rows: titles, headingsRepeated: 0 };
    }
    const taken = headings?.taken ?? 1;
    for (const row of rows.slice(at, at + taken)) {
      row.isHeading = headings !== undefined;
      piece.rows.push(row);
    }
    at += taken - 1;
  }
  if (piece.rows.length > 0) pieces.push(piece);
  for (const one of pieces) one.width = one.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return pieces;
}

export function sameHeadings(a: Pick<TablePiece, "headings">, b: Pick<TablePiece, "headings">): boolean {
  return a.headings?.texts.join("\n") === b.headings?.texts.join("\n");
}

function readRow(row: readonly string[], { above, wide }: SourceTable, at: number): ReadRow {
  const read: ReadRow = { cells: row.map(readCell), wide: wide?.[at] ?? false, isHeading: false };
  const over = above?.[at];
  if (over) read.above = over;
  return read;
}

function readCell(cell: string): ReadCell {
  const { text, hadMarkup } = readListMarkup(cell);
  return { text: normalise(text), hadMarkup };
}

export function textsOf({ cells }: ReadRow): string[] {
  return cells.map(({ text }) => text);
}

const title = /^(?:phu luc|bieu|bang|danh muc|mau so)\b/;
const mostTitles = 6;

/** Takes the title rows off a piece's end: all of a few bare rows above the first headings, else those that say "Phụ lục …". */
function titlesBelow(piece: TablePiece): ReadRow[] {
  const filled = (row: ReadRow) => textsOf(row).filter((cell) => cell !== "");
  const bare =
    piece.rows.length <= mostTitles &&
    piece.rows.every((row) => filled(row).length <= 2 && numberForm(filled(row)[0] ?? "") === undefined);
  if (!piece.headings && bare) return piece.rows.splice(0);
  const from = piece.rows.findLastIndex((row) => filled(row).length > 1) + 1;
  const begin = piece.rows.findIndex((row, at) => at >= from && title.test(fold(filled(row)[0] ?? "")));
  return begin < 0 ? [] : piece.rows.splice(begin);
}
