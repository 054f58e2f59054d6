import { readListMarkup } from "../../src/planDocument/sources/listMarkup";
import { partsOfText } from "../../src/planDocument/sources/plainText";
import { seedText } from "./seed";

const { paragraphs, tables } = partsOfText(seedText);

/** The paragraphs of the seed plan, each of one or more lines. */
export const seedParagraphs: readonly string[] = paragraphs;

/**
 * The appendix of the seed plan as its authors had it before it was cut into pages: one heading row, the two tasks that
 * ran over a page in one row, lists as lines and without HTML tags. A group's number and title share the first cell where
 * they do in the text.
 */
export const seedRows: readonly string[][] = wholeRows();

function wholeRows(): string[][] {
  const [headings = [], ...rows] = tables.flatMap((table) => table.rows);
  const whole = [headings];
  for (const row of rows) {
    if (row[0] === headings[0]) continue;
    const cells = headings.map((_, at) => cellLines(row[at] ?? ""));
    const last = whole.at(-1);
    if (cells[0] === "" && last)
      cells.forEach((cell, at) => (last[at] = [last[at], cell].filter(Boolean).join(" ")));
    else whole.push(cells);
  }
  return whole.map((cells) => cells.map((text) => text.replaceAll("; - ", ";\n- ")));
}

function cellLines(cell: string): string {
  return readListMarkup(cell).text;
}
