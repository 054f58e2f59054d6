import { normalise } from "../../domain/text";
import { headingsAt } from "../appendix/headingRow";
import { joinGridRows } from "./gridTables";
import { joinQuotedCells, lineMark } from "./joinQuotedCells";
import { withoutLayout } from "./layoutTable";
import { unescaped, withoutMarks } from "./markdown";
import type { DocumentParts, TableRows } from "./parts";

/** A row of a task table has at least this many cells; a line with fewer tabs opens no table ("1.⇥text" of a pasted list). */
const fewestCells = 4;

const startsRow = /^\s*(?:(?:[IVXA-H]+\.)?(?:\d+\.)*\d+[.)]?|[IVXA-H]+[.)]?|s?tt)\s*\t/iu;
const groupLine = /^\s*[IVX]+[.)]?\s+\p{Lu}/u;
const goesOn = /^\s*(?:[-–+•]|\p{Ll})/u;
/** With pipes at its ends, or at least three within and no tab. */
const pipeRow = /^\s*\|.*\|.*\|.*\|\s*$|^[^\t|]*(?:\|[^\t|]*){3,}$/;
/** "<!-- Page 5 -->" */
const comment = /<!--[^]*?-->/g;
const pipeRule = /^[\s|:-]+$/;

/**
 * Plain text or Markdown: blocks between blank lines are paragraphs, tab-separated or piped lines are tables. A cell that
 * Word or Excel spread over several lines is put together again by the number of cells of its table.
 */
export function partsOfText(text: string): DocumentParts {
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  let paragraph: string[] = [];
  let table: TableRows | undefined;
  let width = 0;

  const endParagraph = () => {
    const whole = withoutMarks(paragraph.join("\n")).trim();
    if (whole !== "") parts.paragraphs.push(whole);
    paragraph = [];
  };
  const openTable = (): TableRows => {
    endParagraph();
    if (table) return table;
    const opened: TableRows = [];
    parts.tables.push({ rows: opened, after: parts.paragraphs.length });
    width = 0;
    return opened;
  };

  const lines = joinQuotedCells(joinGridRows(text.replace(comment, "").split(/\r\n?|\n/)));
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "" && !line.includes("\t")) {
      endParagraph();
      table = undefined;
      continue;
    }
    const cells = cellsOf(line);
    const last = table?.at(-1);
    if (table && last && continuesRow(line, cells, last, width)) {
      const [rest = "", ...more] = cells;
      last.push([last.pop() ?? "", rest].join("\n").trim(), ...more);
    } else if (
      cells.length >= fewestCells ||
      pipeRow.test(line) ||
      headingsAt([cells.map(normalise)], 0) !== undefined ||
      (table && (cells.length > 1 || groupLine.test(line) || isRow(lines[at + 1] ?? "")))
    ) {
      table = openTable();
      width = Math.max(width, cells.length);
      table.push(cells);
    } else {
      table = undefined;
      paragraph.push(line.replaceAll("\t", " "));
    }
  }
  endParagraph();
  const tables = parts.tables.map((one) => ({ ...one, rows: withoutRules(one.rows) }));
  return withoutLayout({ ...parts, tables });
}

function cellsOf(line: string): string[] {
  const cells = pipeRow.test(line)
    ? line
        .trim()
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
    : line.split("\t");
  return cells.map((cell) => unescaped(cell.replaceAll(lineMark, "\n").replaceAll("**", "")).trim());
}

/** Whether a line is a row of a table; a single text above one stands across the table. */
function isRow(line: string): boolean {
  return line.split("\t").length >= fewestCells || pipeRow.test(line);
}

/** Whether a line is more of the row above: it fills that row up, or carries on its full last cell. */
function continuesRow(line: string, cells: string[], row: string[], width: number): boolean {
  const fillsUp = row.length > 2 && row.length + cells.length - 1 === width && row.length < width;
  if (line.startsWith("\t") && fillsUp) return true;
  if (line.startsWith("\t") || pipeRow.test(line) || startsRow.test(line) || groupLine.test(line))
    return false;
  if (cells.length >= width || row.length + cells.length - 1 > width) return false;
  return row.length < width || goesOn.test(line);
}

/** Markdown's `|---|---|` lines. */
function withoutRules(rows: TableRows): TableRows {
  return rows.filter((row) => row.length < 2 || !row.every((cell) => cell !== "" && pipeRule.test(cell)));
}
