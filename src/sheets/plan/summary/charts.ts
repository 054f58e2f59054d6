import { areaAddress } from "../../model/a1";
import type { ChartSeries, ChartSpec } from "../../model/chart";
import { formats, palette } from "../../styles";
import type { TargetData } from "./chartData";
import { addGap, addRow, breakPage, lastColumn, nextRow, pageHeight, usedHeight, type Draft } from "./draft";
import type { GroupTotals } from "./groupTable";

/** Columns the charts stand over, 0-based and inclusive: beside one another, each on whole columns of the grid. */
const places = { groups: [0, 2], targets: [3, 7], periods: [8, lastColumn] } as const;

/** Names by which the add-in finds its own charts again. */
const chartNames = { groups: "cchcNhom", targets: "cchcChiTieu", periods: "cchcKy" } as const;

const outline = palette.black;

/** Columns of table 1 that are drawn, in the order of their weight. Lightness: 52, 71, 100, 88, 31, 81. */
const drawn = [
  { name: "✔ Đúng hạn", column: "D", colour: palette.goodBar },
  { name: "◆ Hoàn thành muộn", column: "E", colour: palette.late },
  { name: "○ Còn hạn", column: "F", colour: palette.white },
  { name: "▲ Sắp đến hạn", column: "G", colour: palette.dueSoon },
  { name: "✖ Quá hạn", column: "H", colour: palette.overdue },
  { name: "Chưa có báo cáo", column: "K", colour: palette.noReport },
] as const;

/** Rows `addChartRows` adds. */
export const chartRows = 9;
/** Lines the charts are tall, and points they need at least to be read. */
const lines = chartRows - 1;
const leastHeight = 100;
/** What is left free below them, so that rows that grow a little do not push them off the page. */
const reserve = 22;

/** 1-based rows of a table. */
interface Rows {
  first: number;
  last: number;
}

const column = (letters: string, { first, last }: Rows) =>
  first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;

function groupChart(area: string, rows: Rows): ChartSpec {
  return {
    name: chartNames.groups,
    kind: "barStacked",
    area,
    title: "Tiến độ theo nhóm (số mốc)",
    categories: column("A", rows),
    series: drawn.map(({ name, column: letters, colour }): ChartSeries => ({
      name,
      values: column(letters, rows),
      colour,
      outline,
    })),
    legend: "right",
  };
}

function targetChart(area: string, data: TargetData): ChartSpec {
  return {
    name: chartNames.targets,
    kind: "barClustered",
    area,
    title: "Chỉ tiêu chưa đạt (%)",
    categories: data.titles,
    series: [
      { name: data.resultName, values: data.results, colour: palette.bar, outline },
      { name: data.wantedName, values: data.wanted, colour: palette.quiet, outline },
    ],
    legend: "bottom",
    labels: "0.0;-0.0;",
  };
}

function periodChart(area: string, rows: Rows): ChartSpec {
  return {
    name: chartNames.periods,
    kind: "columnClustered",
    area,
    title: "Hoàn thành / đến hạn qua các kỳ",
    categories: column("B", rows),
    series: [{ name: "Hoàn thành / đến hạn", values: column("L", rows), colour: palette.goodBar, outline }],
    labels: formats.share,
    most: 1.1,
  };
}

/** Adds the rows the charts cover, as tall as the page has room for; on a page of their own where it has none. Gives their area of rows, 0-based. */
export function addChartRows(made: Draft, before: number): { top: number; bottom: number } {
  addGap(made, 6);
  const room = pageHeight - before - usedHeight(made) - reserve;
  if (room < leastHeight) breakPage(made);
  const height = Math.floor(((room < leastHeight ? 200 : Math.min(room, 200)) / lines) * 4) / 4;
  const top = nextRow(made) - 1;
  for (let line = 0; line < lines; line++) addRow(made, [], height);
  return { top, bottom: top + lines - 1 };
}

/** The three charts, beside one another over these rows (0-based). */
export function summaryCharts(
  over: { top: number; bottom: number },
  { groups, targets, periods }: { groups: GroupTotals; targets: TargetData; periods: Rows },
): ChartSpec[] {
  const area = ([left, right]: readonly [number, number]) => areaAddress({ ...over, left, right });
  return [
    ...(groups.last < groups.first ? [] : [groupChart(area(places.groups), groups)]),
    targetChart(area(places.targets), targets),
    periodChart(area(places.periods), periods),
  ];
}
