import { writeInputs } from "../engine/contents";
import { patchCells, patchLooks } from "../engine/looks";
import { assertAllowed, assertEditable } from "../engine/protection";
import { followHeadings } from "../engine/tables";
import { columnsOf, rowsOf } from "../model/area";
import { refuse } from "../protocol/officeError";
import type { RangeSelf } from "./range";

/** Cells written at once; more comes as chunks. */
const mostCells = 5_000_000;

/** A value for every cell of the range: a single value, or a 1×1 array, stands for all of them. */
export function gridFor({ area }: RangeSelf, value: unknown): unknown[][] {
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (rows * columns > mostCells) refuse("InvalidArgument", "The range is too large to be written.");
  if (!Array.isArray(value)) return filled(rows, columns, value);
  const lines = value as unknown[];
  const [first] = lines;
  if (lines.length === 1 && Array.isArray(first) && first.length === 1)
    return filled(rows, columns, first[0]);
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    refuse("InvalidArgument", `The array does not have the range's ${rows} rows of ${columns} cells.`);
  return lines as unknown[][];
}

function filled(rows: number, columns: number, value: unknown): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** Range.values and Range.formulas: both take values and "=…". */
export function setContents(self: RangeSelf, value: unknown): void {
  const { sheet, area } = self;
  const grid = gridFor(self, value);
  assertEditable(sheet, area);
  writeInputs(sheet, area, grid);
  followHeadings(sheet, area);
}

function isNumberFormat({ book }: RangeSelf["sheet"], pattern: string): boolean {
  try {
    return Boolean(book.kit.numfmt.isValidFormat(pattern));
  } catch {
    return false;
  }
}

export function setNumberFormats(self: RangeSelf, value: unknown): void {
  const { sheet, area } = self;
  assertAllowed(sheet, "allowFormatCells");
  const patchOf = (format: unknown) => {
    if (typeof format !== "string") refuse("InvalidArgument", "A number format is a text.");
    if (!isNumberFormat(sheet, format)) refuse("InvalidArgument", `${format} is no number format.`);
    return { n: format === "General" ? null : { pattern: format } };
  };
  if (!Array.isArray(value)) {
    patchLooks(sheet, area, patchOf(value));
    return;
  }
  const lines = value as unknown[][];
  if (lines.length === 1 && lines[0]?.length === 1) return setNumberFormats(self, lines[0][0]);
  const grid = gridFor(self, value);
  patchCells(sheet, area, (row, column) => {
    const format = grid[row - area.top]?.[column - area.left];
    return format === null ? undefined : patchOf(format);
  });
}
