import { rangeOf } from "../engine/lines";
import { columnNames } from "../engine/tableViews";
import type { Sheet } from "../engine/sheet";
import type { TableState } from "../model/sheetState";

/** A theme Univer does not have: our own cell formats show. */
const noTheme = "none";

/** Parameters of Univer's add-table mutation. */
export function gridTable(sheet: Sheet, table: TableState): object {
  return {
    tableId: table.id,
    name: table.name,
    range: rangeOf(table.area),
    header: columnNames(sheet, table),
    options: { showHeader: true, tableStyleId: noTheme },
  };
}
