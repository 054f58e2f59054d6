import { valueOf } from "../engine/contents";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { columnsOf } from "../model/area";
import { newChart, newSeries, type ChartState } from "../model/chartState";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeObject } from "../protocol/officeObject";
import { flag, oneOf, textArgument } from "./argument";
import { axesClass, chartFormat, legendClass, titleClass, type ChartSelf } from "./chartParts";
import { seriesCollection } from "./chartSeries";
import { place } from "./pageProperty";

/** Kinds of chart the host knows; others are refused. */
const chartTypes = ["BarStacked", "BarClustered", "ColumnClustered"] as const;

const chartClass: OfficeClass<ChartSelf> = {
  name: "Chart",
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        assertAllowed(sheet, "allowEditObjects");
        chart.name = textArgument(value, "name");
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ sheet, chart }, value) => {
        assertAllowed(sheet, "allowEditObjects");
        chart.type = oneOf(value, chartTypes, "ChartType");
      },
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly,
      set: ({ sheet, chart }, value) => {
        assertAllowed(sheet, "allowEditObjects");
        chart.plotVisibleOnly = flag(value, "plotVisibleOnly");
      },
    },
  },
  objects: {
    Series: (self) => officeObject(seriesCollection, self),
    Title: (self) => officeObject(titleClass, self),
    Legend: (self) => officeObject(legendClass, self),
    Axes: (self) => officeObject(axesClass, self),
    Format: (self) => officeObject(chartFormat, self),
  },
  methods: {
    SetPosition: ({ sheet, chart }, [first, last]) => {
      assertAllowed(sheet, "allowEditObjects");
      const from = place(sheet, first);
      const to = last === null || last === undefined ? from : place(sheet, last);
      chart.area = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
    Delete: ({ sheet, chart }) => {
      assertAllowed(sheet, "allowEditObjects");
      sheet.state.charts = sheet.state.charts.filter((other) => other !== chart);
    },
  },
  identity: ({ chart }) => ({ Id: chart.id }),
};

const chartObject = (sheet: Sheet, chart: ChartState): OfficeObject =>
  officeObject(chartClass, { sheet, chart });

function find(sheet: Sheet, key: unknown): OfficeObject | null {
  const found = sheet.state.charts.find(({ id, name }) => id === key || name === key);
  return found ? chartObject(sheet, found) : null;
}

/** A chart over one column, its heading above: Excel makes one series of that. Wider sources it guesses at, so they are refused. */
function add(sheet: Sheet, type: unknown, source: unknown): OfficeObject {
  assertAllowed(sheet, "allowEditObjects");
  const area = place(sheet, source);
  if (columnsOf(area) !== 1 || area.top === area.bottom)
    refuse("ApiNotFound", "ChartCollection.add takes one column with its heading in this host.");
  const name = String(valueOf(sheet, sheet.cell(area.top, area.left)));
  const chart = newChart(
    sheet.book.nextId("chart"),
    oneOf(type, chartTypes, "ChartType"),
    newSeries(name, { ...area, top: area.top + 1 }),
  );
  sheet.state.charts.push(chart);
  return chartObject(sheet, chart);
}

export const chartCollection: OfficeClass<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => sheet.state.charts.length } },
  items: (sheet) => sheet.state.charts.map((chart) => chartObject(sheet, chart)),
  item: (sheet, key) => find(sheet, key) ?? refuse("ItemNotFound", `No chart ${String(key)} here.`),
  methods: {
    GetItem: (sheet, [key]) => find(sheet, key) ?? refuse("ItemNotFound", `No chart ${String(key)} here.`),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    GetCount: (sheet) => sheet.state.charts.length,
    Add: (sheet, [type, source, seriesBy]) => {
      oneOf(seriesBy ?? "Auto", ["Columns"] as const, "ChartSeriesBy of this host");
      return add(sheet, type, source);
    },
  },
};
