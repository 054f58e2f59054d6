import { sheetNames } from "../i18n/vi/sheetWords";
import type { RowSpec, SheetSpec } from "./model/book";
import { text } from "./model/content";
import type { CellStyle, Colour } from "./model/style";
import { rowHeight } from "./rowHeight";
import { palette, styles } from "./styles";

/** What a guide says: a title, then parts of a heading and its lines; a line may look like the state it speaks of. */
export interface GuideInput {
  title: string;
  subtitle: string;
  parts: { heading: string; lines: readonly (string | { line: string; style: CellStyle })[] }[];
  tabColour: Colour;
  footer: string;
}

const columns = [{ width: 90 }];
const body: CellStyle = { wrap: true, vertical: "top" };

/** Signs and fills, as every guide explains them. */
export const signLines: { line: string; style: CellStyle }[] = [
  {
    line: "✖ Quá hạn, chưa gửi, phải sửa",
    style: { ...body, fill: palette.overdue, colour: palette.white, bold: true },
  },
  { line: "◆ Hoàn thành muộn, gửi muộn", style: { ...body, fill: palette.late, bold: true } },
  { line: "▲ Sắp đến hạn, cần xem lại", style: { ...body, fill: palette.dueSoon } },
  { line: "✔ Đúng hạn, đạt, đủ", style: { ...body, fill: palette.good } },
  { line: "○ Còn hạn", style: body },
  {
    line: "… Chờ sự kiện, chưa điền; ? cần nhập hạn, cần kỳ gốc",
    style: { ...body, italic: true, colour: palette.quiet },
  },
  { line: "– Không định hạn, không phát sinh", style: body },
  { line: "Chưa có: đơn vị chưa gửi báo cáo", style: { ...body, fill: palette.noReport } },
  { line: "✎ Ô nền vàng: ô được điền", style: { ...body, fill: palette.input } },
];

/** Hướng dẫn: one portrait page, one column, no formulas. */
export function guideSheet(input: GuideInput): SheetSpec {
  const sized = (line: string, style: CellStyle): RowSpec => {
    const cells = [{ content: text(line), style }];
    return { cells, height: rowHeight(cells, columns) };
  };
  const rows: RowSpec[] = [
    { cells: [{ content: text(input.title), style: { ...styles.title, wrap: true } }] },
    sized(input.subtitle, { ...body, bold: true }),
    ...input.parts.flatMap(({ heading, lines }) => [
      { cells: [], height: 9 },
      sized(heading, { ...body, bold: true, fill: palette.heading }),
      ...lines.map((line) => (typeof line === "string" ? sized(line, body) : sized(line.line, line.style))),
    ]),
  ];
  const [first] = rows;
  if (first) first.height = rowHeight(first.cells, columns) + 4;
  return {
    name: sheetNames.guide,
    state: "visible",
    tabColour: input.tabColour,
    zoom: 100,
    columns,
    rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protection: { formatColumns: true, formatRows: true },
    page: {
      orientation: "portrait",
      marginCm: 1.5,
      fitToWidth: 1,
      fitToHeight: 1,
      footerLeft: input.footer,
      footerRight: "Trang &P/&N",
    },
  };
}
