import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Size of a new sheet's grid; it grows as it is written to. */
export const newGrid = { rowCount: 200, columnCount: 40 };

/** CSS pixels of a column and a row, as Excel's with default font Calibri 11. */
export const gridPixels = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** Univer shows a sheet that came or was unhidden at once, unless told that someone elsewhere did it; Excel never does. */
const stayHere = { fromCollab: true };

/** Adds a sheet after the last; the active sheet stays active. */
export function addSheet(book: Book, name: string): Sheet {
  const id = book.nextId("added-sheet");
  const sheet = book.kit.mergeWorksheetSnapshotWithDefault({ id, name, ...newGrid, ...gridPixels });
  book.mutate("sheet.mutation.insert-sheet", { index: book.workbook.getSheetSize(), sheet }, stayHere);
  return book.sheet(id);
}

/** A very hidden sheet must be hidden or shown first, and one visible sheet stays. */
export async function deleteSheet(sheet: Sheet): Promise<void> {
  const { book } = sheet;
  if (sheet.state.veryHidden) refuse("InvalidOperation", "A very hidden sheet cannot be deleted.");
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    refuse("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  if (book.activeSheet === sheet) {
    const next = book.sheets.find((other) => other !== sheet && !other.hidden);
    if (next) activate(book, next);
  }
  // A calculation under way loses its place in the dependency tree when a sheet goes, and complains for every formula.
  await book.calculation.settle();
  await sheet.command("sheet.command.remove-sheet", {});
  book.forgetSheet(sheet.id);
}

export function renameSheet(sheet: Sheet, name: string): Promise<void> {
  return sheet.name === name
    ? Promise.resolve()
    : sheet.command("sheet.command.set-worksheet-name", { name });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.book;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    refuse("InvalidArgument", "The position lies outside the tabs.");
  }
  const fromOrder = sheets.indexOf(sheet);
  if (fromOrder !== position)
    sheet.mutate("sheet.mutation.set-worksheet-order", { fromOrder, toOrder: position });
}

export function visibilityOf(sheet: Sheet): Visibility {
  if (sheet.state.veryHidden) return "VeryHidden";
  return sheet.hidden ? "Hidden" : "Visible";
}

export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  if (visibility !== "Visible" && !book.sheets.some((other) => other !== sheet && !other.hidden)) {
    refuse("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  if (visibility !== "Visible" && book.activeSheet === sheet) {
    const next = book.sheets.find((other) => other !== sheet && !other.hidden);
    if (next) activate(book, next);
  }
  sheet.state.veryHidden = visibility === "VeryHidden";
  const { BooleanNumber } = book.kit;
  const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  sheet.mutate("sheet.mutation.set-worksheet-hidden", { hidden }, stayHere);
}

export function activate(book: Book, sheet: Sheet): void {
  if (book.activeSheet === sheet) return;
  sheet.mutate("sheet.operation.set-worksheet-active", {});
}
