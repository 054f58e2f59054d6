/** One rectangle of cells; all four 0-based and inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. Letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Both 0-based → "C7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "C7" or "$C$7" → 0-based row and column; undefined for anything else. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  return plainCell(address) ?? markedCell(address);
}

const [letterA, letterZ, digit0, digit9] = [65, 90, 48, 57];

/** "C7", as all but hand-made formulas have it: read without a pattern, for there are hundreds of thousands. */
function plainCell(address: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < 3; at++) {
    const code = address.charCodeAt(at);
    if (!(code >= letterA && code <= letterZ)) break;
    column = column * 26 + code - letterA + 1;
  }
  const digits = address.length - at;
  if (at === 0 || digits < 1 || digits > 7 || address.charCodeAt(at) === digit0) return undefined;
  let row = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (!(code >= digit0 && code <= digit9)) return undefined;
    row = row * 10 + code - digit0;
  }
  return { row: row - 1, column: column - 1 };
}

function markedCell(address: string): { row: number; column: number } | undefined {
  const match = cellPattern.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** "A5:J40" or "C7", with or without dollar signs; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const [first, last, rest] = address.split(":");
  if (rest !== undefined || first === undefined) return undefined;
  const from = parseCell(first);
  const to = last === undefined ? from : parseCell(last);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet's name as formulas write it: always quoted, inner quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Top-left cell of an area, as a relative reference; what is no area stays as it is. */
export function firstCell(ref: string): string {
  const area = parseArea(ref);
  return area ? cellAddress(area.top, area.left) : ref;
}
