import { areaAddress } from "../../sheets/model/a1";
import type { SheetSpec } from "../../sheets/model/book";
import type { Budget } from "./budget";
import { cellValue, chunks } from "./cells";
import type { ReadySheet } from "./prepare";
import { rectangles } from "./rectangles";
import { applyDefaultStyle } from "./style";
import { writeTable } from "./tables";

type Grid = (string | number | boolean | null)[][];

function width(spec: SheetSpec): number {
  return Math.max(spec.columns.length, ...spec.rows.map((row) => row.cells.length));
}

/** The sheet's cells as a full rectangle, formulas or everything else; null where there is nothing. */
function gridOf(spec: SheetSpec, wanted: "formulas" | "constants"): Grid {
  const columns = width(spec);
  return spec.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row.cells[column];
      return (cell?.content?.kind === "formula") === (wanted === "formulas") ? cellValue(cell) : null;
    }),
  );
}

/** Number formats come before values: "@" must be there when a text that looks like a number arrives. */
function writeNumberFormats({ spec, sheet }: ReadySheet): number {
  const keys = spec.rows.map((row) => row.cells.map((cell) => cell?.style?.numberFormat));
  const areas = rectangles(keys, width(spec));
  for (const { key, area } of areas) sheet.getRange(areaAddress(area)).numberFormat = [[key]];
  return areas.length * 400;
}

/** Writes everything but formulas, and makes the tables over it. */
export async function writeConstants(ready: ReadySheet, budget: Budget): Promise<void> {
  const { spec, sheet, kept } = ready;
  if (spec.rows.length === 0) return;
  const columns = width(spec);
  applyDefaultStyle(sheet.getRangeByIndexes(0, 0, spec.rows.length, columns));
  await budget.spend(writeNumberFormats(ready));
  for (const chunk of chunks(gridOf(spec, "constants"))) {
    sheet.getRangeByIndexes(chunk.top, 0, chunk.rows.length, columns).values = chunk.rows;
    await budget.spend(JSON.stringify(chunk.rows).length);
  }
  for (const table of spec.tables) if (!kept.has(table.name)) writeTable(sheet, table);
}

/** Writes the formulas; every table and name they use must be there. */
export async function writeFormulas({ spec, sheet }: ReadySheet, budget: Budget): Promise<void> {
  const grid = gridOf(spec, "formulas");
  const first = grid.findIndex((row) => row.some((value) => value !== null));
  if (first < 0) return;
  const last = grid.findLastIndex((row) => row.some((value) => value !== null));
  for (const chunk of chunks(grid.slice(first, last + 1))) {
    sheet.getRangeByIndexes(first + chunk.top, 0, chunk.rows.length, width(spec)).formulas = chunk.rows;
    await budget.spend(JSON.stringify(chunk.rows).length);
  }
}
