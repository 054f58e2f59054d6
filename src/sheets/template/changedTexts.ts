import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import { cellAddress } from "../model/a1";
import { textOf } from "../table/sheetGrid";
import type { EntryShape, ReadSheet } from "./readEntries";

/** Locked texts that no longer read as they were made, row by row. Formulas and the columns to fill in are not looked at. */
export function changedTexts<Field extends string>(
  now: ReadSheet<Field>,
  original: ReadSheet<Field>,
  shape: EntryShape<Field>,
  place: (id: string) => Place,
): Finding[] {
  const input = new Set<string>(Object.values(shape.fields));
  const given = shape.headings.filter((heading) => !input.has(heading) && heading !== shape.id);
  const rows = new Map(original.entries.map((entry) => [entry.id, entry.row]));
  return now.entries.flatMap(({ id, row }) => {
    const made = rows.get(id);
    if (made === undefined) return [];
    return given.flatMap((heading) => {
      const [here, there] = [now.columns.get(heading), original.columns.get(heading)];
      if (here === undefined || there === undefined) return [];
      const [cell, was] = [now.grid.at(row, here), original.grid.at(made, there)];
      if (was?.formula !== undefined || textOf(cell) === textOf(was)) return [];
      const where = { ...place(id), sheet: now.sheet, address: cellAddress(row, here) };
      return [finding("textChanged", where, { heading }, { received: textOf(cell) })];
    });
  });
}
