import type { Area } from "../../../sheets/model/a1";
import { addressOf, intersection, parseAddress } from "../model/area";
import type { TableState } from "../model/sheetState";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { eventType } from "./workbookEvent";

/** Tells of changed contents: who listens to the sheet, and who listens to a table the area touches. */
export function tellChange(
  sheet: Sheet,
  area: Area,
  changeType: string,
  details: Record<string, unknown>,
): void {
  const { book } = sheet;
  const shared = {
    worksheetId: sheet.id,
    changeType,
    source: "Local",
    triggerSource: book.addInWrites ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...details,
  };
  const place = (part: Area) => ({
    address: addressOf(part),
    referenceId: `${sheet.id}!${addressOf(part)}`,
  });
  book.tell({ type: eventType.changed, targets: [sheet.id], args: { ...place(area), ...shared } });
  for (const table of sheet.state.tables) {
    const inside = intersection(table.area, area);
    if (!inside) continue;
    const args = { ...place(inside), ...shared, tableId: table.id };
    book.tell({ type: eventType.tableChanged, targets: [table.id, sheet.id], args });
  }
}

/** Tells that a table came or went. */
export function tellTable(sheet: Sheet, table: TableState, type: "tableAdded" | "tableDeleted"): void {
  const args = { source: "Local", tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  sheet.book.tell({ type: eventType[type], targets: [sheet.id], args });
}

/** What an event's reference id stands for. */
export function areaOfEventReference(
  book: Book,
  reference: string,
): { sheet: Sheet; area: Area } | undefined {
  const [id = "", address = ""] = reference.split("!");
  const sheet = book.sheets.find((each) => each.id === id);
  const area = parseAddress(address);
  return sheet && area ? { sheet, area } : undefined;
}
