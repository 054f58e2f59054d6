import type { Block, Paragraph, TableCell } from "./blocks";
import type { ListLabels } from "./listLabels";

/** Paragraphs that begin with a mark of their own get no second one from a bullet. */
const ownMark = /^\s*[-–—+•*]/u;

/** Puts the number or bullet that Word prints before each paragraph of a list into its text. */
export function numberParagraphs(blocks: readonly Block[], labels: ListLabels): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") block.text = withLabel(block, labels.next(block));
    else {
      for (const row of block.rows) {
        for (const cell of row.cells) if (!isCovered(cell)) numberParagraphs(cell.blocks, labels);
      }
    }
  }
}

/** Whether a cell is only room for the merged cell above it. One with text of its own is not: nothing is lost. */
export function isCovered(cell: TableCell): boolean {
  return cell.merge === "below" && cell.blocks.every(isBlank);
}

function isBlank(block: Block): boolean {
  return block.kind === "paragraph" && block.text.trim() === "";
}

function withLabel({ text }: Paragraph, label: string): string {
  if (label === "" || (label === "-" && (text.trim() === "" || ownMark.test(text)))) return text;
  return `${label} ${text}`;
}
