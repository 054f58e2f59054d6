import { formatShort } from "../date/format";
import { fromSerial } from "../date/serial";
import type { Finding, Place } from "../finding/finding";
import { finding } from "../finding/make";
import type { CellPlace, InputCell } from "../submission/submission";
import type { CheckParams } from "./params";

/** What a cell was read as. Without a value the cell stands in the findings, one of them not `taken`. */
export interface Reading<T> {
  value?: T;
  findings: Finding[];
}

/** Where a row's findings stand, less the cell. */
export type RowPlace = Omit<Place, "sheet" | "address">;

/** A finding whose parameters are those its sentence needs. */
export function found<Code extends keyof CheckParams>(
  code: Code,
  place: Place,
  params: CheckParams[Code],
  more?: { received?: string; taken?: boolean },
): Finding {
  return finding(code, place, params, more);
}

/** The row's place at one of its cells. A cell nobody knows the place of leaves it at the row. */
export function at(row: RowPlace, cell: CellPlace | undefined): Place {
  return cell ? { ...row, sheet: cell.sheet, address: cell.address } : { ...row };
}

/** A cell's content as it was received, for quoting. */
export function received({ raw }: InputCell): string {
  if (raw.error !== undefined) return raw.error;
  if (raw.formula !== undefined) return `=${raw.formula.replace(/^=/, "")}`;
  const date = raw.isDate && typeof raw.value === "number" ? fromSerial(raw.value) : undefined;
  return date ? formatShort(date) : String(raw.value ?? "");
}

/** A cell whose value is not taken: this one finding stands for it. */
export function refuse<Code extends keyof CheckParams>(
  code: Code,
  row: RowPlace,
  cell: InputCell,
  params: CheckParams[Code],
): Finding {
  return found(code, at(row, cell), params, { received: received(cell), taken: false });
}

/** Excel errors and formulas are never taken, whatever the field. */
export function refuseComputed(row: RowPlace, cell: InputCell): Finding | undefined {
  const { error, formula } = cell.raw;
  if (error !== undefined) return refuse("cellError", row, cell, { error });
  if (formula !== undefined) return refuse("formula", row, cell, { formula: received(cell) });
  return undefined;
}
