import { parseArea } from "../../../sheets/model/a1";
import { chartLook, isHorizontal, type ChartSpec } from "../../../sheets/model/chart";
import type { Colour } from "../../../sheets/model/style";
import { addressOf } from "../model/area";
import { newChart, newSeries, type ChartState } from "../model/chartState";

const types = {
  barStacked: "BarStacked",
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
} as const satisfies Record<ChartSpec["kind"], string>;

/** A chart as the host keeps it; undefined for one whose areas are no addresses. */
export function toChartState(spec: ChartSpec, id: string): ChartState | undefined {
  const [area, categories] = [parseArea(spec.area), parseArea(spec.categories)];
  const series = spec.series.map(({ name, values, colour, outline }) => ({
    ...newSeries(name, parseArea(values)),
    categories,
    fill: colour,
    line: outline,
    gapWidth: chartLook.gap[spec.kind],
    overlap: chartLook.overlap[spec.kind],
    hasDataLabels: spec.labels !== undefined,
    labelFormat: spec.labels ?? "General",
  }));
  const [first] = series;
  if (!area || !first) return undefined;
  const state = newChart(id, types[spec.kind], first);
  Object.assign(state, { name: spec.name, area, series, plotVisibleOnly: false });
  state.title.text = spec.title;
  state.legend = {
    visible: spec.legend !== undefined,
    position: spec.legend === "right" ? "Right" : "Bottom",
  };
  state.categoryAxis.reversed = isHorizontal(spec);
  Object.assign(state.valueAxis, { minimum: 0, maximum: spec.most ?? "", visible: false, gridlines: false });
  return state;
}

/** What would be saved of a chart; undefined for one that draws nothing. */
export function toChartSpec(state: ChartState): ChartSpec | undefined {
  const kind = (Object.keys(types) as ChartSpec["kind"][]).find((key) => types[key] === state.type);
  const [first] = state.series;
  if (!kind || !first?.categories) return undefined;
  const { legend, valueAxis } = state;
  return {
    name: state.name,
    kind,
    area: addressOf(state.area),
    title: state.title.visible ? state.title.text : "",
    categories: addressOf(first.categories),
    series: state.series.flatMap(({ name, values, fill, line }) =>
      values ? [{ name, values: addressOf(values), colour: fill as Colour, outline: line as Colour }] : [],
    ),
    ...(legend.visible
      ? { legend: legend.position === "Right" ? ("right" as const) : ("bottom" as const) }
      : {}),
    ...(first.hasDataLabels ? { labels: first.labelFormat } : {}),
    ...(valueAxis.maximum === "" ? {} : { most: valueAxis.maximum }),
  };
}
