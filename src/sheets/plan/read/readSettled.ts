import type { Finding } from "../../../domain/finding/finding";
import { finding } from "../../../domain/finding/make";
import type { SettledDate } from "../../../domain/plan/planBook";
import { fold } from "../../../domain/text";
import { noDeadlineWord } from "../../../i18n/vi/sheetWords";
import { cellAddress } from "../../model/a1";
import type { CellRecord } from "../../model/workbookCells";
import { dateOf, isUnreadableDate } from "../../table/typedDate";
import type { FoundTable } from "../../table/findTable";
import { textOf } from "../../table/sheetGrid";
import { milestoneHeadings as heading } from "../milestoneSheet";

/** What the office entered on Mốc thực hiện, by milestone id; what is neither a date nor "Không định hạn" is a finding at its cell. */
export function readSettled(table: FoundTable): { value: Record<string, SettledDate>; findings: Finding[] } {
  // An id is whatever stands in the cell, "__proto__" as well.
  const value = new Map<string, SettledDate>();
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
      else if (field === "due" && saysNoDeadline(cell)) settled.noDeadline = true;
      else if (isUnreadableDate(cell)) {
        const address = cellAddress(row.row, table.headings.columns.get(name) ?? 0);
        const received = cell?.error ?? textOf(cell);
        findings.push(finding("dateUnreadable", { sheet: table.sheet, address }, {}, { received }));
        settled.unread = { ...settled.unread, [field]: received };
      }
    }
    if (Object.keys(settled).length > 0) value.set(id, settled);
  }
  return { value: Object.fromEntries(value), findings };
}

function saysNoDeadline(cell: CellRecord | undefined): boolean {
  return fold(textOf(cell)) === fold(noDeadlineWord);
}
