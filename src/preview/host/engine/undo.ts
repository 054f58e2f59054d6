import type { ICellData } from "@univerjs/core";
import type { RequestBody } from "../protocol/messages";
import { actionType, pathType } from "../protocol/messages";
import type { Book } from "./book";
import type { CellRows, Sheet } from "./sheet";

/** Methods that change nothing a person could take back. */
const changesNothing = /^(_|get|calculate$|suspend|select$|activate$)/i;

/** Whether a request changes the workbook: it sets a property, or calls a method that does. */
export function changesWorkbook({ Actions: actions, ObjectPaths: paths }: RequestBody): boolean {
  return (
    actions.some(
      ({ ActionType: type, Name: name }) =>
        type === actionType.setProperty || (type === actionType.method && !changesNothing.test(name)),
    ) ||
    Object.values(paths).some(
      ({ ObjectPathType: type, Name: name }) => type === pathType.method && !changesNothing.test(name),
    )
  );
}

/** Without the set ExcelUndoApiAll, which this host does not declare, what a person did cannot be taken back past an add-in's change. */
export function forgetUndo(book: Book): void {
  undoService(book).clearUndoRedo(book.unitId);
}

/** Notes what a person typed into one cell, with what stood there before. */
export function rememberTyping(sheet: Sheet, cells: CellRows, before: CellRows): void {
  const { book } = sheet;
  const write = (cellValue: CellRows) => ({
    id: "sheet.mutation.set-range-values",
    params: { unitId: book.unitId, subUnitId: sheet.id, cellValue },
  });
  undoService(book).pushUndoRedo({
    unitID: book.unitId,
    undoMutations: [write(before)],
    redoMutations: [write(cells)],
  });
}

/** Takes back the last thing a person did; false when nothing is left. */
export async function undoLast(book: Book): Promise<boolean> {
  const { ICommandService, IUniverInstanceService } = book.kit;
  // Univer takes back what was done in the book that has the focus; without a screen none has.
  book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
  if (!undoService(book).pitchTopUndoElement()) return false;
  const done = await book.injector.get(ICommandService).executeCommand("univer.command.undo");
  await book.calculation.settle();
  return done;
}

const undoService = ({ injector, kit }: Book) => injector.get(kit.IUndoRedoService);

/** A cell as a whole: what it does not hold is said to be blank. */
export function wholeCell(cell: ICellData): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, custom: null, ...cell };
}
