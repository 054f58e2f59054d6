/** A table as rows of cell texts; a cell may hold several lines. Rows may be shorter than the widest. */
export type TableRows = string[][];

export interface SourceTable {
  /** A cell over several columns stands in the first of them, one over several rows in the first row; the others are "". */
  rows: TableRows;
  /** By row, by column: the text of the cell above that reaches down over this place. */
  above?: (ReadonlyMap<number, string> | undefined)[];
  /** By row: whether one of its cells covers most of the columns. */
  wide?: boolean[];
  /** How many paragraphs stand before the table. */
  after?: number;
}

/**
 * What every source format gives, in the order of the document; the one thing the reader reads.
 * Text inside tables is not among the paragraphs. A paragraph may hold several lines.
 */
export interface DocumentParts {
  paragraphs: string[];
  tables: SourceTable[];
}
