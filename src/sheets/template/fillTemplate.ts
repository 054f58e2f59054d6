import type { ContactField, IndicatorField, TaskField } from "../../domain/submission/submission";
import { bookCells } from "../bookCells";
import { parseCell } from "../model/a1";
import type { BookSpec, SheetSpec } from "../model/book";
import type { CellContent } from "../model/cell";
import { rowHeight } from "../rowHeight";
import { findTemplateSheets } from "./findSheets";
import { contactPlaces } from "./readContact";
import { readEntries } from "./readEntries";
import { indicatorShape, taskShape } from "./shapes";

/** What a unit enters: a field of one row, by the row's code. `id` is "" for the contact. */
export type TemplateEntry =
  | { sheet: "tasks"; id: string; field: TaskField; content: CellContent }
  | { sheet: "indicators"; id: string; field: IndicatorField; content: CellContent }
  | { sheet: "contact"; id: string; field: ContactField; content: CellContent };

interface Target {
  sheet: string;
  row: number;
  column: number;
}

/** Where every input cell of a template stands, by "sheet kind, row, field". */
function targetsOf(book: BookSpec): Map<string, Target> {
  const targets = new Map<string, Target>();
  const add = (kind: TemplateEntry["sheet"], id: string, field: string, target: Target) =>
    targets.set(JSON.stringify([kind, id, field]), target);
  for (const { kind, cells } of findTemplateSheets(bookCells(book))) {
    const read = kind === "tasks" ? readEntries(cells, taskShape) : readEntries(cells, indicatorShape);
    for (const [field, place] of Object.entries(contactPlaces(read))) {
      add("contact", "", field, { sheet: cells.name, ...place });
    }
    const entries: { id: string; places: Record<string, { address: string } | undefined> }[] = read.entries;
    for (const { id, places } of entries) {
      for (const [field, place] of Object.entries(places)) {
        const cell = parseCell(place?.address ?? "");
        if (cell) add(kind, id, field, { sheet: cells.name, ...cell });
      }
    }
  }
  return targets;
}

function withContents(sheet: SheetSpec, contents: ReadonlyMap<string, CellContent>): SheetSpec {
  const filledRows = new Set([...contents.keys()].map((place) => Number(place.split(",")[0])));
  const rows = sheet.rows.map((row, r) => {
    if (!filledRows.has(r)) return row;
    const cells = row.cells.map((cell, c) => {
      const content = contents.get(`${r},${c}`);
      return content ? { ...cell, content } : cell;
    });
    // In Excel the row would grow as the unit types.
    return { ...row, cells, height: Math.max(row.height ?? 0, rowHeight(cells, sheet.columns)) };
  });
  return { ...sheet, rows };
}

/** The template with these cells filled in, as a unit would. Entries that no input cell of it takes are left out. */
export function fillTemplate(book: BookSpec, entries: readonly TemplateEntry[]): BookSpec {
  const targets = targetsOf(book);
  const bySheet = new Map<string, Map<string, CellContent>>();
  for (const { sheet, id, field, content } of entries) {
    const target = targets.get(JSON.stringify([sheet, sheet === "contact" ? "" : id, field]));
    if (!target) continue;
    const contents = bySheet.get(target.sheet) ?? new Map<string, CellContent>();
    contents.set(`${target.row},${target.column}`, content);
    bySheet.set(target.sheet, contents);
  }
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const contents = bySheet.get(sheet.name);
      return contents ? withContents(sheet, contents) : sheet;
    }),
  };
}
