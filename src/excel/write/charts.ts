import { areaAddress, parseArea } from "../../sheets/model/a1";
import { defaultFont } from "../../sheets/model/book";
import { chartLook, isHorizontal, type ChartSeries, type ChartSpec } from "../../sheets/model/chart";

/** A chart that stands on a sheet already. */
export interface ExistingChart {
  chart: Excel.Chart;
  name: string;
  /** How many series it has. */
  series: number;
}

const types = {
  barStacked: "BarStacked",
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
} as const satisfies Record<ChartSpec["kind"], `${Excel.ChartType}`>;

/** The first series' values and the name above them: Excel makes one series of that, whatever the cells hold. */
function source(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Range {
  const area = parseArea(spec.series[0]?.values ?? spec.categories) ?? {
    top: 1,
    left: 0,
    bottom: 1,
    right: 0,
  };
  return sheet.getRange(areaAddress({ ...area, top: area.top - 1 }));
}

function writeSeries(
  sheet: Excel.Worksheet,
  made: Excel.ChartSeries,
  spec: ChartSpec,
  series: ChartSeries,
): void {
  made.name = series.name;
  made.setValues(sheet.getRange(series.values));
  made.setXAxisValues(sheet.getRange(spec.categories));
  made.format.fill.setSolidColor(series.colour);
  made.format.line.color = series.outline;
  made.format.line.weight = chartLook.outline;
  made.gapWidth = chartLook.gap[spec.kind];
  made.overlap = chartLook.overlap[spec.kind];
  made.hasDataLabels = spec.labels !== undefined;
  if (spec.labels !== undefined) made.dataLabels.numberFormat = spec.labels;
}

function writeAxes({ axes }: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.reversePlotOrder = isHorizontal(spec);
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.color = chartLook.textColour;
  valueAxis.minimum = 0;
  if (spec.most !== undefined) valueAxis.maximum = spec.most;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function writeLook(chart: Excel.Chart, { title, legend }: ChartSpec): void {
  const { font, border } = chart.format;
  font.name = defaultFont.name;
  font.size = chartLook.textSize;
  font.color = chartLook.textColour;
  border.color = chartLook.frame;
  border.weight = chartLook.outline;
  chart.title.visible = true;
  chart.title.text = title;
  chart.title.format.font.size = chartLook.titleSize;
  chart.title.format.font.bold = true;
  chart.legend.visible = legend !== undefined;
  if (legend) chart.legend.position = legend === "right" ? "Right" : "Bottom";
}

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec, found: ExistingChart | undefined): void {
  const chart = found?.chart ?? sheet.charts.add(types[spec.kind], source(sheet, spec), "Columns");
  const present = found?.series ?? 1;
  if (found) chart.chartType = types[spec.kind];
  else chart.name = spec.name;
  chart.plotVisibleOnly = false;
  spec.series.forEach((series, index) => {
    const made = index < present ? chart.series.getItemAt(index) : chart.series.add(series.name);
    writeSeries(sheet, made, spec, series);
  });
  for (let index = present - 1; index >= spec.series.length; index--) chart.series.getItemAt(index).delete();
  writeAxes(chart, spec);
  writeLook(chart, spec);
  const [first = spec.area, last = first] = spec.area.split(":");
  chart.setPosition(first, last);
}

/** Draws a sheet's charts over cells already written; one of the same name is brought up to date, people's own are left alone. Queues only. */
export function writeCharts(
  sheet: Excel.Worksheet,
  specs: readonly ChartSpec[],
  existing: readonly ExistingChart[],
): void {
  for (const spec of specs) {
    writeChart(
      sheet,
      spec,
      existing.find(({ name }) => name === spec.name),
    );
  }
}
