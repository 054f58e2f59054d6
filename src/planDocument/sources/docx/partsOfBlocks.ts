import { normalise } from "../../../domain/text";
import { columnsOf } from "../../appendix/columns";
import { isLayout } from "../layoutTable";
import type { DocumentParts, TableRows } from "../parts";
import { spreadSpans, type SpannedCell } from "../spannedRows";
import type { Block, Paragraph, Table, TableCell } from "./blocks";
import { isCovered } from "./numberParagraphs";

/**
 * Paragraphs and tables of a document, in order. A table that only lays out the page (letterhead, signatures) is read as
 * the paragraphs in it. A table inside a cell is lines of that cell, unless it is the appendix itself.
 */
export function partsOfBlocks(blocks: readonly Block[]): DocumentParts {
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  addBlocks(blocks, parts);
  return parts;
}

function addBlocks(blocks: readonly Block[], parts: DocumentParts): void {
  for (const block of joinedBlocks(blocks)) {
    if (block.kind === "paragraph") {
      const text = trimmed(block.text);
      if (text !== "") parts.paragraphs.push(text);
    } else addTable(block, parts);
  }
}

function addTable(table: Table, parts: DocumentParts): void {
  const inner: TableRows[] = [];
  const rows = spreadSpans(spannedRows(table, inner));
  if (isLayout(rows, parts.tables)) {
    for (const row of table.rows) for (const cell of row.cells) addBlocks(cell.blocks, parts);
  } else parts.tables.push(rows, ...inner);
}

/** Rows of cells with the rows each covers, and the appendixes that stand inside cells. */
function spannedRows({ rows }: Table, inner: TableRows[]): SpannedCell[][] {
  let above = new Map<number, SpannedCell>();
  return rows.map(({ cells }) => {
    const merged = new Map<number, SpannedCell>();
    const own: SpannedCell[] = [];
    let column = 0;
    for (const cell of cells) {
      const covering = isCovered(cell) ? above.get(column) : undefined;
      if (covering) covering.rows += 1;
      else own.push({ text: textOf(cell, inner), columns: cell.columns, rows: 1 });
      const last = covering ?? own.at(-1);
      if (cell.merge && last) merged.set(column, last);
      column += cell.columns;
    }
    above = merged;
    return own;
  });
}

function textOf({ blocks }: TableCell, inner: TableRows[]): string {
  const lines = joinedBlocks(blocks).flatMap((block) => {
    if (block.kind === "paragraph") return [trimmed(block.text)];
    const deeper: TableRows[] = [];
    const rows = spreadSpans(spannedRows(block, deeper));
    inner.push(...deeper);
    if (rows.some((row) => columnsOf(row.map(normalise)))) {
      inner.push(rows);
      return [];
    }
    return rows.map((row) => row.filter((text) => text !== "").join(" "));
  });
  return lines.filter((line) => line !== "").join("\n");
}

/** A paragraph whose end a tracked change deleted goes on in the next one. */
function joinedBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let open: Paragraph | undefined;
  for (const block of blocks) {
    if (open && block.kind === "paragraph") {
      open.text += block.text;
      if (!block.endDeleted) open = undefined;
    } else {
      const own = block.kind === "paragraph" ? { ...block } : block;
      joined.push(own);
      open = own.kind === "paragraph" && own.endDeleted ? own : undefined;
    }
  }
  return joined;
}

function trimmed(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, "\n").trim();
}
