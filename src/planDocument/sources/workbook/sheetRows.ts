import { parseArea, parseCell } from "../../../sheets/model/a1";
import type { SheetCells } from "../../../sheets/model/workbookCells";
import { spreadSpans, type SpannedCell } from "../spannedRows";
import { cellText } from "./cellText";

/** A row of a sheet that is not blank. */
export interface SheetRow {
  /** 0-based, in the sheet. */
  row: number;
  /** By filled column, from the left. */
  cells: string[];
  above: ReadonlyMap<number, string> | undefined;
  wide: boolean;
}

/** Plans are not wider; the cells of further columns join the last one. */
const mostColumns = 60;

/** The filled rows of a sheet over its filled columns; merged cells stand as in `spreadSpans`. */
export function sheetRows({ cells, merges = [] }: SheetCells): SheetRow[] {
  const filled = [...cells].flatMap((cell) => {
    const at = parseCell(cell.address);
    const text = cellText(cell);
    return at && text !== "" ? [{ ...at, text }] : [];
  });
  const rows = distinct(filled.map(({ row }) => row));
  const columns = distinct(filled.map(({ column }) => column));
  const width = Math.min(columns.length, mostColumns);
  const grid = rows.map(() => Array.from({ length: width }, blank));
  for (const { row, column, text } of filled) {
    const cell = grid[placeOf(rows, row)]?.[Math.min(placeOf(columns, column), width - 1)];
    if (cell) cell.text = cell.text === "" ? text : `${cell.text} ${text}`;
  }
  for (const merge of merges) {
    const area = parseArea(merge);
    if (!area) continue;
    const [row, column] = [placeOf(rows, area.top), placeOf(columns, area.left)];
    const cell = grid[row]?.[column];
    if (!cell || rows[row] !== area.top || columns[column] !== area.left) continue;
    cell.rows = placeOf(rows, area.bottom + 1) - row;
    cell.columns = Math.min(placeOf(columns, area.right + 1), width) - column;
  }
  const spread = spreadSpans(withoutCovered(grid));
  return spread.rows.map((texts, at) => ({
    row: rows[at] ?? 0,
    cells: texts,
    above: spread.above?.[at],
    wide: spread.wide?.[at] ?? false,
  }));
}

/** Each row without the cells that lie under a merged one. */
function withoutCovered(grid: readonly SpannedCell[][]): SpannedCell[][] {
  /** By column: the last row a merged cell above reaches. */
  const reached: number[] = [];
  return grid.map((cells, row) => {
    const own: SpannedCell[] = [];
    for (let column = 0; column < cells.length;) {
      const cell = cells[column];
      if (!cell || (reached[column] ?? -1) >= row) {
        column += 1;
        continue;
      }
      own.push(cell);
      const right = column + cell.columns;
      for (; column < right; column += 1) reached[column] = row + cell.rows - 1;
    }
    return own;
  });
}

function blank(): SpannedCell {
  return { text: "", columns: 1, rows: 1 };
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How many of the sorted numbers are smaller: the place of one that is among them. */
function placeOf(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
