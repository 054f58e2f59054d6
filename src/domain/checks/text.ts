import { formatShort } from "../date/format";
import { fromSerial } from "../date/serial";
import { repairFinding } from "../finding/repairFinding";
import type { InputCell } from "../submission/submission";
import { hasControlChars, normalise, repairText } from "../text";
import { found, at, received, refuse, refuseComputed, type Reading, type RowPlace } from "./reading";

/** Longest text of a cell that is taken: about two printed pages. */
export const longestText = 4000;

/** Free text of a cell: repaired, and each repair said so; white space in order. Control characters and over-long text are refused. */
export function readText(row: RowPlace, cell: InputCell): Reading<string> {
  const computed = refuseComputed(row, cell);
  if (computed) return { findings: [computed] };
  const { value, isDate } = cell.raw;
  if (typeof value === "number" && isDate) return readDateAsText(row, cell, value);
  const typed = String(value ?? "");
  if (hasControlChars(typed)) return { findings: [refuse("controlChars", row, cell, {})] };
  const repaired = repairText(typed);
  const text = normalise(repaired.value);
  if (text.length > longestText) {
    const params = { length: text.length, limit: longestText };
    return { findings: [refuse("textTooLong", row, cell, params)] };
  }
  const findings = repaired.repairs.map((repair) =>
    repairFinding(repair, at(row, cell), { received: typed }),
  );
  return { value: text, findings };
}

/** Excel turns a document number such as "12/2024" into a date: it is kept as the date Excel shows, and said so. */
function readDateAsText(row: RowPlace, cell: InputCell, serial: number): Reading<string> {
  const date = fromSerial(serial);
  const value = date ? formatShort(date) : String(serial);
  const params = { date: date ?? value };
  return { value, findings: [found("textDate", at(row, cell), params, { received: received(cell) })] };
}
