import { normalise } from "../../../domain/text";
import type { WorkbookCells } from "../../../sheets/model/workbookCells";
import { columnsOf, columnsOfTwoRows } from "../../appendix/columns";
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
    if (end > start) parts.tables.push(rows.slice(start, end).map(({ cells }) => cells));
    addProse(rows.slice(end));
  }
  return parts;
}

/** The rows of the table: from its headings to the last block between blank rows that is no signature. */
function tableIn(rows: readonly SheetRow[]): { start: number; end: number } {
  const texts = rows.map(({ cells }) => cells.map(normalise));
  const start = texts.findIndex(
    (row, at) => columnsOf(row) !== undefined || columnsOfTwoRows(row, texts[at + 1] ?? []) !== undefined,
  );
  if (start < 0) {
    const isTable = texts.some((row) => filledOf(row).length >= fewestCells);
    return { start: 0, end: isTable ? rows.length : 0 };
  }
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
