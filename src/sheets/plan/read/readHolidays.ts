import type { Finding } from "../../../domain/finding/finding";
import { finding } from "../../../domain/finding/make";
import type { HolidayKind, HolidayRow } from "../../../domain/plan/holidayRow";
import { holidayKindWords } from "../../../i18n/vi/sheetWords";
import { cellAddress } from "../../model/a1";
import type { FoundTable } from "../../table/findTable";
import type { DataRow } from "../../table/heading";
import { textOf } from "../../table/sheetGrid";
import { dateOf, isUnreadableDate } from "../../table/typedDate";
import { holidayHeadings as heading } from "../holidaySheet";
import { keyOfWord } from "./keyOfWord";

/** Blank means off: whoever adds a day need only type its date. */
function kindOf(typed: string): HolidayKind | undefined {
  return typed.trim() === "" ? "off" : keyOfWord<HolidayKind>(holidayKindWords, typed);
}

function isFilled(row: DataRow): boolean {
  const typed = [heading.name, heading.basis].map((name) => row.text(name).trim());
  return row.cell(heading.date) !== undefined || typed.some((words) => words !== "");
}

/** The rows of Ngày nghỉ. A date or kind that can't be read is a finding at its cell, and stays in its row as it was typed. */
export function readHolidays(table: FoundTable): { value: HolidayRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const placeOf = ({ row }: DataRow, name: string) => ({
    sheet: table.sheet,
    address: cellAddress(row, table.headings.columns.get(name) ?? 0),
  });
  const value = table.rows.filter(isFilled).map((row): HolidayRow => {
    const dateCell = row.cell(heading.date);
    const date = dateOf(dateCell);
    const kindText = row.text(heading.kind);
    const kind = kindOf(kindText);
    const read: HolidayRow = {
      kind: kind ?? "off",
      name: row.text(heading.name),
      basis: row.text(heading.basis),
    };
    const unread: HolidayRow["unread"] = {};
    if (date !== undefined) read.date = date;
    if (isUnreadableDate(dateCell)) {
      const received = dateCell?.error ?? textOf(dateCell);
      unread.date = received;
      findings.push(finding("dateUnreadable", placeOf(row, heading.date), {}, { received }));
    }
    if (kind === undefined) {
      unread.kind = kindText;
      findings.push(finding("sheetEdited", placeOf(row, heading.kind), { what: `Loại “${kindText}”` }));
    }
    return Object.keys(unread).length > 0 ? { ...read, unread } : read;
  });
  return { value, findings };
}
