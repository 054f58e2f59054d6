import { fold } from "../../domain/text";
import { headingKey } from "../table/heading";
import { textOf, type SheetGrid } from "../table/sheetGrid";

/** Where the columns of a template's sheet stand now. Rows and columns are 0-based. */
export interface PlacedColumns {
  /** Of the headings. */
  row: number;
  /** By heading. */
  columns: ReadonlyMap<string, number>;
  /** Headings that stand there more than once, with every column of theirs; they are not in `columns`. */
  repeated: ReadonlyMap<string, readonly number[]>;
  /** Headings that are nowhere, and whose place nothing tells for sure. */
  missing: readonly string[];
  moved: boolean;
}

/** Heading rows stand near the top; further down is data. */
const searchedRows = 30;

/** As headings are compared where they were typed anew: without marks, signs, case, diacritics and what stands in brackets. */
function looseKey(text: string): string {
  return fold(text.replace(/\([^()]*\)/g, " "));
}

/** Longer texts are no headings. */
const longestHeading = 80;

interface HeadingKeys {
  exact: ReadonlyMap<string, string>;
  loose: ReadonlyMap<string, string>;
}

function headingsIn(grid: SheetGrid, row: number, { exact, loose }: HeadingKeys): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [column, cell] of grid.row(row)) {
    if (typeof cell.value !== "string" || cell.value.length > longestHeading) continue;
    const words = cell.value;
    const heading = exact.get(headingKey(words)) ?? loose.get(looseKey(words));
    if (heading !== undefined) found.set(heading, [...(found.get(heading) ?? []), column]);
  }
  return found;
}

/** A column whose heading is blank is known by its neighbours: what stood between the same two, in as many columns, stands there still. */
function betweenNeighbours(
  grid: SheetGrid,
  row: number,
  headings: readonly string[],
  columns: ReadonlyMap<string, number>,
): [string, number][] {
  const known = headings.flatMap((heading, index) => {
    const column = columns.get(heading);
    return column === undefined ? [] : [{ index, column }];
  });
  const edges = [{ index: -1, column: -1 }, ...known];
  return edges.flatMap((before, at): [string, number][] => {
    const after = edges[at + 1] ?? {
      index: headings.length,
      column: before.column + headings.length - before.index,
    };
    if (after.column - before.column !== after.index - before.index) return [];
    return headings.slice(before.index + 1, after.index).flatMap((heading, offset): [string, number][] => {
      const column = before.column + 1 + offset;
      return textOf(grid.at(row, column)).trim() === "" ? [[heading, column]] : [];
    });
  });
}

const placedIn = new WeakMap<SheetGrid, Map<readonly string[], PlacedColumns | undefined>>();

/** Finds the row with most of the headings, at least half of them, and their columns; nothing where no row has so many. */
export function placeColumns(grid: SheetGrid, headings: readonly string[]): PlacedColumns | undefined {
  const known = placedIn.get(grid) ?? new Map<readonly string[], PlacedColumns | undefined>();
  placedIn.set(grid, known);
  if (!known.has(headings)) known.set(headings, findColumns(grid, headings));
  return known.get(headings);
}

const keysOf = new WeakMap<readonly string[], HeadingKeys>();

function headingKeys(headings: readonly string[]): HeadingKeys {
  const known = keysOf.get(headings);
  if (known) return known;
  const keys: HeadingKeys = {
    exact: new Map(headings.map((heading) => [headingKey(heading), heading])),
    loose: new Map(headings.map((heading) => [looseKey(heading), heading])),
  };
  keysOf.set(headings, keys);
  return keys;
}

/**
 * The headings as they were made, each in its column: what nearly every sheet has. It is the row that the search would end at, for
 * none above it has as many cells.
 */
export function columnsAsMade(grid: SheetGrid, headings: readonly string[]): PlacedColumns | undefined {
  const row = grid.rows.find((candidate) => grid.row(candidate).size >= headings.length);
  if (row === undefined || row >= searchedRows || grid.row(row).size > headings.length) return undefined;
  if (!headings.every((heading, column) => grid.at(row, column)?.value === heading)) return undefined;
  const columns = new Map(headings.map((heading, column) => [heading, column]));
  return { row, columns, repeated: new Map(), missing: [], moved: false };
}

function findColumns(grid: SheetGrid, headings: readonly string[]): PlacedColumns | undefined {
  return columnsAsMade(grid, headings) ?? searchColumns(grid, headings);
}

/** The same for whatever was done to the sheet; where `columnsAsMade` gives anything, this gives it too. */
export function searchColumns(grid: SheetGrid, headings: readonly string[]): PlacedColumns | undefined {
  const keys = headingKeys(headings);
  let best: { row: number; found: Map<string, number[]> } | undefined;
  for (const row of grid.rows) {
    if (row >= searchedRows) break;
    const found = headingsIn(grid, row, keys);
    if (found.size > (best?.found.size ?? 0)) best = { row, found };
    if (found.size === headings.length) break;
  }
  if (!best || best.found.size * 2 < headings.length) return undefined;
  const { row, found } = best;
  const repeated = new Map([...found].filter(([, columns]) => columns.length > 1));
  const columns = new Map(
    [...found].flatMap(([heading, [column, ...others]]): [string, number][] =>
      column === undefined || others.length > 0 ? [] : [[heading, column]],
    ),
  );
  for (const [heading, column] of betweenNeighbours(grid, row, headings, columns)) {
    if (!repeated.has(heading)) columns.set(heading, column);
  }
  const missing = headings.filter((heading) => !columns.has(heading) && !repeated.has(heading));
  const moved = headings.some((heading, index) => (columns.get(heading) ?? index) !== index);
  return { row, columns, repeated, missing, moved };
}
