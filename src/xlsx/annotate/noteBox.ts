import { lineCount } from "../../sheets/rowHeight";
import { attributeOf, childrenNamed, type MarkupElement } from "./markup";
import type { CellPlace } from "./note";

/** Widths of columns and heights of rows in pixels at 96 dpi, by 0-based number. */
export interface Grid {
  columnWidth: (column: number) => number;
  rowHeight: (row: number) => number;
}

const pixelsPerPoint = 4 / 3;
/** Of a sheet that says nothing: 8.43 characters of seven pixels, 15 points. */
const usualWidth = 64;
const usualHeight = 15;

/** File widths count the padding (ECMA-376 part 1, 18.3.1.13). */
const widthPixels = (characters: number) => Math.trunc(((256 * characters + 18) / 256) * 7);

const isTrue = (value: string | undefined) => value === "1" || value === "true";

/** The columns and rows of a worksheet part as it says they are. */
export function gridOf(text: string, root: MarkupElement): Grid {
  const number = (element: MarkupElement, name: string) => {
    const value = Number(attributeOf(text, element, name) ?? "");
    return value > 0 ? value : undefined;
  };
  const [format] = childrenNamed(root, "sheetFormatPr");
  const defaultWidth = format && number(format, "defaultColWidth");
  const defaultHeight = ((format && number(format, "defaultRowHeight")) ?? usualHeight) * pixelsPerPoint;
  const columns = childrenNamed(root, "cols").flatMap((cols) =>
    childrenNamed(cols, "col").map((col) => ({
      min: (number(col, "min") ?? 1) - 1,
      max: (number(col, "max") ?? 1) - 1,
      width: isTrue(attributeOf(text, col, "hidden")) ? 0 : widthPixels(number(col, "width") ?? 0),
    })),
  );
  const heights = new Map<number, number>();
  let next = 0;
  for (const data of childrenNamed(root, "sheetData")) {
    for (const row of childrenNamed(data, "row")) {
      const at = (number(row, "r") ?? next + 1) - 1;
      next = at + 1;
      const height = number(row, "ht");
      if (isTrue(attributeOf(text, row, "hidden"))) heights.set(at, 0);
      else if (height !== undefined) heights.set(at, height * pixelsPerPoint);
    }
  }
  return {
    columnWidth: (column) =>
      columns.find(({ min, max }) => column >= min && column <= max)?.width ??
      (defaultWidth === undefined ? usualWidth : widthPixels(defaultWidth)),
    rowHeight: (row) => heights.get(row) ?? defaultHeight,
  };
}

const boxWidth = 260;
const lineHeight = 15;
const padding = 14;
const tallestBox = 480;
/** Tahoma 9 runs wider than the typeface lines are counted in. */
const room = (boxWidth * 0.75 - padding) * 0.8;

/** How tall a box must be to show the whole of a text, in pixels. */
export function boxHeight(text: string): number {
  return Math.min(tallestBox, lineCount(text, room, 9) * lineHeight + padding);
}

/** The line a distance behind `from` falls on, and how far into it. */
function walk(
  from: number,
  distance: number,
  sizeOf: (line: number) => number,
): [line: number, rest: number] {
  let line = from;
  let rest = distance;
  for (let steps = 0; steps < 1000 && rest >= sizeOf(line); steps++) rest -= sizeOf(line++);
  return [line, Math.round(rest)];
}

/** Where the box of a note stands, as its drawing says it: column, pixels, row, pixels, twice. Beside its cell, as Excel puts it. */
export function anchorOf({ row, column }: CellPlace, text: string, grid: Grid): string {
  const inset = 12;
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const [right, rightRest] = walk(left, inset + boxWidth, grid.columnWidth);
  const topRest = row === 0 ? 2 : Math.max(0, Math.round(grid.rowHeight(top)) - 7);
  const [bottom, bottomRest] = walk(top, topRest + boxHeight(text), grid.rowHeight);
  return [left, inset, top, topRest, right, rightRest, bottom, bottomRest].join(", ");
}
