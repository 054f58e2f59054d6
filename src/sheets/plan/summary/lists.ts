import { aggregateIndicator } from "../../../domain/consolidation/aggregateIndicator";
import type { Indicator } from "../../../domain/plan/plan";
import type { BelowTargetLine, OverdueLine, Summary, UnitFigures } from "../../../domain/summary/summary";
import type { Unit } from "../../../domain/units/unit";
import { formatNumber } from "../../../i18n/format";
import { code, date, number, text } from "../../model/content";
import type { CellStyle } from "../../model/style";
import { occurrenceLabel } from "../../occurrenceLabel";
import { formats, styles } from "../../styles";
import { targetLabel } from "../../targetLabel";
import type { PlanView } from "../planView";
import { addGap, addRow, heightOfRow, lastColumn, newPageIfFull, type Draft, type Piece } from "./draft";
import { previousPeriodId } from "./previousPeriod";

interface ListColumn<Line> {
  heading: string;
  from: number;
  to?: number;
  style: CellStyle;
  value: (line: Line) => Piece["content"];
}

/** A title with its count, a heading row and the lines; one sentence where there are none. */
function addList<Line>(
  made: Draft,
  title: string,
  nothing: string,
  columns: ListColumn<Line>[],
  lines: readonly Line[],
  titleHeight = 17,
): void {
  const heading = text(`${title} (${lines.length})`);
  addRow(made, [{ from: 0, content: heading, style: styles.subtitle }], titleHeight);
  if (lines.length === 0) {
    addRow(made, [{ from: 0, content: text(nothing), style: styles.note }]);
  } else {
    const addHeading = () =>
      void addRow(
        made,
        columns.map(({ from, to, heading: words }) => ({
          from,
          to,
          content: text(words),
          style: styles.heading,
        })),
      );
    addHeading();
    for (const line of lines) {
      const pieces = columns.map(({ from, to, style, value }) => ({ from, to, content: value(line), style }));
      newPageIfFull(made, heightOfRow(pieces), addHeading);
      addRow(made, pieces);
    }
  }
  addGap(made, 12);
}

const overdueColumns: ListColumn<OverdueLine>[] = [
  { heading: "TT", from: 0, style: styles.centre, value: ({ occurrence }) => code(occurrence.milestoneId) },
  {
    heading: "Nhiệm vụ – mốc thực hiện",
    from: 1,
    to: 3,
    style: styles.text,
    value: ({ task, occurrence }) =>
      text(`${task.title.replace(/[.;]$/, "")} – ${occurrenceLabel(occurrence)}`),
  },
  { heading: "Đơn vị chủ trì", from: 4, to: 6, style: styles.text, value: ({ unit }) => text(unit.name) },
  { heading: "Hạn", from: 7, style: styles.date, value: ({ due }) => date(due) },
  { heading: "Số ngày quá hạn", from: 8, style: styles.strong, value: ({ days }) => number(days) },
  {
    heading: "Khó khăn, kiến nghị của đơn vị",
    from: 9,
    to: lastColumn,
    style: styles.text,
    value: ({ difficulty }) => text(difficulty === "" ? "Không nêu" : difficulty),
  },
];

/** A result as people read it: "91,7%" or "12". */
function shown(indicator: Indicator, result: number | undefined): string {
  if (result === undefined) return "–";
  return indicator.aggregation === "ratio"
    ? `${formatNumber(Math.round(result * 10) / 10, "vi")}%`
    : formatNumber(result, "vi");
}

function figures({ unit, numerator, denominator }: UnitFigures): string {
  const amount = formatNumber(numerator, "vi");
  const over = denominator === undefined ? amount : `${amount}/${formatNumber(denominator, "vi")}`;
  return `${unit.shortName ?? unit.name} ${over}`;
}

function belowTargetColumns(view: PlanView): ListColumn<BelowTargetLine>[] {
  const before = previousPeriodId(view.book.periodId);
  const rows = view.book.consolidation.indicators.filter(({ periodId }) => periodId === before);
  return [
    { heading: "TT", from: 0, style: styles.centre, value: ({ indicator }) => text(indicator.place) },
    {
      heading: "Chỉ tiêu",
      from: 1,
      to: 3,
      style: styles.text,
      value: ({ indicator }) => text(indicator.title),
    },
    {
      heading: "Mức chỉ tiêu",
      from: 4,
      style: styles.centre,
      value: ({ target }) => text(targetLabel(target)),
    },
    {
      heading: "Kết quả",
      from: 5,
      style: styles.strong,
      value: ({ indicator, result }) => text(shown(indicator, result)),
    },
    {
      heading: "Chênh (điểm %)",
      from: 6,
      style: { ...styles.centre, numberFormat: formats.points },
      value: ({ gap }) => number(Math.round(gap * 10) / 10),
    },
    {
      heading: "Kỳ trước",
      from: 7,
      style: styles.centre,
      value: ({ indicator }) => text(shown(indicator, aggregateIndicator(indicator, rows).result)),
    },
    {
      heading: "Đơn vị thấp nhất (tử số/mẫu số)",
      from: 8,
      to: lastColumn,
      style: styles.text,
      value: ({ lowest }) => text(lowest.map(figures).join("; ")),
    },
  ];
}

/** More than page 1 has left: the list begins page 2 even where a program does not follow our page breaks. */
const firstTitleHeight = 34;

/** Table 2: overdue milestones, longest first, with the unit's own reason. Written for one as-of date. */
export function addOverdueList(made: Draft, { overdue }: Summary): void {
  addList(made, "2. Mốc quá hạn", "Không có mốc quá hạn.", overdueColumns, overdue, firstTitleHeight);
}

/** Table 3: indicators below target. */
export function addBelowTargetList(made: Draft, { belowTarget }: Summary, view: PlanView): void {
  addList(made, "3. Chỉ tiêu chưa đạt", "Không có chỉ tiêu chưa đạt.", belowTargetColumns(view), belowTarget);
}

/** List 4: units that have not sent, by name. */
export function addMissingList(made: Draft, missing: readonly Unit[]): void {
  const title = `4. Đơn vị chưa gửi báo cáo (${missing.length})`;
  const line =
    missing.length === 0 ? "Các đơn vị đã gửi đủ báo cáo." : `${missing.map(({ name }) => name).join("; ")}.`;
  addRow(made, [{ from: 0, content: text(title), style: styles.subtitle }], 17);
  addRow(made, [{ from: 0, to: lastColumn, content: text(line), style: { wrap: true, vertical: "top" } }]);
}
