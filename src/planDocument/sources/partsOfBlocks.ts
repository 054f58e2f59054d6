import { normalise } from "../../domain/text";
import { hasTaskHeadings } from "../appendix/headingRow";
import type { SourceBlock, CellBlock, TableBlock } from "./blocks";
import { isLayout } from "./layoutTable";
import type { DocumentParts, SourceTable } from "./parts";
import { spreadSpans } from "./spannedRows";

/**
 * Paragraphs and tables of a document, in order. A table that only lays out the page (letterhead, signatures) is read as
 * the paragraphs in it. A table inside a cell is lines of that cell, unless it is the appendix itself.
 */
export function partsOfBlocks(blocks: readonly SourceBlock[]): DocumentParts {
  const parts: DocumentParts = { paragraphs: [], tables: [] };
  addBlocks(blocks, parts);
  return parts;
}

function addBlocks(blocks: readonly SourceBlock[], parts: DocumentParts): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const text = trimmed(block.text);
      if (text !== "") parts.paragraphs.push(text);
    } else addTable(block, parts);
  }
}

function addTable(block: TableBlock, parts: DocumentParts): void {
  if (holdsAppendix(block)) {
    for (const row of block.rows) for (const cell of row) addBlocks(cell.blocks, parts);
    return;
  }
  const table = { ...spread(block), after: parts.paragraphs.length };
  if (
    isLayout(
      table.rows,
      parts.tables.map(({ rows }) => rows),
    )
  ) {
    for (const row of block.rows) for (const cell of row) addBlocks(cell.blocks, parts);
  } else parts.tables.push(table);
}

/** Whether the appendix stands as a table inside a cell: then this table only frames it. */
function holdsAppendix({ rows }: TableBlock): boolean {
  return rows.some((row) =>
    row.some(({ blocks }) =>
      blocks.some(
        (block) =>
          block.kind === "table" &&
          (hasTaskHeadings(spread(block).rows.map((texts) => texts.map(normalise))) || holdsAppendix(block)),
      ),
    ),
  );
}

function spread({ rows }: TableBlock): SourceTable {
  return spreadSpans(
    rows.map((row) => row.map((cell) => ({ columns: cell.columns, rows: cell.rows, text: textOf(cell) }))),
  );
}

function textOf({ blocks }: CellBlock): string {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [trimmed(block.text)]
      : spread(block).rows.map((row) => row.filter((text) => text !== "").join(" ")),
  );
  return lines.filter((line) => line !== "").join("\n");
}

function trimmed(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, "\n").trim();
}
