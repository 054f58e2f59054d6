import type { ICellData, ICommandInfo, IDisposable } from "@univerjs/core";
import type { Book } from "./book";
import { isEditable, assertAllowed, type ProtectionOption } from "./protection";
import { OfficeError } from "../protocol/officeError";
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

interface Params {
  unitId?: string;
  subUnitId?: string;
  cellValue?: Record<string, Record<string, ICellData | null>>;
}

/** Refuses, in the grid, what a person may not do on a protected sheet or with a very hidden one. */
export function guardPeople(book: Book, onRefusal: () => void): IDisposable {
  const { ICommandService, CanceledError } = book.kit;
  return book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (book.hostWrites || params.unitId !== book.unitId || !params.subUnitId) return;
    if (options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    if (allows(book.sheet(params.subUnitId), command, params)) return;
    onRefusal();
    throw new CanceledError();
  });
}

function allows(sheet: Sheet, { id }: ICommandInfo, params: Params): boolean {
  if (id === "sheet.command.set-worksheet-show") return !sheet.state.veryHidden;
  if (!sheet.state.protection) return true;
  if (id === "sheet.mutation.set-range-values") {
    return Object.entries(params.cellValue ?? {}).every(([row, line]) =>
      Object.entries(line).every(([column, cell]) => allowsCell(sheet, Number(row), Number(column), cell)),
    );
  }
  const option = needs[id];
  return option === undefined || permits(sheet, option === "never" ? undefined : option);
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
