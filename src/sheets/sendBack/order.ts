import type { Finding, Severity } from "../../domain/finding/finding";
import { parseCell } from "../model/a1";

const levels: Severity[] = ["error", "warning"];

/** Row before column; what has no cell comes first. */
function placeNumber({ place }: Finding): number {
  const cell = parseCell(place.address ?? "");
  return cell ? (cell.row + 1) * 16_384 + cell.column : 0;
}

/** What a unit is asked to act on, as it is listed: worst first, then sheet by sheet, down the rows. Repairs are left out. */
export function inSendBackOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ severity }) => levels.includes(severity))
    .sort(
      (a, b) =>
        levels.indexOf(a.severity) - levels.indexOf(b.severity) ||
        (a.place.sheet ?? "").localeCompare(b.place.sheet ?? "", "vi") ||
        placeNumber(a) - placeNumber(b),
    );
}
