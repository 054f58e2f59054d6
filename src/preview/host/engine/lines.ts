import type { IRange } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import type { Sheet } from "./sheet";

/** CSS pixels per point. */
export const pixelsPerPoint = 96 / 72;

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

/** Points. */
export function columnWidth(sheet: Sheet, column: number): number {
  const { worksheet } = sheet;
  const own = worksheet.getColumnManager().getColumn(column)?.w;
  return (own ?? worksheet.getConfig().defaultColumnWidth) / pixelsPerPoint;
}

/** Points. */
export function rowHeight(sheet: Sheet, row: number): number {
  const { worksheet } = sheet;
  const line = worksheet.getRowManager().getRow(row);
  const own = line?.ia === sheet.book.kit.BooleanNumber.TRUE ? (line.ah ?? line.h) : line?.h;
  return (own ?? worksheet.getConfig().defaultRowHeight) / pixelsPerPoint;
}

/** `pixels` may be fractional; Excel rounds what the API sets, not what a file holds. */
export function setColumnWidth(sheet: Sheet, area: Area, pixels: number): void {
  sheet.growTo({ ...area, bottom: 0 });
  const cut = sheet.inGrid(area);
  if (cut)
    sheet.mutate("sheet.mutation.set-worksheet-col-width", { ranges: [rangeOf(cut)], colWidth: pixels });
}

/** `growing`: the row still grows when its text needs more. */
export function setRowHeight(sheet: Sheet, area: Area, pixels: number, growing = false): void {
  sheet.growTo({ ...area, right: 0 });
  const cut = sheet.inGrid(area);
  if (!cut) return;
  const { BooleanNumber } = sheet.book.kit;
  sheet.mutate("sheet.mutation.set-worksheet-row-height", { ranges: [rangeOf(cut)], rowHeight: pixels });
  setAutoHeight(sheet, cut, growing ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (!growing) return;
  const rowsAutoHeightInfo = [];
  for (let row = cut.top; row <= cut.bottom; row++) rowsAutoHeightInfo.push({ row, autoHeight: pixels });
  sheet.mutate("sheet.mutation.set-worksheet-row-auto-height", { rowsAutoHeightInfo });
}

export function setAutoHeight(sheet: Sheet, area: Area, autoHeightInfo: number): void {
  sheet.mutate("sheet.mutation.set-worksheet-row-is-auto-height", {
    ranges: [rangeOf(area)],
    autoHeightInfo,
  });
}

export function isHidden(sheet: Sheet, axis: "row" | "column", index: number): boolean {
  const { worksheet } = sheet;
  const line =
    axis === "row" ? worksheet.getRowManager().getRow(index) : worksheet.getColumnManager().getColumn(index);
  return line?.hd === sheet.book.kit.BooleanNumber.TRUE;
}

export function setHidden(sheet: Sheet, axis: "row" | "column", area: Area, hidden: boolean): void {
  sheet.growTo(axis === "row" ? { ...area, right: 0 } : { ...area, bottom: 0 });
  const cut = sheet.inGrid(area);
  const line = axis === "row" ? "row" : "col";
  if (cut)
    sheet.mutate(`sheet.mutation.set-${line}-${hidden ? "hidden" : "visible"}`, { ranges: [rangeOf(cut)] });
}

/** Univer keeps the width of a hidden column apart; it must be visible to take a new one. */
export function visibleWhile(sheet: Sheet, area: Area, work: () => void): void {
  const hidden: number[] = [];
  for (
    let column = area.left;
    column <= Math.min(area.right, sheet.worksheet.getColumnCount() - 1);
    column++
  ) {
    if (isHidden(sheet, "column", column)) hidden.push(column);
  }
  for (const column of hidden) setHidden(sheet, "column", { ...area, left: column, right: column }, false);
  work();
  for (const column of hidden) setHidden(sheet, "column", { ...area, left: column, right: column }, true);
}
