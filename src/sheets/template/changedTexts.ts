import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import { normalise } from "../../domain/text";
import { cellAddress } from "../model/a1";
import { textOf } from "../table/sheetGrid";
import type { GivenRow } from "./givenRows";
import { givenText } from "./lastState";
import type { ReadEntry, ReadSheet } from "./readEntries";

/** As two texts are compared: white space and composition say nothing. */
function words(text: string): string {
  return normalise(text).replace(/\s+/g, " ");
}

/** Locked texts that no longer read as they were made, row by row. A blank cell that another was merged over is no change. */
export function changedTexts<Field extends string>(
  sheet: ReadSheet<Field>,
  entries: readonly ReadEntry<Field>[],
  given: readonly GivenRow[],
  place: (id: string) => Place,
): Finding[] {
  const rows = new Map(given.map((row) => [row.id, row]));
  return entries.flatMap(({ id, row, sheet: name }) => {
    const made = name === sheet.sheet ? rows.get(id) : undefined;
    return [...(made?.texts ?? [])].flatMap(([heading, text]) => {
      const column = sheet.columns.get(heading);
      if (column === undefined) return [];
      const now = givenText(heading, textOf(sheet.grid.at(row, column)));
      if (now === text || words(now) === words(text)) return [];
      const where = { ...place(id), sheet: sheet.sheet, address: cellAddress(row, column) };
      return [finding("textChanged", where, { heading }, { received: now })];
    });
  });
}
