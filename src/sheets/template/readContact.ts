import { isBlank } from "../../domain/checks/inputCells";
import { contactFields, type ContactField, type InputCell } from "../../domain/submission/submission";
import { cellAddress } from "../model/a1";
import { headingKey } from "../table/heading";
import { textOf, type SheetGrid } from "../table/sheetGrid";
import { contactLabels, headingRow } from "./fields";
import { inputCell } from "./readEntries";

/** Where the contact cells of a sheet are: right of their labels, above the headings. */
export function contactPlaces(
  grid: SheetGrid,
): Partial<Record<ContactField, { row: number; column: number }>> {
  const places: Partial<Record<ContactField, { row: number; column: number }>> = {};
  for (const row of grid.rows.filter((candidate) => candidate < headingRow - 1)) {
    for (const [column, cell] of grid.row(row)) {
      const words = headingKey(textOf(cell));
      const field = contactFields.find((candidate) => headingKey(contactLabels[candidate]) === words);
      if (field) places[field] ??= { row, column: column + 1 };
    }
  }
  return places;
}

/** Who prepared the report, as entered. */
export function readContact(grid: SheetGrid): Partial<Record<ContactField, InputCell>> {
  const contact: Partial<Record<ContactField, InputCell>> = {};
  for (const [field, { row, column }] of Object.entries(contactPlaces(grid)) as [
    ContactField,
    { row: number; column: number },
  ][]) {
    const cell = grid.at(row, column);
    if (cell && !isBlank(cell))
      contact[field] = inputCell(grid.name, { ...cell, address: cellAddress(row, column) });
  }
  return contact;
}
