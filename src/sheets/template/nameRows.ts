import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import { lazily } from "../../domain/lazily";
import { refuseRow } from "./settleEntries";
import { telling, type GivenRow } from "./givenRows";
import { rowMatcher, type TellingColumns } from "./matchRows";
import type { EntryShape, ReadEntry, ReadSheet } from "./readEntries";

/** The row as a finding about it shows it: its first input cell. */
function rowPlace<Field extends string>(entry: ReadEntry<Field>, place: Place): Place {
  const [first] = Object.values<{ address: string } | undefined>(entry.places).filter(
    (cell) => cell !== undefined,
  );
  return { ...place, sheet: entry.sheet, address: first?.address };
}

/** Most rows come back as they were made: nothing is to be looked up for them. */
function isAsMade(
  texts: ReadonlyMap<string, string>,
  row: GivenRow | undefined,
  columns: TellingColumns,
): boolean {
  if (!row) return false;
  return [columns.number, columns.title, ...columns.others].every(
    (heading) => (texts.get(heading) ?? "") === (row.texts.get(heading) ?? "").trim(),
  );
}

/**
 * The rows of a sheet with the ids they surely have: by their hidden code; where it is gone, by their texts, and said so.
 * A row whose texts are surely those of another row than its code is refused: someone sorted or copied a part of the sheet.
 */
export function nameRows<Field extends string>(
  sheet: ReadSheet<Field>,
  shape: EntryShape<Field>,
  given: readonly GivenRow[] | undefined,
  place: (id: string) => Place,
): { value: ReadEntry<Field>[]; findings: Finding[] } {
  if (!given) return { value: sheet.entries, findings: [] };
  const columns = telling[shape.id as keyof typeof telling];
  const matcher = lazily(() => rowMatcher(given, columns));
  const own = new Map(given.map((row) => [row.id, row]));
  const coded = new Set(sheet.entries.map(({ id }) => id));
  // A row that only has texts is looked at where a row of the template is missing.
  const isWhole = given.every(({ id, optional }) => optional === true || coded.has(id));
  const rows = isWhole ? sheet.entries : [...sheet.entries, ...sheet.textRows];
  const hasCodes = sheet.entries.some(({ id }) => id !== "");
  const findings: Finding[] = [];
  const value: ReadEntry<Field>[] = [];
  for (const entry of [...rows].sort((a, b) => a.row - b.row)) {
    if (entry.id !== "" && isAsMade(entry.texts, own.get(entry.id), columns)) {
      value.push(entry);
      continue;
    }
    const found = matcher().match(entry.texts);
    if (entry.id !== "") {
      const text = [columns.title, columns.number, ...columns.others]
        .map((heading) => entry.texts.get(heading))
        .find((one) => one !== undefined);
      const isOther = found
        ? found.id !== entry.id
        : own.has(entry.id) && !matcher().agrees(entry.id, entry.texts);
      if (text !== undefined && isOther) {
        findings.push(...refuseRow("rowContradicts", entry, place, { text }));
      } else value.push(entry);
      continue;
    }
    if (!found) {
      if (Object.keys(entry.cells).length > 0) value.push(entry);
      continue;
    }
    value.push({ ...entry, id: found.id });
    // Without any code the whole sheet is told once.
    if (hasCodes || !found.whole)
      findings.push(finding("rowByText", rowPlace(entry, place(found.id)), { id: found.id }));
  }
  return { value, findings };
}
