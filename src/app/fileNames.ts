import type { PeriodId } from "../domain/periods/period";
import { periodLabel } from "../sheets/periodLabel";

const longest = 80;

/** Letters every mail system and disk takes: without marks, "đ" as "d"; anything else is a space. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[–—/]/g, "-")
    .replace(/[^A-Za-z0-9 ,()-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Tra lai - Phong Ke hoach - Quy I-2024", without its ending. `about` is the unit's name, or that of the file. */
export function returnName(about: string, periodId: PeriodId): string {
  const name = plain(about).slice(0, longest).trim() || "Bao cao";
  return `Tra lai - ${name} - ${plain(periodLabel(periodId))}`;
}

/** The name a unit's report is proposed to be saved under: "BC CCHC - Thanh tra So - Quy I-2024.xlsx". */
export function reportName(unitName: string, periodId: PeriodId): string {
  return `BC CCHC - ${plain(unitName).slice(0, longest).trim()} - ${plain(periodLabel(periodId))}.xlsx`;
}

/** A name no other one of these has (case does not count), which it then is one of. */
export function unusedName(name: string, extension: string, taken: Set<string>): string {
  for (let copy = 1; ; copy++) {
    const wanted = `${name}${copy === 1 ? "" : ` (${copy})`}.${extension}`;
    if (taken.has(wanted.toLowerCase())) continue;
    taken.add(wanted.toLowerCase());
    return wanted;
  }
}
