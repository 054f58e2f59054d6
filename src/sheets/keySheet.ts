import { sheetNames } from "../i18n/vi/sheetWords";
import type { RowSpec, SheetSpec } from "./model/book";
import { text } from "./model/content";
import type { WorkbookCells } from "./model/workbookCells";
import { sheetGrid, textOf } from "./table/sheetGrid";

/** What this software writes is of this version; a workbook of a higher one is only looked at. */
export const formatVersion = 1;

export type Keys = ReadonlyMap<string, string>;

/** A cell holds 32,767 characters; a longer value goes on in further rows of the same key. */
const longestCell = 30_000;

/** Key and value rows; a value too long for a cell goes on in further rows of its key, a blank one is left out. */
export function keyRows(entries: readonly (readonly [string, string])[]): [string, string][] {
  return entries.flatMap(([key, value]) => {
    const parts: [string, string][] = [];
    for (let from = 0; from < value.length;) {
      // Both halves of a character outside the basic plane stay in one cell: half of one cannot be sent.
      const splits = /[\uD800-\uDBFF]$/.test(value.slice(from, from + longestCell));
      const to = splits && from + longestCell < value.length ? from + longestCell - 1 : from + longestCell;
      parts.push([key, value.slice(from, to)]);
      from = to;
    }
    return parts;
  });
}

/** `_CCHC`: what the workbook is, as key and value rows nobody sees. Values of any length; a blank one is left out. */
export function keySheet(entries: readonly (readonly [string, string])[]): SheetSpec {
  const rows: RowSpec[] = keyRows(entries).map(([key, part]) => ({
    cells: [{ content: text(key) }, { content: text(part) }],
  }));
  return {
    name: sheetNames.keys,
    state: "veryHidden",
    zoom: 100,
    columns: [{ width: 20 }, { width: 60 }],
    rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protection: {},
    page: { orientation: "portrait", marginCm: 1 },
  };
}

/** The keys of a workbook; nothing where it has no such sheet. Rows of one key are joined in order. */
export function readKeys(cells: WorkbookCells): Keys | undefined {
  const sheet = cells.sheets.find(({ name }) => name === sheetNames.keys);
  if (!sheet) return undefined;
  const grid = sheetGrid(sheet);
  const keys = new Map<string, string>();
  for (const row of grid.rows) {
    const key = textOf(grid.at(row, 0));
    if (key !== "") keys.set(key, (keys.get(key) ?? "") + textOf(grid.at(row, 1)));
  }
  return keys;
}
