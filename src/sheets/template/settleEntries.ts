import { received } from "../../domain/checks/reading";
import type { Finding, Place } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { InputCell } from "../../domain/submission/submission";
import type { FindingCode } from "../../domain/finding/codes";
import type { ReadEntry } from "./readEntries";

/** What a finding about a row of this sheet points at, besides the cell. */
type RowPlace = (id: string) => Place;

function cellsOf<Field extends string>(entry: ReadEntry<Field>): InputCell[] {
  return Object.values<InputCell | undefined>(entry.cells).filter((cell) => cell !== undefined);
}

/** Each filled cell of a row that cannot be taken, as a finding of its own. */
export function refuseRow<Field extends string>(
  code: FindingCode,
  entry: ReadEntry<Field>,
  place: RowPlace,
  params: Finding["params"] = {},
): Finding[] {
  const id = entry.id === "" ? `ở dòng ${entry.row + 1}` : entry.id;
  return cellsOf(entry).map((cell) =>
    finding(
      code,
      { ...place(entry.id), sheet: cell.sheet, address: cell.address },
      { id, ...params },
      { received: received(cell), taken: false },
    ),
  );
}

/**
 * One entry per expected id, in the sheet's order. Rows that repeat, were added, or were deleted become findings.
 * Those of `accepted` ids may stand there or not.
 */
export function settleEntries<Field extends string>(
  entries: readonly ReadEntry<Field>[],
  place: RowPlace,
  expected: ReadonlySet<string> | undefined,
  accepted: ReadonlySet<string> = new Set(),
): { value: ReadEntry<Field>[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const byId = new Map<string, ReadEntry<Field>[]>();
  for (const entry of entries) {
    if (entry.id === "" || (expected && !expected.has(entry.id) && !accepted.has(entry.id))) {
      findings.push(...refuseRow("rowAdded", entry, place));
    } else {
      byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
    }
  }
  const value: ReadEntry<Field>[] = [];
  for (const [id, rows] of byId) {
    const filled = rows.filter((entry) => cellsOf(entry).length > 0);
    const [kept] = filled.length > 0 ? filled : rows;
    if (!kept) continue;
    if (filled.length > 1) {
      findings.push(...filled.flatMap((entry) => refuseRow("rowDuplicated", entry, place)));
      value.push({ ...kept, cells: {} });
      continue;
    }
    // A blank copy contradicts nothing: what was entered is taken, the copy is mentioned.
    if (rows.length > 1) findings.push(finding("rowDuplicated", place(id), { id }, { taken: true }));
    value.push(kept);
  }
  for (const id of expected ?? []) if (!byId.has(id)) findings.push(finding("rowDeleted", place(id), { id }));
  return { value, findings };
}
