import { assertAllowed } from "../engine/protection";
import { colour } from "../engine/officeStyle";
import { newSeries, type ChartSeriesState } from "../model/chartState";
import { refuse } from "../protocol/officeError";
import {
  officeObject,
  type OfficeClass,
  type OfficeObject,
  type OfficeProperty,
} from "../protocol/officeObject";
import { flag, numberArgument, textArgument, wholeNumber } from "./argument";
import type { ChartSelf } from "./chartParts";
import { place } from "./pageProperty";

interface SeriesSelf extends ChartSelf {
  series: ChartSeriesState;
}

function kept<Key extends keyof ChartSeriesState>(
  key: Key,
  check: (value: unknown, what: string) => ChartSeriesState[Key],
): OfficeProperty<SeriesSelf> {
  return {
    get: ({ series }) => series[key],
    set: ({ sheet, series }, value) => {
      assertAllowed(sheet, "allowEditObjects");
      series[key] = check(value, key);
    },
  };
}

const seriesLine: OfficeClass<SeriesSelf> = {
  name: "ChartLineFormat",
  properties: { Color: kept("line", colour), Weight: kept("lineWeight", numberArgument) },
};

const seriesFill: OfficeClass<SeriesSelf> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ sheet, series }, [value]) => {
      assertAllowed(sheet, "allowEditObjects");
      series.fill = colour(value);
    },
  },
};

const seriesFormat: OfficeClass<SeriesSelf> = {
  name: "ChartSeriesFormat",
  objects: {
    Line: (self) => officeObject(seriesLine, self),
    Fill: (self) => officeObject(seriesFill, self),
  },
};

const dataLabels: OfficeClass<SeriesSelf> = {
  name: "ChartDataLabels",
  properties: { NumberFormat: kept("labelFormat", textArgument) },
};

function percentage(value: unknown, what: string, [least, most]: [number, number]): number {
  const given = wholeNumber(value, what);
  return given >= least && given <= most ? given : refuse("InvalidArgument", `${what} is out of bounds.`);
}

const seriesClass: OfficeClass<SeriesSelf> = {
  name: "ChartSeries",
  properties: {
    Name: kept("name", textArgument),
    GapWidth: kept("gapWidth", (value, what) => percentage(value, what, [0, 500])),
    Overlap: kept("overlap", (value, what) => percentage(value, what, [-100, 100])),
    HasDataLabels: kept("hasDataLabels", flag),
  },
  objects: {
    Format: (self) => officeObject(seriesFormat, self),
    DataLabels: (self) => officeObject(dataLabels, self),
  },
  methods: {
    SetValues: ({ sheet, series }, [range]) => {
      assertAllowed(sheet, "allowEditObjects");
      series.values = place(sheet, range);
    },
    SetXAxisValues: ({ sheet, series }, [range]) => {
      assertAllowed(sheet, "allowEditObjects");
      series.categories = place(sheet, range);
    },
    Delete: ({ sheet, chart, series }) => {
      assertAllowed(sheet, "allowEditObjects");
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
  identity: ({ chart, series }) => ({ _Id: String(chart.series.indexOf(series)) }),
};

const seriesObject = (self: ChartSelf, series: ChartSeriesState): OfficeObject =>
  officeObject(seriesClass, { ...self, series });

export const seriesCollection: OfficeClass<ChartSelf> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => seriesObject(self, series)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, [index]) => {
      const found = self.chart.series[wholeNumber(index, "index")];
      return found ? seriesObject(self, found) : refuse("InvalidArgument", "The index is out of bounds.");
    },
    Add: (self, [name]) => {
      assertAllowed(self.sheet, "allowEditObjects");
      const series = newSeries(typeof name === "string" ? name : "");
      self.chart.series.push(series);
      return seriesObject(self, series);
    },
  },
};
