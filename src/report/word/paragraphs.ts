import { AlignmentType, HeadingLevel, Paragraph, type Table } from "docx";
import type { Block, Run } from "../block";
import { mm, pt, sizes, textWidth, type Orientation } from "./measures";
import { wordRuns, type Bookmarks } from "./runs";
import { wordTable } from "./table";

/** First lines go in by 1.27 cm; 6 points between paragraphs; a little more than single lines. Appendix I, II.6. */
const bodySpacing = { before: pt(3), after: pt(3), line: 264, lineRule: "auto" } as const;
const firstLine = mm(12.7);

const dash: Run = { kind: "text", text: "- " };
const plus: Run = { kind: "text", text: "+ " };

/** Blocks as Word's paragraphs and tables. */
export function wordBlocks(
  blocks: readonly Block[],
  bookmarks: Bookmarks,
  orientation: Orientation,
): (Paragraph | Table)[] {
  return blocks.map((block, index) => {
    // A signature never stands on a page without a word of what is signed.
    const keepNext = orientation === "portrait" && index >= blocks.length - 2;
    switch (block.kind) {
      case "part":
        return heading(block.runs, bookmarks, HeadingLevel.HEADING_1);
      case "heading":
        return heading(block.runs, bookmarks, HeadingLevel.HEADING_2);
      case "paragraph":
        return bodyParagraph(block.runs, bookmarks, keepNext);
      case "item":
        return bodyParagraph([dash, ...block.runs], bookmarks, keepNext);
      case "subitem":
        return bodyParagraph([plus, ...block.runs], bookmarks, keepNext);
      case "table":
        return wordTable(block, bookmarks, textWidth(orientation));
    }
  });
}

function bodyParagraph(runs: readonly Run[], bookmarks: Bookmarks, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: bodySpacing,
    indent: { firstLine },
    keepNext,
    children: wordRuns(runs, bookmarks),
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
