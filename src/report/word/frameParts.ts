import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from "docx";
import { mm, pt } from "./measures";
import { plainRun, type Look } from "./runs";

type Spacing = IParagraphOptions["spacing"];

/** One centred line of the frame. */
export function centred(text: string, look: Look, spacing: Spacing = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [plainRun(text, look)] });
}

/** The plain rule under a motto, a name or a title: a line of `length` in the middle of `width`, both in millimetres. */
export function rule(length: number, width: number): Paragraph {
  const side = mm(Math.max(0, (width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: pt(2), after: 0, line: pt(4), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [plainRun("", { size: 2 })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two columns without lines, as the head and the foot of a document have. Widths in millimetres. */
export function twoColumns(
  left: { width: number; children: Paragraph[] },
  right: { width: number; children: Paragraph[] },
): Table {
  const cell = ({ width, children }: typeof left) =>
    new TableCell({
      width: { size: mm(width), type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      borders: noBorders,
      children,
    });
  return new Table({
    width: { size: mm(left.width) + mm(right.width), type: WidthType.DXA },
    columnWidths: [mm(left.width), mm(right.width)],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}
