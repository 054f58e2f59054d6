import type { FigurePlace } from "../domain/report";

/** A piece of a paragraph. */
export type Run =
  | { kind: "text"; text: string; bold?: true; italic?: true }
  /** A figure that stands in the workbook; `about` says what it counts, for the list of sources. */
  | { kind: "figure"; text: string; place: FigurePlace; about: string }
  /** What the software does not know: shown as "…", for people to fill in. */
  | { kind: "gap" };

export interface TableColumn {
  heading: string;
  /** Share of the table's width; all columns' shares together are the whole. */
  width: number;
  align?: "left" | "center" | "right";
}

export interface TableBlock {
  kind: "table";
  columns: TableColumn[];
  /** By row, by column. A row of one cell stretches over the whole table: a group's heading. */
  rows: Run[][][];
}

/** What a document's body is made of, in order. */
export type Block =
  /** "I. CÔNG TÁC …": a part, in capitals. */
  | { kind: "part"; runs: Run[] }
  /** "1. …": a heading within a part. */
  | { kind: "heading"; runs: Run[] }
  | { kind: "paragraph"; runs: Run[] }
  /** "- …" */
  | { kind: "item"; runs: Run[] }
  /** "+ …", under an item. */
  | { kind: "subitem"; runs: Run[] }
  | TableBlock;
