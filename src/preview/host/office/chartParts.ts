import { colour } from "../engine/officeStyle";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import type { AxisState, ChartState, TextState } from "../model/chartState";
import { officeObject, type OfficeClass, type OfficeProperty } from "../protocol/officeObject";
import { flag, numberArgument, oneOf, textArgument } from "./argument";

export interface ChartSelf {
  sheet: Sheet;
  chart: ChartState;
}

/** A part of a chart, as the state keeps it. */
interface PartSelf<Part> extends ChartSelf {
  part: Part;
}

/** A property kept with a part; `check` refuses what Excel refuses. */
function kept<Part, Key extends keyof Part & string>(
  key: Key,
  check: (value: unknown, what: string) => Part[Key],
): OfficeProperty<PartSelf<Part>> {
  return {
    get: ({ part }) => part[key],
    set: ({ sheet, part }, value) => {
      assertAllowed(sheet, "allowEditObjects");
      part[key] = check(value, key);
    },
  };
}

const chartFont: OfficeClass<PartSelf<TextState>> = {
  name: "ChartFont",
  properties: {
    Name: kept("name", textArgument),
    Size: kept("size", numberArgument),
    Color: kept("color", colour),
    Bold: kept("bold", flag),
  },
};

const border: OfficeClass<PartSelf<ChartState["border"]>> = {
  name: "ChartBorder",
  properties: { Color: kept("color", colour), Weight: kept("weight", numberArgument) },
};

export const chartFormat: OfficeClass<ChartSelf> = {
  name: "ChartAreaFormat",
  objects: {
    Font: (self) => officeObject(chartFont, { ...self, part: self.chart.font }),
    Border: (self) => officeObject(border, { ...self, part: self.chart.border }),
  },
};

const titleFormat: OfficeClass<ChartSelf> = {
  name: "ChartTitleFormat",
  objects: { Font: (self) => officeObject(chartFont, { ...self, part: self.chart.title.font }) },
};

type Title = ChartState["title"];

const titlePart: Record<"Text" | "Visible", OfficeProperty<PartSelf<Title>>> = {
  Text: kept("text", textArgument),
  Visible: kept("visible", flag),
};

/** The same property, of the chart's own part. */
function of<Part>(
  property: OfficeProperty<PartSelf<Part>>,
  pick: (chart: ChartState) => Part,
): OfficeProperty<ChartSelf> {
  return {
    get: (self: ChartSelf) => property.get?.({ ...self, part: pick(self.chart) }),
    set: (self: ChartSelf, value) => property.set?.({ ...self, part: pick(self.chart) }, value),
  };
}

export const titleClass: OfficeClass<ChartSelf> = {
  name: "ChartTitle",
  properties: {
    Text: of(titlePart.Text, ({ title }) => title),
    Visible: of(titlePart.Visible, ({ title }) => title),
  },
  objects: { Format: (self) => officeObject(titleFormat, self) },
};

type Legend = ChartState["legend"];
const legendVisible: OfficeProperty<PartSelf<Legend>> = kept("visible", flag);
const legendPosition: OfficeProperty<PartSelf<Legend>> = kept("position", (value) =>
  oneOf(value, ["Top", "Bottom", "Left", "Right"] as const, "ChartLegendPosition"),
);

export const legendClass: OfficeClass<ChartSelf> = {
  name: "ChartLegend",
  properties: {
    Visible: of(legendVisible, ({ legend }) => legend),
    Position: of(legendPosition, ({ legend }) => legend),
  },
};

const gridlines: OfficeClass<PartSelf<AxisState>> = {
  name: "ChartGridlines",
  properties: { Visible: kept("gridlines", flag) },
};

const axisLine: OfficeClass<PartSelf<AxisState>> = {
  name: "ChartLineFormat",
  properties: { Color: kept("line", colour) },
};

const axisFormat: OfficeClass<PartSelf<AxisState>> = {
  name: "ChartAxisFormat",
  objects: { Line: (self) => officeObject(axisLine, self) },
};

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;

const axisClass: OfficeClass<PartSelf<AxisState>> = {
  name: "ChartAxis",
  properties: {
    Visible: kept("visible", flag),
    ReversePlotOrder: kept("reversed", flag),
    MajorTickMark: kept("majorTickMark", (value) => oneOf(value, tickMarks, "ChartAxisTickMark")),
    Minimum: kept("minimum", numberArgument),
    Maximum: kept("maximum", numberArgument),
  },
  objects: {
    MajorGridlines: (self) => officeObject(gridlines, self),
    Format: (self) => officeObject(axisFormat, self),
  },
};

export const axesClass: OfficeClass<ChartSelf> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (self) => officeObject(axisClass, { ...self, part: self.chart.categoryAxis }),
    ValueAxis: (self) => officeObject(axisClass, { ...self, part: self.chart.valueAxis }),
  },
};
