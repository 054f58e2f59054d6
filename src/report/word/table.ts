import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Run, TableBlock, TableColumn } from "../block";
import { mm, pt, sizes } from "./measures";
import { plainRun, wordRuns, type Bookmarks } from "./runs";

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const padding = { top: pt(1.5), bottom: pt(1.5), left: mm(1.2), right: mm(1.2) } as const;

/** Twips of each column; together exactly the table's width. */
function widthsOf(columns: readonly TableColumn[], total: number): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((total * width) / shares));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** A ruled table of fixed columns; its heading row repeats on each page and no row is torn in two. `width` in millimetres. */
export function wordTable({ columns, rows }: TableBlock, bookmarks: Bookmarks, width: number): Table {
  const total = mm(width);
  const widths = widthsOf(columns, total);
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      headingRow(columns, widths),
      ...rows.map((cells) =>
        cells.length === 1 && columns.length > 1
          ? spanningRow(cells[0] ?? [], columns.length, total, bookmarks)
          : contentRow(cells, columns, widths, bookmarks),
      ),
    ],
  });
}

function headingRow(columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: padding,
          verticalAlign: "center",
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: [plainRun(heading, { bold: true, size: sizes.table })],
            }),
          ],
        }),
    ),
  });
}

function contentRow(
  cells: readonly Run[][],
  columns: readonly TableColumn[],
  widths: readonly number[],
  bookmarks: Bookmarks,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ align = "left" }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: padding,
          children: [
            new Paragraph({
              alignment: alignments[align],
              children: wordRuns(cells[index] ?? [], bookmarks, { size: sizes.table }),
            }),
          ],
        }),
    ),
  });
}

/** One cell over all columns; stays with the row after it where it is a heading. */
function spanningRow(
  runs: readonly Run[],
  columnSpan: number,
  total: number,
  bookmarks: Bookmarks,
): TableRow {
  const isHeading = runs.some((run) => run.kind === "text" && run.bold);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        width: { size: total, type: WidthType.DXA },
        margins: padding,
        children: [
          new Paragraph({
            keepNext: isHeading,
            children: wordRuns(runs, bookmarks, { size: sizes.table }),
          }),
        ],
      }),
    ],
  });
}
