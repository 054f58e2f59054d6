/** A paragraph as it stands in the body, before lists are numbered. */
export interface Paragraph {
  kind: "paragraph";
  /** Tabs are spaces, breaks are line ends. */
  text: string;
  /** The stretches of its text that are printed in capitals; `setCapitals` settles them. */
  capitals: { start: number; end: number }[];
  /** Style id; absent for the default style. */
  style?: string;
  /** The list it names itself; "0" means none, whatever its style says. */
  list?: string;
  /** 0-based depth in the list. */
  level?: number;
  /** The paragraph's end is deleted in a tracked change: the next one goes on with it. */
  endDeleted: boolean;
}

export interface TableCell {
  /** Grid columns it covers. */
  columns: number;
  /** Vertical merge: the first cell, or one that belongs to the cell above. */
  merge?: "first" | "below";
  blocks: Block[];
  deleted: boolean;
}

export interface TableRow {
  cells: TableCell[];
  deleted: boolean;
}

export interface Table {
  kind: "table";
  rows: TableRow[];
}

/** What a body, a cell or a text box is made of, in order. */
export type Block = Paragraph | Table;
