/** A table as rows of cell texts; a cell may hold several lines. Rows may be shorter than the widest. */
export type TableRows = string[][];

/**
 * What every source format gives, in the order of the document; the one thing the reader reads.
 * Text inside tables is not among the paragraphs. A paragraph may hold several lines.
 */
export interface DocumentParts {
  paragraphs: string[];
  tables: TableRows[];
}
