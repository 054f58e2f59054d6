import type { Unit, UnitGroup } from "../../../domain/units/unit";
import { yesNoWords } from "../../../i18n/vi/sheetWords";
import type { DataRow } from "../../table/heading";
import { groupHeadings, unitHeadings } from "../unitSheet";

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Gives a code to each row that has a name but none: the next free number, in order. */
function withIds<Row extends { id: string }>(rows: readonly Row[], prefix: string): Row[] {
  const taken = new Set(rows.map(({ id }) => id));
  let next = 1;
  return rows.map((row) => {
    if (row.id !== "") return row;
    while (taken.has(code(prefix, next))) next++;
    const id = code(prefix, next);
    taken.add(id);
    return { ...row, id };
  });
}

function code(prefix: string, number: number): string {
  return prefix + String(number).padStart(2, "0");
}

/** The units of Đơn vị: rows with a name. A row whose name was deleted is a unit taken off the list. */
export function readUnits(rows: readonly DataRow[]): Unit[] {
  const named = rows.filter((row) => row.text(unitHeadings.name).trim() !== "");
  const units = named.map((row): Unit => {
    const unit: Unit = {
      id: row.text(unitHeadings.id),
      name: row.text(unitHeadings.name),
      aliases: lines(row.text(unitHeadings.aliases)),
      reports: row.text(unitHeadings.reports) !== yesNoWords.no,
    };
    const optional = {
      shortName: unitHeadings.shortName,
      group: unitHeadings.group,
      contact: unitHeadings.contact,
      phone: unitHeadings.phone,
    };
    for (const [field, heading] of Object.entries(optional) as [keyof typeof optional, string][]) {
      const value = row.text(heading);
      if (value !== "") unit[field] = value;
    }
    return unit;
  });
  return withIds(units, "DV");
}

/** The groups beside them. */
export function readUnitGroups(rows: readonly DataRow[]): UnitGroup[] {
  const named = rows.filter((row) => row.text(groupHeadings.name).trim() !== "");
  const groups = named.map((row) => ({
    id: row.text(groupHeadings.id),
    name: row.text(groupHeadings.name),
    aliases: lines(row.text(groupHeadings.aliases)),
  }));
  return withIds(groups, "N");
}
