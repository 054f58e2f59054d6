/** A paragraph; breaks are line ends. */
export interface TextBlock {
  kind: "paragraph";
  text: string;
}

export interface TableBlock {
  kind: "table";
  rows: CellBlock[][];
}

/** A cell with how many columns and rows it covers, and what stands in it. */
export interface CellBlock {
  columns: number;
  rows: number;
  blocks: SourceBlock[];
}

/** What a document or a cell is made of, in order. */
export type SourceBlock = TextBlock | TableBlock;
