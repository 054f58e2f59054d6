import type { SheetCells } from "../model/workbookCells";
import { textOf } from "../table/sheetGrid";
import { gridOf } from "./gridOf";
import { headingRow } from "./fields";

export type TemplateSheetKind = "tasks" | "indicators";

/** Whose report a sheet is; stands in one hidden cell, so that a sheet is known wherever it is copied to. */
export interface SheetTag {
  kind: TemplateSheetKind;
  planId: string;
  planVersion: string;
  unitId: string;
  periodId: string;
  /** Of a sheet that was not blank when it was made: see `prefillMark`. */
  prefilled?: string;
}

const mark = "cchc1";

export function tagText({ kind, planId, planVersion, unitId, periodId, prefilled }: SheetTag): string {
  const parts = [planId, planVersion, unitId, periodId, ...(prefilled === undefined ? [] : [prefilled])];
  return [mark, kind, ...parts.map(encodeURIComponent)].join(":");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function parseTag(text: string): SheetTag | undefined {
  const start = `${mark}:`;
  if (!text.startsWith(start)) return undefined;
  const [kind, ...rest] = text.slice(start.length).split(":");
  const [planId = "", planVersion = "", unitId = "", periodId = "", prefilled] = rest.map(decoded);
  if (kind !== "tasks" && kind !== "indicators") return undefined;
  if (rest.length !== 4 && rest.length !== 5) return undefined;
  const tag: SheetTag = { kind, planId, planVersion, unitId, periodId };
  return prefilled === undefined ? tag : { ...tag, prefilled };
}

/** The tag of a sheet, wherever above the headings it was moved to. */
export function tagOf(sheet: SheetCells): SheetTag | undefined {
  const grid = gridOf(sheet);
  for (const row of grid.rows) {
    if (row >= headingRow) return undefined;
    for (const cell of grid.row(row).values()) {
      const tag = parseTag(textOf(cell));
      if (tag) return tag;
    }
  }
  return undefined;
}
