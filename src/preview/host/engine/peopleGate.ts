import type { ICellData, ICommandInfo, IDisposable } from "@univerjs/core";
import type { Book } from "./book";
import { isEditable, assertAllowed, type ProtectionOption } from "./protection";
import { OfficeError } from "../protocol/officeError";
import { selected } from "./selection";
import type { Sheet } from "./sheet";

/** What each structural change needs on a protected sheet; "never" is not allowed there at all. */
const needs: Record<string, ProtectionOption | "never"> = {
  "sheet.mutation.insert-row": "allowInsertRows",
  "sheet.mutation.remove-rows": "allowDeleteRows",
  "sheet.mutation.insert-col": "allowInsertColumns",
  "sheet.mutation.remove-col": "allowDeleteColumns",
  "sheet.mutation.move-range": "never",
  "sheet.mutation.move-rows": "never",
  "sheet.mutation.move-columns": "never",
  "sheet.mutation.reorder-range": "allowSort",
  "sheet.mutation.add-worksheet-merge": "never",
  "sheet.mutation.remove-worksheet-merge": "never",
  "sheet.mutation.set-worksheet-col-width": "allowFormatColumns",
  "sheet.mutation.set-col-hidden": "allowFormatColumns",
  "sheet.mutation.set-col-visible": "allowFormatColumns",
  "sheet.mutation.set-worksheet-row-height": "allowFormatRows",
  "sheet.mutation.set-row-hidden": "allowFormatRows",
  "sheet.mutation.set-row-visible": "allowFormatRows",
};

/** What was refused: typing in a locked cell, a change of a protected sheet, showing a very hidden sheet. */
export type Refusal = "lockedCell" | "protectedSheet" | "hiddenSheet";

/** The grid opens its cell editor, by a key or a double click. */
const startsEditing = "sheet.operation.set-cell-edit-visible";

interface Params {
  unitId?: string;
  visible?: boolean;
  subUnitId?: string;
  cellValue?: Record<string, Record<string, ICellData | null>>;
}

/** Refuses, in the grid, what a person may not do on a protected sheet or with a very hidden one. */
export function guardPeople(book: Book, onRefusal: (refusal: Refusal) => void): IDisposable {
  const { ICommandService, CanceledError } = book.kit;
  return book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (book.hostWrites || params.unitId !== book.unitId) return;
    if (options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    const refusal = refusalOf(book, command, params);
    if (!refusal) return;
    onRefusal(refusal);
    throw new CanceledError();
  });
}

function refusalOf(book: Book, { id }: ICommandInfo, params: Params): Refusal | undefined {
  if (id === startsEditing) {
    // The editor also closes when the workbook is gone.
    if (params.visible !== true) return undefined;
    const { sheet, area } = selected(book);
    return isEditable(sheet, { ...area, bottom: area.top, right: area.left }) ? undefined : "lockedCell";
  }
  if (!params.subUnitId) return undefined;
  const sheet = book.sheet(params.subUnitId);
  if (id === "sheet.command.set-worksheet-show") return sheet.state.veryHidden ? "hiddenSheet" : undefined;
  if (!sheet.state.protection) return undefined;
  if (id === "sheet.mutation.set-range-values") {
    const allowed = Object.entries(params.cellValue ?? {}).every(([row, line]) =>
      Object.entries(line).every(([column, cell]) => allowsCell(sheet, Number(row), Number(column), cell)),
    );
    return allowed ? undefined : "lockedCell";
  }
  const option = needs[id];
  if (option === undefined || permits(sheet, option === "never" ? undefined : option)) return undefined;
  return "protectedSheet";
}

function allowsCell(sheet: Sheet, row: number, column: number, cell: ICellData | null): boolean {
  const contents = cell === null || "v" in cell || "f" in cell || "p" in cell;
  if (!contents) return permits(sheet, "allowFormatCells");
  return isEditable(sheet, { top: row, left: column, bottom: row, right: column });
}

function permits(sheet: Sheet, option: ProtectionOption | undefined): boolean {
  try {
    assertAllowed(sheet, option);
    return true;
  } catch (error) {
    if (error instanceof OfficeError) return false;
    throw error;
  }
}
