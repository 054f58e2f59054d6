import type { CellBlock, SourceBlock, TableBlock } from "../blocks";
import type { Block, Paragraph, Table } from "./blocks";
import { isCovered } from "./numberParagraphs";

/** Word's blocks as every format's: vertical merges as rows covered, paragraphs joined whose end a tracked change deleted. */
export function sourceBlocks(blocks: readonly Block[]): SourceBlock[] {
  return joined(blocks).map((block) =>
    block.kind === "paragraph" ? { kind: "paragraph", text: block.text } : tableBlock(block),
  );
}

function tableBlock({ rows }: Table): TableBlock {
  let above = new Map<number, CellBlock>();
  const spanned = rows.map(({ cells }) => {
    const merged = new Map<number, CellBlock>();
    const own: CellBlock[] = [];
    let column = 0;
    for (const cell of cells) {
      const covering = isCovered(cell) ? above.get(column) : undefined;
      if (covering) covering.rows += 1;
      else own.push({ columns: cell.columns, rows: 1, blocks: sourceBlocks(cell.blocks) });
      const last = covering ?? own.at(-1);
      if (cell.merge && last) merged.set(column, last);
      column += cell.columns;
    }
    above = merged;
    return own;
  });
  return { kind: "table", rows: spanned };
}

/** A paragraph whose end a tracked change deleted goes on in the next one. */
function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let open: Paragraph | undefined;
  for (const block of blocks) {
    if (open && block.kind === "paragraph") {
      open.text += block.text;
      if (!block.endDeleted) open = undefined;
    } else {
      const own = block.kind === "paragraph" ? { ...block } : block;
      all.push(own);
      open = own.kind === "paragraph" && own.endDeleted ? own : undefined;
    }
  }
  return all;
}
