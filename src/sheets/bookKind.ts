import { formatVersion, readKeys } from "./keySheet";
import type { WorkbookCells } from "./model/workbookCells";

export type BookKind = "plan" | "template" | "newer" | "empty" | "other";

function isEmpty(cells: WorkbookCells): boolean {
  return cells.sheets.every((sheet) => [...sheet.cells].length === 0);
}

/**
 * What a workbook is, by its `_CCHC` sheet. "newer": made by a later version of this software. That sheet without a word in it is left
 * by a write that died half-way, for it is filled last: a plan workbook, though none that can be read.
 */
export function bookKind(cells: WorkbookCells): BookKind {
  const keys = readKeys(cells);
  if (keys?.size === 0) return "plan";
  const kind = keys?.get("kind");
  if (kind !== "plan" && kind !== "template") return isEmpty(cells) ? "empty" : "other";
  return Number(keys?.get("formatVersion") ?? formatVersion) > formatVersion ? "newer" : kind;
}
