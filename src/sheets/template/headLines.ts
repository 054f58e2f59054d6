import { fold } from "../../domain/text";
import { textOf, type SheetGrid } from "../table/sheetGrid";

/** What a sheet says above its headings. */
export interface HeadLines {
  /** Every text. */
  lines: string[];
  /** What stands after "Đơn vị:", in the same cell or the next. */
  unitNames: string[];
}

const labels: ReadonlySet<string> = new Set([
  "don vi",
  "ten don vi",
  "don vi bao cao",
  "don vi gui",
  "don vi gui bao cao",
]);

function unitNameIn(grid: SheetGrid, row: number, column: number, text: string): string[] {
  const [, label = "", name = ""] = /^([^::]*)[::]([\s\S]*)$/.exec(text) ?? ["", text];
  if (!labels.has(fold(label))) return [];
  if (fold(name) !== "") return [name.trim()];
  const next = textOf(grid.at(row, column + 1)).trim();
  return fold(next) === "" ? [] : [next];
}

/** The texts above the heading row (0-based, exclusive). */
export function headLines(grid: SheetGrid, headingRow: number): HeadLines {
  const head: HeadLines = { lines: [], unitNames: [] };
  for (const row of grid.rows.filter((candidate) => candidate < headingRow)) {
    for (const [column, cell] of grid.row(row)) {
      const text = textOf(cell);
      if (typeof cell.value !== "string" || fold(text) === "") continue;
      head.lines.push(text);
      head.unitNames.push(...unitNameIn(grid, row, column, text));
    }
  }
  return head;
}
