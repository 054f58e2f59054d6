import type { Area } from "../../../sheets/model/a1";
import type { Book } from "./book";
import { rangeOf } from "./lines";
import type { Sheet } from "./sheet";
import { activate } from "./tabs";

/** Shows the sheet and selects the area; its top-left cell is the active one. */
export function select(sheet: Sheet, area: Area): void {
  activate(sheet.book, sheet);
  sheet.growTo(area);
  const primary = {
    ...rangeOf({ ...area, bottom: area.top, right: area.left }),
    actualRow: area.top,
    actualColumn: area.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  sheet.mutate("sheet.operation.set-selections", {
    selections: [{ range: rangeOf(area), primary, style: null }],
  });
}

/** What is selected on the active sheet; A1 when nothing was yet. */
export function selected(book: Book): { sheet: Sheet; area: Area } {
  const sheet = book.activeSheet;
  const service = book.injector.get(book.kit.SheetsSelectionsService);
  const range = service.getWorkbookSelections(book.unitId).getCurrentLastSelection()?.range;
  if (!range) return { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    sheet,
    area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
  };
}
