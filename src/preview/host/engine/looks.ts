import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { isWholeColumns, isWholeRows } from "../model/area";
import type { Book } from "./book";
import type { CellRows, Sheet } from "./sheet";

type StyleRef = Nullable<IStyleData | string>;

/**
 * Puts `patch` on every cell; whole columns and rows take it as their default too. A null in the patch resets.
 * Waits in the sheet's pending looks until flushLooks.
 */
export function patchLooks(sheet: Sheet, area: Area, patch: IStyleData): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    patchCells(sheet, area, () => patch);
    return;
  }
  sheet.growTo(area);
  sheet.pendingLooks.add(area, patch);
}

/** Writes the looks that wait, on every sheet. */
export function flushLooks(book: Book): void {
  for (const sheet of book.sheets) sheet.pendingLooks.flush(sheet);
}

/** As patchLooks, with a patch per cell; undefined leaves the cell alone. */
export function patchCells(
  sheet: Sheet,
  area: Area,
  patchOf: (row: number, column: number) => IStyleData | undefined,
): void {
  sheet.pendingLooks.flush(sheet);
  const cells: CellRows = {};
  if (isWholeColumns(area) || isWholeRows(area)) {
    patchLines(sheet, area, patchOf);
    sheet.worksheet.getCellMatrix().forValue((row, column) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
      const patch = patchOf(row, column);
      if (patch) (cells[row] ??= {})[column] = { s: patch };
    });
  } else {
    sheet.growTo(area);
    for (let row = area.top; row <= area.bottom; row++) {
      const line: CellRows[number] = {};
      for (let column = area.left; column <= area.right; column++) {
        const patch = patchOf(row, column);
        if (patch) line[column] = { s: patch };
      }
      if (Object.keys(line).length > 0) cells[row] = line;
    }
  }
  if (Object.keys(cells).length > 0) sheet.writeLooks(cells);
}

/** Whole columns and rows lose the looks new cells in them would take. */
export function clearLineLooks(sheet: Sheet, area: Area): void {
  const { worksheet } = sheet;
  const styled = (line: Nullable<{ s?: unknown }>) => line?.s !== undefined && line.s !== null;
  if (isWholeColumns(area)) {
    const columnData: Record<number, { s: undefined }> = {};
    for (let column = area.left; column <= Math.min(area.right, worksheet.getColumnCount() - 1); column++) {
      if (styled(worksheet.getColumnManager().getColumn(column))) columnData[column] = { s: undefined };
    }
    sheet.mutate("sheet.mutation.set-col-data", { columnData });
  }
  if (isWholeRows(area)) {
    const rowData: Record<number, { s: undefined }> = {};
    for (let row = area.top; row <= Math.min(area.bottom, worksheet.getRowCount() - 1); row++) {
      if (styled(worksheet.getRowManager().getRow(row))) rowData[row] = { s: undefined };
    }
    sheet.mutate("sheet.mutation.set-row-data", { rowData });
  }
}

function patchLines(
  sheet: Sheet,
  area: Area,
  patchOf: (row: number, column: number) => IStyleData | undefined,
): void {
  const { worksheet } = sheet;
  const styles = sheet.book.workbook.getStyles();
  const merged = (ref: StyleRef, patch: IStyleData | undefined): IStyleData => {
    const style = { ...(typeof ref === "string" ? styles.get(ref) : ref), ...patch };
    return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
  };
  if (isWholeColumns(area)) {
    sheet.growTo({ ...area, bottom: 0 });
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column = area.left; column <= Math.min(area.right, worksheet.getColumnCount() - 1); column++) {
      columnData[column] = {
        s: merged(worksheet.getColumnManager().getColumn(column)?.s, patchOf(area.top, column)),
      };
    }
    sheet.mutate("sheet.mutation.set-col-data", { columnData });
  } else {
    sheet.growTo({ ...area, right: 0 });
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = area.top; row <= Math.min(area.bottom, worksheet.getRowCount() - 1); row++) {
      rowData[row] = { s: merged(worksheet.getRowManager().getRow(row)?.s, patchOf(row, area.left)) };
    }
    sheet.mutate("sheet.mutation.set-row-data", { rowData });
  }
}
