import type { Cell } from "./model/cell";
import type { ColumnSpec } from "./model/book";

/** Advance widths of Times New Roman in thousandths of the font size, by class of letters. */
const widthClasses: [number, string][] = [
  [200, "'|"],
  [250, " .,"],
  [278, "ijlt/:;\u00a0"],
  [333, "fr-()[]!I\u2010`"],
  [389, "sJ"],
  [444, 'acez?\u201c\u201d"'],
  [500, "bdghknopqsuvxy0123456789$_*\u2013đ"],
  [564, "+=<>\u2264\u2265~"],
  [556, "PSF\u0160"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "m&"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "\u2026\u2014@"],
];

/** Horned letters are wider than the letters they come from. */
const hornWidths: [string, number][] = [
  ["ơ", 541],
  ["ư", 563],
  ["Ơ", 760],
  ["Ư", 790],
];

const widths = new Map<string, number>([
  ...widthClasses.flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, width]),
  ),
  ...hornWidths,
]);

/** Signs such as ✔ and letters that are not in the table. */
const otherWidth = 780;

const horn = /[\u031b]/;

/** Of one character; Vietnamese marks take no room of their own. */
function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const parts = character.normalize("NFD");
  const base = (parts[0] ?? "") + (horn.test(parts) ? "\u031b" : "");
  return widths.get(base.normalize("NFC")) ?? otherWidth;
}

/** Width of a text in points, on one line. */
export function textWidth(text: string, size = 11, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths / 1000) * size * (bold ? 1.06 : 1);
}

/** A column of `characters` shows this many points of text: 7 pixels a character at 96 dpi. */
function roomOf(characters: number): number {
  return Math.max(10, characters * 5.25 - 1.5);
}

/** How many lines a text takes when wrapped at words in `room` points; a word longer than a line is broken. */
export function lineCount(text: string, room: number, size = 11, bold = false): number {
  const space = textWidth(" ", size, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    let here = 1;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word, size, bold);
      if (used > 0 && used + space + width > room) {
        here += 1;
        used = 0;
      }
      const start = used === 0 ? 0 : used + space;
      const broken = Math.max(0, Math.ceil((start + width) / room) - 1);
      here += broken;
      used = start + width - broken * room;
    }
    lines += here;
  }
  return lines;
}

/** Points a line of text of the default size needs; and what a row adds above and below. */
export const lineHeight = 13.9;
const rowPadding = 3;
const smallestRow = 15;
/** Excel has no taller row. */
const tallestRow = 409;

/** Height in points of a row whose wrapped texts all show, in columns of these widths (in characters). */
export function rowHeight(cells: readonly (Cell | undefined)[], columns: readonly ColumnSpec[]): number {
  let tallest = smallestRow;
  cells.forEach((cell, column) => {
    const spec = columns[column];
    if (cell?.content?.kind !== "text" || !spec || spec.hidden) return;
    const { wrap, bold, size = 11, indent = 0 } = cell.style ?? {};
    if (!wrap) return;
    const room = roomOf(spec.width - indent);
    const lines = lineCount(cell.content.text, room, size, bold);
    tallest = Math.max(tallest, lines * lineHeight * (size / 11) + rowPadding);
  });
  return Math.min(tallestRow, Math.round(tallest * 10) / 10);
}

/** As `rowHeight`, for one text in a merged area of these columns (merged cells never fit their height by themselves). */
export function mergedHeight(text: string, columns: readonly ColumnSpec[], size = 11, bold = false): number {
  const room = roomOf(columns.reduce((sum, { width }) => sum + width, 0));
  const lines = lineCount(text, room, size, bold);
  const height = Math.max(smallestRow, lines * lineHeight * (size / 11) + rowPadding);
  return Math.min(tallestRow, Math.round(height * 10) / 10);
}
