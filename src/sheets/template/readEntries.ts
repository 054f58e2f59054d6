import { isBlank } from "../../domain/checks/inputCells";
import { received } from "../../domain/checks/reading";
import type { FindingCode } from "../../domain/finding/codes";
import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { CellPlace, InputCell } from "../../domain/submission/submission";
import { cellAddress } from "../model/a1";
import type { CellRecord, SheetCells } from "../model/workbookCells";
import { textOf, type SheetGrid } from "../table/sheetGrid";
import { gridOf } from "./gridOf";
import { endMark, signatures } from "./fields";
import { givenText } from "./lastState";
import { placeColumns, type PlacedColumns } from "./placeColumns";

/** How one kind of sheet is read: its headings in the order they were made in, and which are filled in. */
export interface EntryShape<Field extends string> {
  headings: readonly string[];
  fields: Record<Field, string>;
  id: string;
}

/** One row of input cells. `id` is "" where the row has none. */
export interface ReadEntry<Field extends string> {
  id: string;
  sheet: string;
  /** 0-based. */
  row: number;
  /** Of its other columns, by heading; blank ones are left out. */
  texts: ReadonlyMap<string, string>;
  cells: Partial<Record<Field, InputCell>>;
  places: Partial<Record<Field, CellPlace>>;
}

export interface ReadSheet<Field extends string> {
  sheet: string;
  grid: SheetGrid;
  /** 0-based row of the headings; -1 where they are lost. */
  headingRow: number;
  /** 0-based, by heading. */
  columns: ReadonlyMap<string, number>;
  /** Rows with a code or a filled cell. */
  entries: ReadEntry<Field>[];
  /** Rows with neither, but with texts of the template's columns. */
  textRows: ReadEntry<Field>[];
  findings: Finding[];
}

/** A cell as it stood. */
export function inputCell(sheet: string, { address, ...raw }: CellRecord): InputCell {
  return { sheet, address, raw };
}

/** A filled cell that is in no entry: this finding stands for it. */
export function strayCell(code: FindingCode, sheet: string, cell: CellRecord, params = {}): Finding {
  const place = { sheet, address: cell.address };
  return finding(code, place, params, { received: received(inputCell(sheet, cell)), taken: false });
}

const ownWords: ReadonlySet<string> = new Set(Object.values(signatures));

/** Without headings nobody can say what a cell is of. */
function withoutHeadings<Field extends string>(grid: SheetGrid, shape: EntryShape<Field>): ReadSheet<Field> {
  const known = new Set<string>([...shape.headings, ...ownWords, endMark]);
  const cells = grid.rows.flatMap((row) => [...grid.row(row).values()]);
  const findings = cells
    .filter((cell) => cell.formula === undefined && !isBlank(cell) && !known.has(textOf(cell)))
    .map((cell) => strayCell("cellUnplaced", grid.name, cell));
  return { sheet: grid.name, grid, headingRow: -1, columns: new Map(), entries: [], textRows: [], findings };
}

function columnFindings<Field extends string>(
  { missing, moved }: PlacedColumns,
  shape: EntryShape<Field>,
  sheet: string,
): Finding[] {
  const input = new Set<string>(Object.values(shape.fields));
  const lost = missing.filter((heading) => input.has(heading));
  return [
    ...(moved ? [finding("columnMoved", { sheet })] : []),
    ...lost.map((heading) =>
      finding("inputColumnMissing", { sheet }, { heading: heading.replace("✎ ", "") }),
    ),
  ];
}

/**
 * Cells below the headings that stand in no column of the template, or in one of two with the same heading.
 * Formulas count only where none of the template's own can be meant.
 */
function strayCells<Field extends string>(
  grid: SheetGrid,
  { row: headings, columns, repeated, missing }: PlacedColumns,
  shape: EntryShape<Field>,
): Finding[] {
  const known = new Set(columns.values());
  const twice = new Map(
    [...repeated].flatMap(([heading, list]) => list.map((column) => [column, heading] as const)),
  );
  const input = new Set<string>(Object.values(shape.fields));
  const hasLostFormulas = missing.some((heading) => !input.has(heading));
  return grid.rows
    .filter((row) => row > headings)
    .flatMap((row) =>
      [...grid.row(row)].flatMap(([column, cell]) => {
        if (known.has(column) || isBlank(cell) || textOf(cell).trim() === endMark) return [];
        const heading = twice.get(column);
        if (heading !== undefined && !input.has(heading)) return [];
        if (heading !== undefined) return [strayCell("columnRepeated", grid.name, cell, { heading })];
        if (cell.formula !== undefined && hasLostFormulas) return [];
        return [strayCell("cellUnplaced", grid.name, cell)];
      }),
    );
}

function isEnd(grid: SheetGrid, row: number, idColumn: number): boolean {
  return textOf(grid.at(row, idColumn)).trim() === endMark;
}

/** Every row that has an id or something in an input column, top to bottom; nothing that was entered is left out. */
export function readEntries<Field extends string>(
  sheet: SheetCells,
  shape: EntryShape<Field>,
): ReadSheet<Field> {
  const grid = gridOf(sheet);
  const placed = placeColumns(grid, shape.headings);
  if (!placed) return withoutHeadings(grid, shape);
  const { row: headingRow, columns } = placed;
  const fields = (Object.entries(shape.fields) as [Field, string][]).flatMap(([field, heading]) => {
    const column = columns.get(heading);
    return column === undefined ? [] : [{ field, column }];
  });
  const input = new Set<string>(Object.values(shape.fields));
  const given = [...columns].filter(([heading]) => !input.has(heading) && heading !== shape.id);
  const idColumn = columns.get(shape.id);
  const entries: ReadEntry<Field>[] = [];
  const textRows: ReadEntry<Field>[] = [];
  const hasEnd = idColumn !== undefined && grid.rows.some((row) => isEnd(grid, row, idColumn));
  const signed: Finding[] = [];
  let ended = false;
  for (const row of grid.rows.filter((candidate) => candidate > headingRow)) {
    const mark = idColumn === undefined ? "" : textOf(grid.at(row, idColumn)).trim();
    ended ||= mark === endMark;
    const texts = given
      .map(([heading, column]) => [heading, givenText(heading, textOf(grid.at(row, column))).trim()] as const)
      .filter(([, text]) => text !== "");
    const id = ended ? "" : mark;
    const entry: ReadEntry<Field> = {
      id,
      sheet: sheet.name,
      row,
      texts: new Map(texts),
      cells: {},
      places: {},
    };
    for (const { field, column } of fields) {
      entry.places[field] = { sheet: sheet.name, address: cellAddress(row, column) };
      const cell = grid.at(row, column);
      if (!cell || isBlank(cell)) continue;
      if (!ownWords.has(textOf(cell).trim())) entry.cells[field] = inputCell(sheet.name, cell);
      // Below the end stands the signature line, partly in input columns; further up it is no answer either.
      else if (!ended && hasEnd) signed.push(strayCell("cellUnplaced", sheet.name, cell));
    }
    if (id !== "" || Object.keys(entry.cells).length > 0) entries.push(entry);
    else if (texts.length > 0) textRows.push(entry);
  }
  const findings = [
    ...columnFindings(placed, shape, sheet.name),
    ...strayCells(grid, placed, shape),
    ...signed,
  ];
  return { sheet: sheet.name, grid, headingRow, columns, entries, textRows, findings };
}
