import { isBlank } from "../../domain/checks/inputCells";
import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { CellPlace, InputCell } from "../../domain/submission/submission";
import { cellAddress } from "../model/a1";
import type { CellRecord, SheetCells } from "../model/workbookCells";
import { findHeadings } from "../table/heading";
import { sheetGrid, textOf, type SheetGrid } from "../table/sheetGrid";
import { endMark, headingRow, signatures } from "./fields";

/** How one kind of sheet is read: its headings in the order they were made in, and which are filled in. */
export interface EntryShape<Field extends string> {
  headings: readonly string[];
  fields: Record<Field, string>;
  id: string;
}

/** One row of input cells. `id` is "" where the row has none. */
export interface ReadEntry<Field extends string> {
  id: string;
  /** 0-based. */
  row: number;
  cells: Partial<Record<Field, InputCell>>;
  places: Partial<Record<Field, CellPlace>>;
}

export interface ReadSheet<Field extends string> {
  sheet: string;
  grid: SheetGrid;
  /** 0-based, by heading; only those found or still in their own place. */
  columns: ReadonlyMap<string, number>;
  entries: ReadEntry<Field>[];
  findings: Finding[];
}

/** A cell as it stood. */
export function inputCell(sheet: string, { address, ...raw }: CellRecord): InputCell {
  return { sheet, address, raw };
}

/** Where each heading stands: found by its words; else in the place it was made in, if nothing else took that. */
function placeColumns(
  grid: SheetGrid,
  headings: readonly string[],
): { row: number; columns: Map<string, number>; moved: boolean } {
  const found = findHeadings(grid, headings);
  const columns = new Map(found?.columns ?? []);
  const taken = new Set(columns.values());
  headings.forEach((heading, index) => {
    if (!columns.has(heading) && !taken.has(index)) columns.set(heading, index);
  });
  const moved = headings.some((heading, index) => columns.get(heading) !== index);
  return { row: found?.row ?? headingRow - 1, columns, moved };
}

const ownWords: ReadonlySet<string> = new Set(Object.values(signatures));

/** Every row that has an id or something in an input column, top to bottom; nothing that was entered is left out. */
export function readEntries<Field extends string>(
  sheet: SheetCells,
  shape: EntryShape<Field>,
): ReadSheet<Field> {
  const grid = sheetGrid(sheet);
  const { row: headings, columns, moved } = placeColumns(grid, shape.headings);
  const idColumn = columns.get(shape.id);
  const fields = (Object.entries(shape.fields) as [Field, string][]).flatMap(([field, heading]) => {
    const column = columns.get(heading);
    return column === undefined ? [] : [{ field, column }];
  });
  const entries: ReadEntry<Field>[] = [];
  let ended = false;
  for (const row of grid.rows.filter((candidate) => candidate > headings)) {
    const mark = idColumn === undefined ? "" : textOf(grid.at(row, idColumn)).trim();
    ended ||= mark === endMark;
    const entry: ReadEntry<Field> = { id: ended || mark === endMark ? "" : mark, row, cells: {}, places: {} };
    for (const { field, column } of fields) {
      const address = cellAddress(row, column);
      entry.places[field] = { sheet: sheet.name, address };
      const cell = grid.at(row, column);
      // Below the end stands the signature line, partly in input columns.
      const isOurs = ended && ownWords.has(textOf(cell));
      if (cell && !isBlank(cell) && !isOurs) entry.cells[field] = inputCell(sheet.name, cell);
    }
    if (entry.id !== "" || Object.keys(entry.cells).length > 0) entries.push(entry);
  }
  const findings = moved ? [finding("columnMoved", { sheet: sheet.name })] : [];
  return { sheet: sheet.name, grid, columns, entries, findings };
}
