import { parseCell } from "../model/a1";

const none = "–";

/** Where each field of a row stood in its file: "F7 G7 – I7 –", in the fields' order; "" when no field had a cell. */
export function addressList<Field extends string>(
  fields: readonly Field[],
  cells: Partial<Record<Field, string>>,
): string {
  const shown = fields.map((field) => cells[field] ?? none);
  return shown.every((address) => address === none) ? "" : shown.join(" ");
}

/** The inverse of `addressList`; what is no address is left out. */
export function addressesOf<Field extends string>(
  fields: readonly Field[],
  list: string,
): Partial<Record<Field, string>> {
  const shown = list.split(" ");
  const cells: Partial<Record<Field, string>> = {};
  fields.forEach((field, index) => {
    const address = shown[index] ?? none;
    if (parseCell(address)) cells[field] = address;
  });
  return cells;
}
