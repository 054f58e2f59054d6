import type { CellRecord } from "../model/workbookCells";
import { textOf, type SheetGrid } from "./sheetGrid";

/** Where a table stands in a sheet: its heading row and the column of each heading, 0-based. */
export interface FoundHeadings {
  row: number;
  columns: ReadonlyMap<string, number>;
}

/** A heading as it is compared: without ✎, case and odd spaces. */
export function headingKey(heading: string): string {
  return heading.normalize("NFC").replace("✎", "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Heading rows stand near the top; further down is data. */
const searchedRows = 30;

/** Finds the row that holds most of the headings (at least half of them), wherever its columns were moved to. */
export function findHeadings(grid: SheetGrid, headings: readonly string[]): FoundHeadings | undefined {
  const wanted = new Map(headings.map((heading) => [headingKey(heading), heading]));
  let best: FoundHeadings | undefined;
  for (const row of grid.rows) {
    if (row >= searchedRows) break;
    const columns = new Map<string, number>();
    for (const [column, cell] of grid.row(row)) {
      const heading = wanted.get(headingKey(textOf(cell)));
      if (heading !== undefined && !columns.has(heading)) columns.set(heading, column);
    }
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best && best.columns.size * 2 >= headings.length ? best : undefined;
}

/** One data row: its cells by heading. */
export interface DataRow {
  /** 0-based. */
  row: number;
  cell: (heading: string) => CellRecord | undefined;
  text: (heading: string) => string;
}

/** The rows below the headings that hold anything, in order. */
export function dataRows(grid: SheetGrid, found: FoundHeadings): DataRow[] {
  return grid.rows
    .filter((row) => row > found.row)
    .map((row) => {
      const cell = (heading: string) => {
        const column = found.columns.get(heading);
        return column === undefined ? undefined : grid.at(row, column);
      };
      return { row, cell, text: (heading) => textOf(cell(heading)) };
    });
}
