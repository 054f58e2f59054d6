import type { TableSpec } from "../../sheets/model/book";

/** Makes a native table over cells already written, so that its name and columns can be used in formulas. */
export function writeTable(sheet: Excel.Worksheet, spec: TableSpec): void {
  const table = sheet.tables.add(spec.ref, true);
  table.name = spec.name;
  table.showFilterButton = spec.filter;
  table.showBandedRows = false;
  table.style = spec.style ?? "TableStyleLight1";
}
