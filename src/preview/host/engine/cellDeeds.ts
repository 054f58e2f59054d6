import type { IRange } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { intersection, isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "../model/area";
import { refuse } from "../protocol/officeError";
import { rangeOf } from "./lines";
import { clearLineLooks } from "./looks";
import type { CellRows, Sheet } from "./sheet";
import { clearValidation } from "./validations";
import { clearConditionalFormats } from "./conditionalFormats";
import { tellChange } from "./tellChange";
import { usedArea } from "./used";

/** Univer's direction numbers. */
const up = 0;
const left = 3;

const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export function mergesOf(sheet: Sheet): Area[] {
  return sheet.worksheet.getMergeData().map(areaOf);
}

/** Clears what stands in the area; looks include its conditional formats, "All" its data validation too. */
export function clearArea(
  sheet: Sheet,
  area: Area,
  what: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks",
): void {
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const contents: CellRows = {};
  const looks: CellRows = {};
  sheet.worksheet.getCellMatrix().forValue((row, column) => {
    if (!intersection(area, { top: row, left: column, bottom: row, right: column })) return;
    (contents[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, custom: null };
    (looks[row] ??= {})[column] = { s: null };
  });
  const any = Object.keys(contents).length > 0;
  if (any && what !== "Formats") sheet.writeCells(contents);
  if (what === "Contents") return;
  if (any) sheet.writeLooks(looks);
  clearLineLooks(sheet, area);
  clearConditionalFormats(sheet, area);
  unmergeArea(sheet, area);
  if (what === "All") clearValidation(sheet, area);
}

export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.state.tables.some((table) => intersection(table.area, area))) {
    refuse("InvalidOperation", "Cells of a table cannot be merged.");
  }
  sheet.growTo(area);
  const areas = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  for (const merged of areas) {
    unmergeArea(sheet, merged);
    const cleared: CellRows = {};
    for (let row = merged.top; row <= merged.bottom; row++) {
      for (let column = merged.left; column <= merged.right; column++) {
        const first = row === merged.top && column === merged.left;
        if (!first && sheet.cell(row, column)?.v !== undefined) {
          (cleared[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, custom: null };
        }
      }
    }
    if (Object.keys(cleared).length > 0) sheet.writeCells(cleared);
    sheet.mutate("sheet.mutation.add-worksheet-merge", { ranges: [rangeOf(merged)] });
  }
}

/** Takes apart every merge that touches the area. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  const ranges = mergesOf(sheet)
    .filter((merged) => intersection(merged, area))
    .map(rangeOf);
  if (ranges.length > 0) sheet.mutate("sheet.mutation.remove-worksheet-merge", { ranges });
}

/** Whole rows and columns carry everything below or right of them along; parts of them only where no table is cut. */
export async function insertCells(sheet: Sheet, area: Area, direction: "Down" | "Right"): Promise<void> {
  refusePushedOff(sheet, area, direction);
  if (isWholeRows(area)) {
    sheet.growTo({ ...area, right: 0 });
    await sheet.command("sheet.command.insert-row", { range: inRows(sheet, area), direction: up });
  } else if (isWholeColumns(area)) {
    sheet.growTo({ ...area, bottom: 0 });
    await sheet.command("sheet.command.insert-col", { range: inColumns(sheet, area), direction: left });
  } else {
    refuseCutTables(sheet, area, direction === "Down");
    await shiftPart(sheet, area, direction === "Down" ? "insert-range-move-down" : "insert-range-move-right");
    tellChange(sheet, area, "CellInserted", { shiftDirection: `ShiftCell${direction}` });
  }
}

export async function deleteCells(sheet: Sheet, area: Area, direction: "Up" | "Left"): Promise<void> {
  const cut = sheet.inGrid(area);
  if (!cut) return;
  if (isWholeRows(area)) {
    // Univer leaves hidden rows standing when it removes rows.
    sheet.mutate("sheet.mutation.set-row-visible", { ranges: [rangeOf(cut)] });
    await sheet.command("sheet.command.remove-row", { range: inRows(sheet, cut) });
  } else if (isWholeColumns(area)) {
    sheet.mutate("sheet.mutation.set-col-visible", { ranges: [rangeOf(cut)] });
    await sheet.command("sheet.command.remove-col", { range: inColumns(sheet, cut) });
  } else {
    refuseCutTables(sheet, area, direction === "Up");
    await shiftPart(sheet, cut, direction === "Up" ? "delete-range-move-up" : "delete-range-move-left");
    tellChange(sheet, area, "CellDeleted", { shiftDirection: `ShiftCell${direction}` });
  }
}

const inRows = (sheet: Sheet, area: Area): IRange => ({
  ...rangeOf({ ...area, left: 0, right: sheet.worksheet.getColumnCount() - 1 }),
});
const inColumns = (sheet: Sheet, area: Area): IRange => ({
  ...rangeOf({ ...area, top: 0, bottom: sheet.worksheet.getRowCount() - 1 }),
});

/** These Univer commands work on the active sheet only. */
async function shiftPart(sheet: Sheet, area: Area, command: string): Promise<void> {
  const { book } = sheet;
  const active = book.activeSheet;
  // Told as one change afterwards; Univer makes several, and shows the sheet meanwhile.
  await book.quietWhile(async () => {
    if (active !== sheet) sheet.mutate("sheet.operation.set-worksheet-active", {});
    await sheet.command(`sheet.command.${command}`, { range: rangeOf(area) });
    if (active !== sheet) active.mutate("sheet.operation.set-worksheet-active", {});
  });
}

function refusePushedOff(sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const last =
    direction === "Down"
      ? { ...area, top: sheetRows - (area.bottom - area.top + 1), bottom: sheetRows - 1 }
      : { ...area, left: sheetColumns - (area.right - area.left + 1), right: sheetColumns - 1 };
  const { worksheet } = sheet;
  // The grid is nearly always far smaller than the sheet.
  if (last.top >= worksheet.getRowCount() || last.left >= worksheet.getColumnCount()) return;
  if (usedArea(sheet, true, last)) {
    refuse("NonBlankCellOffSheet", "The insertion would push cells that are not blank off the sheet.");
  }
}

function refuseCutTables(sheet: Sheet, area: Area, vertical: boolean): void {
  const moved = vertical ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  if (sheet.state.tables.some((table) => intersection(table.area, moved))) {
    refuse("InvalidOperation", "The shift would break a table.");
  }
}
