import type { Summary } from "../../../domain/summary/summary";
import {
  handlingWords,
  sentWords,
  severityWords,
  summaryHeadings,
  targetWords,
} from "../../../i18n/vi/sheetWords";
import { formatText } from "../../../domain/date/format";
import { figureFormat } from "../../conditional";
import { columnOf, dateInFormula, dateWords, quoted } from "../../formulaText";
import { date, formula, number, text } from "../../model/content";
import type { CellStyle } from "../../model/style";
import { periodLabel, periodTitle } from "../../periodLabel";
import { formats, inputStyles, palette, styles } from "../../styles";
import { findingHeadings } from "../findingSheet";
import { indicatorHeadings } from "../indicatorSheet";
import { names, tables } from "../names";
import type { PlanView } from "../planView";
import { addGap, addRow, lastColumn, nextRow, type Draft, type Piece } from "./draft";
import type { GroupTotals, UnitRows } from "./groupTable";

/** Cells of Tổng hợp people set; 1-based row 3. */
export const inputCells = { period: "C3", asOf: "G3", dueSoonDays: "L3" } as const;

/** Where the headline figures stand: label, figure, caption; 0-based rows. */
export const tileRows = { first: 4, last: 6 } as const;

/** Rows before table 1. */
export const headRows = 10;

/** Title, subtitle and the three cells everything is judged by. */
export function addTitle(made: Draft, { book }: PlanView, { period }: Summary): void {
  const label = quoted(periodLabel(book.periodId));
  const title = "TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ";
  const shownPeriod = `IF(${names.period}=${label},${quoted(periodTitle(book.periodId))},${names.period})`;
  const figures = `Số liệu từ ${formatText(period.figuresFrom)} đến ${formatText(period.cutOff)}. `;
  const dates = `IF(${names.period}=${label},${quoted(figures)},"")&"Tính đến "&${dateWords(names.asOf)}&"."`;
  addRow(made, [{ from: 0, content: formula(`${quoted(title)}&${shownPeriod}`), style: styles.title }], 22);
  addRow(
    made,
    [
      {
        from: 0,
        content: formula(`${quoted(book.plan.agency === "" ? "" : `${book.plan.agency}. `)}&${dates}`),
        style: styles.plain,
      },
    ],
    17,
  );
  const { centre, date: day, figure } = inputStyles;
  const small: CellStyle = { ...styles.label, size: 10, vertical: "center" };
  addRow(
    made,
    [
      { from: 1, content: text("✎ Kỳ báo cáo"), style: small },
      { from: 2, to: 3, content: text(periodLabel(book.periodId)), style: { ...centre, vertical: "center" } },
      { from: 4, to: 5, content: text("✎ Ngày tính"), style: small },
      { from: 6, content: date(book.asOf), style: { ...day, vertical: "center" } },
      { from: 8, to: 10, content: text("✎ Sắp đến hạn trong (ngày)"), style: small },
      {
        from: 11,
        content: number(book.settings.dueSoonDays),
        style: { ...figure, horizontal: "center", vertical: "center", indent: 0, numberFormat: "0" },
      },
    ],
    17,
  );
  addGap(made, 6);
}

interface Tile {
  label: string;
  figure: string;
  caption: string;
  format?: string;
}

