import type { Area } from "../../../sheets/model/a1";

export interface ChartSeriesState {
  name: string;
  /** On the chart's own sheet. */
  values?: Area;
  categories?: Area;
  fill: string;
  line: string;
  lineWeight: number;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labelFormat: string;
}

export interface AxisState {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  majorTickMark: string;
  line: string;
  minimum: number | "";
  maximum: number | "";
}

export interface TextState {
  name: string;
  size: number;
  color: string;
  bold: boolean;
}

/** What is kept of a chart; the grid draws none. */
export interface ChartState {
  id: string;
  name: string;
  type: string;
  /** Cells it covers. */
  area: Area;
  plotVisibleOnly: boolean;
  series: ChartSeriesState[];
  title: { text: string; visible: boolean; font: TextState };
  legend: { visible: boolean; position: string };
  categoryAxis: AxisState;
  valueAxis: AxisState;
  font: TextState;
  border: { color: string; weight: number };
}

const plainText = (): TextState => ({ name: "Calibri", size: 10, color: "#000000", bold: false });

const plainAxis = (gridlines: boolean): AxisState => ({
  visible: true,
  reversed: false,
  gridlines,
  majorTickMark: "None",
  line: "#D9D9D9",
  minimum: "",
  maximum: "",
});

export function newSeries(name: string, values?: Area): ChartSeriesState {
  return {
    name,
    values,
    fill: "",
    line: "",
    lineWeight: 0.75,
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
    labelFormat: "General",
  };
}

export function newChart(id: string, type: string, series: ChartSeriesState): ChartState {
  return {
    id,
    name: id,
    type,
    area: { top: 1, left: 1, bottom: 15, right: 8 },
    plotVisibleOnly: true,
    series: [series],
    title: { text: series.name, visible: true, font: plainText() },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: plainAxis(false),
    valueAxis: plainAxis(true),
    font: plainText(),
    border: { color: "#D9D9D9", weight: 0.75 },
  };
}
