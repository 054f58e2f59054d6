import { isBlank } from "../../domain/checks/inputCells";
import type { Finding } from "../../domain/finding/finding";
import { contactFields, type ContactField, type InputCell } from "../../domain/submission/submission";
import { fold } from "../../domain/text";
import { cellAddress } from "../model/a1";
import type { CellRecord } from "../model/workbookCells";
import { textOf, type SheetGrid } from "../table/sheetGrid";
import { contactLabels } from "./fields";
import { inputCell, strayCell } from "./readEntries";
import { parseTag } from "./tag";

/** A sheet and where its headings are. */
interface Head {
  grid: SheetGrid;
  headingRow: number;
}

type Places = Partial<Record<ContactField, { row: number; column: number }>>;

/** The template's own words above the headings, as they begin when folded. */
const ownBeginnings = /^(?:bao cao|don vi|so lieu|han gui|phan |tu kiem tra|da dien du|phai sua|ngay tinh)/;

const fieldOfLabel = new Map(contactFields.map((field) => [fold(contactLabels[field]), field]));

function fieldOf(cell: CellRecord | undefined): ContactField | undefined {
  return fieldOfLabel.get(fold(textOf(cell)));
}

/** A word of the template that a moved column may have brought beside a label; any other formula there is the unit's. */
function isOwnText(cell: CellRecord): boolean {
  const words = cell.formula ?? textOf(cell);
  return fieldOf(cell) !== undefined || ownBeginnings.test(fold(words)) || parseTag(words) !== undefined;
}

function isOwn(cell: CellRecord): boolean {
  return cell.formula !== undefined || cell.isDate === true || isOwnText(cell);
}

function isEntered(cell: CellRecord | undefined): boolean {
  return cell !== undefined && !isBlank(cell) && !isOwnText(cell);
}

/** Where the contact cells of a sheet are: right of their labels, above the headings; one further where a blank column was put between. */
export function contactPlaces({ grid, headingRow }: Head): Places {
  const places: Places = {};
  for (const row of grid.rows.filter((candidate) => candidate < headingRow)) {
    for (const [column, cell] of grid.row(row)) {
      const field = fieldOf(cell);
      if (!field) continue;
      const isPushed = !isEntered(grid.at(row, column + 1)) && isEntered(grid.at(row, column + 2));
      places[field] ??= { row, column: column + (isPushed ? 2 : 1) };
    }
  }
  return places;
}

/** Rows in which the contact stands, or stood before its label was deleted: those that say whose report it is and of which days. */
function isContactRow(grid: SheetGrid, row: number): boolean {
  return [...grid.row(row).values()].some(
    (cell) => fieldOf(cell) !== undefined || /^(?:don vi|so lieu tu) /.test(fold(textOf(cell))),
  );
}

export interface ReadContact {
  value: Partial<Record<ContactField, InputCell>>;
  findings: Finding[];
}

/** Who prepared the report, as entered; what else was written beside it is a finding. */
export function readContact(head: Head): ReadContact {
  const { grid, headingRow } = head;
  const value: Partial<Record<ContactField, InputCell>> = {};
  const taken = new Set<string>();
  for (const [field, { row, column }] of Object.entries(contactPlaces(head)) as [
    ContactField,
    { row: number; column: number },
  ][]) {
    const cell = grid.at(row, column);
    if (!cell || !isEntered(cell)) continue;
    const address = cellAddress(row, column);
    value[field] = inputCell(grid.name, { ...cell, address });
    taken.add(address);
  }
  const isUnitName = (row: number, column: number) =>
    fold(textOf(grid.at(row, column - 1))) === "don vi" && column > 0;
  const findings = grid.rows
    .filter((row) => row < headingRow && isContactRow(grid, row))
    .flatMap((row) => [...grid.row(row)].filter(([column]) => !isUnitName(row, column)))
    .map(([, cell]) => cell)
    .filter((cell) => !isBlank(cell) && !isOwn(cell) && !taken.has(cell.address))
    .map((cell) => strayCell("cellUnplaced", grid.name, cell));
  return { value, findings };
}

/** The contact of a report of several sheets: one of them asks for it, what another holds as well is a finding. */
export function onlyContact(contacts: readonly ReadContact[]): ReadContact {
  const [first, ...others] = contacts.filter(({ value }) => Object.keys(value).length > 0);
  const again = others.flatMap(({ value }) =>
    Object.values<InputCell | undefined>(value)
      .filter((cell) => cell !== undefined)
      .map(({ sheet, address, raw }) => strayCell("contactTwice", sheet, { address, ...raw })),
  );
  return { value: first?.value ?? {}, findings: [...contacts.flatMap((one) => one.findings), ...again] };
}
