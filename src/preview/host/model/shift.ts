import type { Area } from "../../../sheets/model/a1";
import { sheetColumns, sheetRows } from "./area";

/** Rows or columns put in or taken out of a sheet; `at` is the first one, 0-based. */
export interface StructureChange {
  axis: "rows" | "columns";
  kind: "inserted" | "removed";
  at: number;
  count: number;
}

/** Where an area stands after the change; undefined when all of it was removed. */
export function shiftArea(area: Area, change: StructureChange): Area | undefined {
  const rows = change.axis === "rows";
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const limit = (rows ? sheetRows : sheetColumns) - 1;
  if (first === 0 && last === limit) return area;
  const moved = change.kind === "inserted" ? inserted(first, last, change) : removed(first, last, change);
  if (!moved) return undefined;
  const [from, to] = [moved[0], Math.min(moved[1], limit)];
  return rows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function inserted(first: number, last: number, { at, count }: StructureChange): [number, number] {
  if (at <= first) return [first + count, last + count];
  return at <= last ? [first, last + count] : [first, last];
}

function removed(first: number, last: number, { at, count }: StructureChange): [number, number] | undefined {
  const end = at + count;
  const from = first < at ? first : Math.max(first - count, at);
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return from <= to ? [from, to] : undefined;
}
