import { AlignmentType, HeadingLevel, Paragraph, type Table } from "docx";
import type { Block, Run } from "../block";
import { mm, pt, sizes, textWidth, type Orientation } from "./measures";
import { wordRuns, type Bookmarks, type Look } from "./runs";
import { wordTable } from "./table";

/** First lines go in by 1.27 cm; 6 points between paragraphs; a little more than single lines. Appendix I, II.6. */
export const bodySpacing = { before: pt(3), after: pt(3), line: 264 } as const;
export const firstLine = mm(12.7);

const dash: Run = { kind: "text", text: "- " };

/** Blocks as Word's paragraphs and tables. */
export function wordBlocks(
  blocks: readonly Block[],
  bookmarks: Bookmarks,
  orientation: Orientation,
): (Paragraph | Table)[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "part":
        return heading(block.runs, bookmarks, HeadingLevel.HEADING_1);
      case "heading":
        return heading(block.runs, bookmarks, HeadingLevel.HEADING_2);
      case "paragraph":
        return bodyParagraph(block.runs, bookmarks);
      case "item":
        return bodyParagraph([dash, ...block.runs], bookmarks);
      case "table":
        return wordTable(block, bookmarks, textWidth(orientation));
    }
  });
}

export function bodyParagraph(runs: readonly Run[], bookmarks: Bookmarks, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: bodySpacing,
    indent: { firstLine },
    children: wordRuns(runs, bookmarks, look),
  });
}

function heading(
  runs: readonly Run[],
  bookmarks: Bookmarks,
  level: (typeof HeadingLevel)["HEADING_1" | "HEADING_2"],
): Paragraph {
  return new Paragraph({
    heading: level,
    alignment: AlignmentType.JUSTIFIED,
    spacing: bodySpacing,
    indent: { firstLine },
    keepNext: true,
    children: wordRuns(runs, bookmarks, { bold: true, size: sizes.text }),
  });
}
