import type { DocumentParts, TableRows } from "../../src/planDocument/sources/parts";

/** What a source gives, its tables as rows of cell texts alone. */
export function plainParts({ paragraphs, tables }: DocumentParts): {
  paragraphs: string[];
  tables: TableRows[];
} {
  return { paragraphs, tables: tables.map(({ rows }) => rows) };
}
