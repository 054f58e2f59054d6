import type { Finding } from "../../../domain/finding/finding";
import { finding } from "../../../domain/finding/make";
import type { SettledDate } from "../../../domain/plan/planBook";
import { cellAddress } from "../../model/a1";
import { dateOf, isUnreadableDate } from "../../table/typedDate";
import type { FoundTable } from "../../table/findTable";
import { textOf } from "../../table/sheetGrid";
import { milestoneHeadings as heading } from "../milestoneSheet";

/** The dates the office entered on Mốc thực hiện, by milestone id; what is no date is a finding at its cell. */
export function readSettled(table: FoundTable): { value: Record<string, SettledDate>; findings: Finding[] } {
  const value: Record<string, SettledDate> = {};
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const id = row.text(heading.id);
    if (id === "") continue;
    const settled: SettledDate = {};
    for (const [field, name] of [
      ["due", heading.settledDue],
      ["event", heading.event],
    ] as const) {
      const cell = row.cell(name);
      const read = dateOf(cell);
      if (read !== undefined) settled[field] = read;
      if (isUnreadableDate(cell)) {
        const address = cellAddress(row.row, table.headings.columns.get(name) ?? 0);
        const received = cell?.error ?? textOf(cell);
        findings.push(finding("dateUnreadable", { sheet: table.sheet, address }, {}, { received }));
      }
    }
    if (settled.due !== undefined || settled.event !== undefined) value[id] = settled;
  }
  return { value, findings };
}
