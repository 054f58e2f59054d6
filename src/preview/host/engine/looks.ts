import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { isWholeColumns, isWholeRows } from "../model/area";
import type { CellRows, Sheet } from "./sheet";

type StyleRef = Nullable<IStyleData | string>;

/** Reads composed styles of one sheet: cell over column over row over the sheet's default. */
export class LooksReader {
  private readonly known = new Map<string, IStyleData>();
  private readonly base: IStyleData;

  constructor(private readonly sheet: Sheet) {
    this.base = this.own(sheet.worksheet.getDefaultCellStyle());
  }

  at(row: number, column: number): IStyleData {
    const { worksheet } = this.sheet;
    const layers = [
      worksheet.getRowManager().getRow(row)?.s,
      worksheet.getColumnManager().getColumn(column)?.s,
      this.sheet.cell(row, column)?.s,
    ];
    const key = layers
      .map((layer) => (typeof layer === "object" ? JSON.stringify(layer) : (layer ?? "")))
      .join("|");
    let style = this.known.get(key);
    if (!style) {
      style = Object.assign({}, this.base, ...layers.map((layer) => this.own(layer))) as IStyleData;
      this.known.set(key, style);
    }
    return style;
  }

  private own(ref: StyleRef): IStyleData {
    const style = typeof ref === "string" ? this.sheet.book.workbook.getStyles().get(ref) : ref;
    return style ?? {};
  }
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return numberFormatOf(styleAt(sheet, row, column));
}

export function styleAt(sheet: Sheet, row: number, column: number): IStyleData {
  return new LooksReader(sheet).at(row, column);
}

export function numberFormatOf(style: IStyleData): string {
  return style.n?.pattern ?? "General";
}

/** The one value all cells of the area share; null when they differ. */
export function uniform<T extends string | number | boolean>(
  sheet: Sheet,
  area: Area,
  pick: (style: IStyleData) => T,
): T | null {
  const reader = new LooksReader(sheet);
  const first = pick(reader.at(area.top, area.left));
  const seen = new Set<IStyleData>();
  // Outside the grid every cell of a column looks alike: one row of it is enough.
  const rows = sheet.worksheet.getRowCount();
  const columns = sheet.worksheet.getColumnCount();
  for (let row = area.top; row <= Math.min(area.bottom, rows); row++) {
    for (let column = area.left; column <= Math.min(area.right, columns); column++) {
      const style = reader.at(row, column);
      if (seen.has(style)) continue;
      seen.add(style);
      if (pick(style) !== first) return null;
    }
  }
  return first;
}

/** Puts `patch` on every cell; whole columns and rows take it as their default too. A null in the patch resets. */
export function patchLooks(sheet: Sheet, area: Area, patch: IStyleData): void {
  patchCells(sheet, area, () => patch);
}

/** As patchLooks, with a patch per cell; undefined leaves the cell alone. */
export function patchCells(
  sheet: Sheet,
  area: Area,
  patchOf: (row: number, column: number) => IStyleData | undefined,
): void {
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
    sheet.mutate("sheet.mutation.set-col-data", { columnData }, { onlyLocal: true });
  } else {
    sheet.growTo({ ...area, right: 0 });
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = area.top; row <= Math.min(area.bottom, worksheet.getRowCount() - 1); row++) {
      rowData[row] = { s: merged(worksheet.getRowManager().getRow(row)?.s, patchOf(row, area.left)) };
    }
    sheet.mutate("sheet.mutation.set-row-data", { rowData }, { onlyLocal: true });
  }
}
