import { normalise } from "../../../domain/text";
import type { WorkbookCells } from "../../../sheets/model/workbookCells";
import { headingsAt } from "../../appendix/headingRow";
import { numberForm } from "../../appendix/numberForm";
import { isLayout } from "../layoutTable";
import type { DocumentParts, TableRows } from "../parts";
import { sheetRows, type SheetRow } from "./sheetRows";

/** A row that fills fewer cells is prose: a number and a text, or two texts side by side. */
const fewestCells = 4;

const numbered = /^(?:\d|[IVX]+(?:[.):\s]|$))/;
const mark = /^(?:(?:\d{1,2}\.)*\d{1,2}|[IVX]+|[a-zđ]|[-–+•*])[.)]?$/u;

/** The visible sheets of a workbook: from the appendix's headings on a table, other rows as paragraphs. */
export function partsOfWorkbook({ sheets }: WorkbookCells): DocumentParts {
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  const addProse = (rows: readonly SheetRow[]) => {
    for (const text of rows.flatMap(paragraphsOf)) parts.paragraphs.push(text);
  };
  for (const sheet of sheets) {
    if (sheet.state !== "visible") continue;
    const rows = sheetRows(sheet);
    const { start, end } = tableIn(rows);
    addProse(rows.slice(0, start));
    const body = rows.slice(start, end);
    if (body.length > 0)
      parts.tables.push({
        rows: body.map(({ cells }) => cells),
        above: body.map(({ above }) => above),
        wide: body.map(({ wide }) => wide),
        after: parts.paragraphs.length,
      });
    addProse(rows.slice(end));
  }
  return parts;
}

/** The rows of the table: from its headings to the last block between blank rows that is no signature. */
function tableIn(rows: readonly SheetRow[]): { start: number; end: number } {
  const texts = rows.map(({ cells }) => cells.map(normalise));
  const headed = texts.findIndex((_, at) => headingsAt(texts, at) !== undefined);
  const full = texts.findIndex((row) => filledOf(row).length >= fewestCells);
  const start = headed < 0 || (full >= 0 && full < headed && isBody(texts[full])) ? full : headed;
  if (start < 0) return { start: 0, end: 0 };
  let end = rows.length;
  for (let from = blockStart(rows, end); from > start; from = blockStart(rows, end)) {
    if (!isSignature(texts.slice(from, end))) break;
    end = from;
  }
  return { start, end };
}

/** Where the block that ends before `end` begins: behind the nearest blank row. */
function blockStart(rows: readonly SheetRow[], end: number): number {
  let at = end - 1;
  while (at > 0 && rows[at - 1]?.row === (rows[at]?.row ?? 0) - 1) at -= 1;
  return Math.max(0, at);
}

/** A row of tasks: the sheet goes on the one before, and a heading row stands further down. */
function isBody(row: readonly string[] = []): boolean {
  return numberForm(row[0] ?? "") !== undefined;
}

function isSignature(block: TableRows): boolean {
  return isLayout(block, []) && !block.some((row) => numbered.test(filledOf(row)[0] ?? ""));
}

/** The cells of a row one by one, but a number in a cell of its own with the text it numbers. */
function paragraphsOf({ cells }: SheetRow): string[] {
  const [first, second, ...rest] = filledOf(cells);
  if (first === undefined || second === undefined || !mark.test(first)) return filledOf(cells);
  const closed = /^[\p{L}\p{N}.]*[\p{L}\p{N}]$/u.test(first) ? `${first}.` : first;
  return [`${closed} ${second}`, ...rest];
}

function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== "");
}
