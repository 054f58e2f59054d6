/** What is to be said at a cell. */
export interface CellNote {
  sheet: string;
  /** A1 without dollar signs. */
  address: string;
  text: string;
}

/** 0-based. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Everything to be said at one cell of a sheet. */
export interface PlacedNote extends CellPlace {
  text: string;
}

/** Between what stood in a note and what is added. */
export const ruleLine = "\n──────────\n";