function tiles(totals: GroupTotals, units: UnitRows): Tile[] {
  const sent = (word: string) => `COUNTIFS($C$${units.first}:$C$${units.last},${quoted(word)})`;
  const received = `(${sent(sentWords.ok)}+${sent(sentWords.late)})`;
  const { onTime, late, overdue, dueSoon, share } = totals;
  const indicators = columnOf(tables.indicators, indicatorHeadings.state);
  const mustFix = [
    `${columnOf(tables.findings, findingHeadings.severity)},${quoted(severityWords.error)}`,
    `${columnOf(tables.findings, findingHeadings.handling)},${quoted(handlingWords.open)}`,
    `${columnOf(tables.findings, findingHeadings.period)},${names.period}`,
  ].join(",");
  return [
    {
      label: summaryHeadings.received,
      figure: `${received}&"/"&(${received}+${sent(sentWords.missing)})`,
      caption: `${sent(sentWords.missing)}&" đơn vị chưa gửi"`,
    },
    {
      label: "Đã hoàn thành",
      figure: `IF(ISNUMBER(${share}),${share},"–")`,
      caption: `(${onTime}+${late})&"/"&(${onTime}+${late}+${overdue})&" mốc đã đến hạn"`,
      format: formats.share,
    },
    { label: "✖ Quá hạn", figure: overdue, caption: '"mốc"', format: formats.count },
    {
      label: "▲ Sắp đến hạn",
      figure: dueSoon,
      caption: `"trong "&${names.dueSoonDays}&" ngày"`,
      format: formats.count,
    },
    {
      label: summaryHeadings.belowTarget,
      figure: `COUNTIFS(${indicators},${quoted(targetWords.missed)})&"/"&COUNTA(${columnOf(tables.indicators, indicatorHeadings.id)})`,
      caption: '"xem bảng 3"',
    },
    { label: summaryHeadings.mustFix, figure: `COUNTIFS(${mustFix})`, caption: '"chưa xử lý"' },
  ];
}

const frame = { style: "medium", colour: palette.headingRule } as const;

/** The six headline figures, each over two columns; those of 0 lose their fill. */
export function addTiles(made: Draft, totals: GroupTotals, units: UnitRows): void {
  const six = tiles(totals, units);
  const first = nextRow(made);
  const line = (
    make: (tile: Tile) => Piece["content"],
    style: (tile: Tile) => CellStyle,
    sides: NonNullable<CellStyle["border"]>,
    height: number,
  ) =>
    addRow(
      made,
      six.map((tile, index) => ({
        from: index * 2,
        to: index * 2 + 1,
        content: make(tile),
        style: {
          horizontal: "center",
          vertical: "center",
          ...style(tile),
          border: { left: frame, right: frame, ...sides },
        },
      })),
      height,
    );
  line(
    ({ label }) => text(label),
    () => ({}),
    { top: frame },
    17,
  );
  line(
    ({ figure }) => formula(figure),
    ({ format }) =>
      format === undefined ? { size: 20, bold: true } : { size: 20, bold: true, numberFormat: format },
    {},
    30,
  );
  line(
    ({ caption }) => formula(caption),
    () => ({ size: 10 }),
    { bottom: frame },
    17,
  );
  made.conditionalFormats.push(
    figureFormat(`E${first}:F${first + 2}`, totals.overdue, "✖"),
    figureFormat(`G${first}:H${first + 2}`, totals.dueSoon, "▲"),
  );
  addGap(made, 6);
}

const countingNote =
  "Mỗi số đếm mốc × đơn vị. Chờ sự kiện gồm cả cần nhập hạn; Không định hạn gồm cả không phát sinh.";

/** "Đáng chú ý" and, below it, the line that says when the written lists no longer fit the cells above. */
export function addNotable(made: Draft, line: string, { book }: PlanView): void {
  const rule = { style: "thin", colour: palette.rule } as const;
  const style: CellStyle = {
    wrap: true,
    vertical: "top",
    fill: palette.group,
    border: { top: rule, bottom: rule },
  };
  addRow(made, [{ from: 0, to: lastColumn, content: text(line), style }]);
  const label = periodLabel(book.periodId);
  const fits = `AND(${names.asOf}=${dateInFormula(book.asOf)},${names.period}=${quoted(label)})`;
  const stale = `Danh sách lập ngày ${formatText(book.asOf)}, ${label}; bấm Cập nhật.`;
  const isStale = { kind: "formula", formula: `IF(${fits},"",${quoted(stale)})` } as const;
  addRow(
    made,
    [
      { from: 0, content: isStale, style: { bold: true, colour: palette.overdue } },
      {
        from: 4,
        to: lastColumn,
        content: text(countingNote),
        style: { ...styles.note, size: 9, horizontal: "right" },
      },
    ],
    15,
  );
}
