import { sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetCells, WorkbookCells } from "../model/workbookCells";
import { numberOf, sheetGrid, textOf } from "../table/sheetGrid";

/**
 * The sheet a run keeps in the workbook while it writes. A1:C1 are the moment of its last sign of life (milliseconds
 * since 1970), sheets written, and sheets in all; A2 says that everything below stands there; from A3 on, keys and values.
 */
export const journalLayout = {
  pulse: "A1:C1",
  commit: "A2",
  /** 0-based. */
  firstRow: 2,
} as const;

/** What stands in the commit cell. */
export const committedWord = "xong";

export interface Journal {
  /** The sheet's name: `_CCHC_NK`, and a mark behind it once another pane took the run over. */
  sheet: string;
  /** Without it nothing else of the workbook has been changed yet. */
  committed: boolean;
  /** Milliseconds since 1970; 0 where the run is known to have died. */
  pulseAt: number;
  done: number;
  total: number;
  entries: ReadonlyMap<string, string>;
}

export function isJournal(sheet: string): boolean {
  return sheet.startsWith(sheetNames.journal);
}

function readJournal(sheet: SheetCells): Journal {
  const grid = sheetGrid(sheet);
  const entries = new Map<string, string>();
  for (const row of grid.rows.filter((at) => at >= journalLayout.firstRow)) {
    const key = textOf(grid.at(row, 0));
    if (key !== "") entries.set(key, (entries.get(key) ?? "") + textOf(grid.at(row, 1)));
  }
  const [pulseAt = 0, done = 0, total = 0] = [0, 1, 2].map((column) => numberOf(grid.at(0, column)));
  const committed = textOf(grid.at(1, 0)) === committedWord;
  return { sheet: sheet.name, committed, pulseAt, done, total, entries };
}

/** Every journal of a workbook; there is at most one, and a pane that comes in between finds two for a moment. */
export function readJournals(cells: WorkbookCells): Journal[] {
  return cells.sheets.filter(({ name }) => isJournal(name)).map(readJournal);
}

/** The workbook as it is without a run over it. */
export function withoutJournals(cells: WorkbookCells): WorkbookCells {
  return { ...cells, sheets: cells.sheets.filter(({ name }) => !isJournal(name)) };
}
