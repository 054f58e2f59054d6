import { columnIndex, columnLetters, parseArea, type Area } from "../../../sheets/model/a1";
import { refuse } from "../protocol/officeError";

/** Size of an Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === sheetRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === sheetColumns - 1;

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);
}

export function intersection(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The smallest area holding both. */
export function hull(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` outside `hole`: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (cut.left > area.left) rest.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...cut, left: cut.right + 1, right: area.right });
  return rest;
}

/** Refuses an area outside the sheet. */
export function checkedArea(area: Area): Area {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  const ordered = area.top <= area.bottom && area.left <= area.right;
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < sheetRows && area.right < sheetColumns;
  return whole && ordered && inside ? area : refuse("InvalidArgument", "The range lies outside the sheet.");
}

/** "B2:C4", "$B$2", "B:C", "3:5" → area; undefined for anything else (also for several areas). */
export function parseAddress(address: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns?.[1] && columns[2]) {
    const [a, b] = [columnIndex(columns[1]), columnIndex(columns[2])];
    return { top: 0, bottom: sheetRows - 1, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: sheetColumns - 1 };
  }
  return parseArea(address);
}

/** The address as Excel answers it, without sheet: "A1", "A1:B2", "A:C", "3:5". */
export function addressOf(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Kế hoạch'!A1:B2` → sheet name (unquoted, undefined when absent) and the rest. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { address: reference };
  const sheet = reference.slice(0, bang);
  const unquoted = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: unquoted, address: reference.slice(bang + 1) };
}

/** The name as Excel writes it in addresses: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
