import type { Sheet } from "./sheet";

export interface Frozen {
  rows: number;
  columns: number;
}

/** How many rows and columns stay in view. */
export function frozen(sheet: Sheet): Frozen {
  const { xSplit, ySplit, startRow, startColumn } = sheet.worksheet.getFreeze();
  return {
    rows: ySplit > 0 ? Math.max(ySplit, startRow) : 0,
    columns: xSplit > 0 ? Math.max(xSplit, startColumn) : 0,
  };
}

export function setFrozen(sheet: Sheet, { rows, columns }: Frozen): void {
  sheet.growTo({ top: 0, left: 0, bottom: rows, right: columns });
  sheet.mutate("sheet.mutation.set-frozen", {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
