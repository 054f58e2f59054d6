import { columnLetters, parseArea, quotedSheet } from "../../sheets/model/a1";
import { chartLook, isHorizontal, type ChartSeries, type ChartSpec } from "../../sheets/model/chart";
import type { Colour } from "../../sheets/model/style";
import { fillXml, lineXml, textPropertiesXml, titleXml } from "./chartText";
import { declaration, element, escapeText, relationships } from "./xml";

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** "'Tổng hợp'!$D$13:$D$20". */
function reference(sheet: string, ref: string, rowsUp = 0): string {
  const area = parseArea(ref);
  if (!area) return "";
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.top - rowsUp, area.left);
  const last = rowsUp > 0 ? first : cell(area.bottom, area.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const formulaXml = (text: string): string => element("c:f", {}, escapeText(text));

function nameXml(sheet: string, { name, values }: ChartSeries): string {
  const cached = element("c:pt", { idx: 0 }, element("c:v", {}, escapeText(name)));
  const cache = element("c:strCache", {}, value("ptCount", 1) + cached);
  return element("c:tx", {}, element("c:strRef", {}, formulaXml(reference(sheet, values, 1)) + cache));
}

function labelsXml({ labels }: ChartSpec): string {
  if (labels === undefined) return "";
  const shown = { showLegendKey: 0, showVal: 1, showCatName: 0, showSerName: 0, showPercent: 0 };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: labels, sourceLinked: 0 }) +
      Object.entries({ ...shown, showBubbleSize: 0 })
        .map(([name, val]) => value(name, val))
        .join(""),
  );
}

/** Values are formulas: no cache of theirs is stored, Excel and LibreOffice read the cells. */
function seriesXml(sheet: string, chart: ChartSpec, series: ChartSeries, index: number): string {
  const look = element("c:spPr", {}, fillXml(series.colour) + lineXml(series.outline, chartLook.outline));
  return element(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      nameXml(sheet, series) +
      look +
      value("invertIfNegative", 0) +
      labelsXml(chart) +
      element("c:cat", {}, element("c:strRef", {}, formulaXml(reference(sheet, chart.categories)))) +
      element("c:val", {}, element("c:numRef", {}, formulaXml(reference(sheet, series.values)))),
  );
}

const axes = { categories: 111_111_111, values: 222_222_222 } as const;

function axisXml(chart: ChartSpec, kind: "catAx" | "valAx"): string {
  const isCategory = kind === "catAx";
  const horizontal = isHorizontal(chart);
  const turned = isCategory && horizontal;
  const position = isCategory === horizontal ? "l" : "b";
  return element(
    `c:${kind}`,
    {},
    value("axId", isCategory ? axes.categories : axes.values) +
      element(
        "c:scaling",
        {},
        value("orientation", turned ? "maxMin" : "minMax") +
          (isCategory || chart.most === undefined ? "" : value("max", chart.most)) +
          (isCategory ? "" : value("min", 0)),
      ) +
      value("delete", isCategory ? 0 : 1) +
      value("axPos", position) +
      element("c:numFmt", { formatCode: "General", sourceLinked: 0 }) +
      value("majorTickMark", "none") +
      value("minorTickMark", "none") +
      value("tickLblPos", isCategory ? "low" : "nextTo") +
      (isCategory ? element("c:spPr", {}, lineXml(chartLook.textColour, chartLook.outline)) : "") +
      value("crossAx", isCategory ? axes.values : axes.categories) +
      value("crosses", "autoZero") +
      (isCategory
        ? value("auto", 0) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", 1)
        : value("crossBetween", "between")),
  );
}

function plotXml(sheet: string, chart: ChartSpec): string {
  const bars = element(
    "c:barChart",
    {},
    value("barDir", isHorizontal(chart) ? "bar" : "col") +
      value("grouping", chart.kind === "barStacked" ? "stacked" : "clustered") +
      value("varyColors", 0) +
      chart.series.map((series, index) => seriesXml(sheet, chart, series, index)).join("") +
      value("gapWidth", chartLook.gap[chart.kind]) +
      value("overlap", chartLook.overlap[chart.kind]) +
      value("axId", axes.categories) +
      value("axId", axes.values),
  );
  return element(
    "c:plotArea",
    {},
    element("c:layout") + bars + axisXml(chart, "catAx") + axisXml(chart, "valAx"),
  );
}

const legendPlaces = { right: "r", bottom: "b" } as const;

/** A chart part (ECMA-376 part 1, 21.2), elements in the schema's order. */
export function chartXml(sheet: string, chart: ChartSpec): string {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  const legend = chart.legend
    ? element("c:legend", {}, value("legendPos", legendPlaces[chart.legend]) + value("overlay", 0))
    : "";
  const white: Colour = "#FFFFFF";
  return (
    declaration +
    element(
      "c:chartSpace",
      { "xmlns:c": `${drawing}/chart`, "xmlns:a": `${drawing}/main`, "xmlns:r": relationships },
      value("roundedCorners", 0) +
        element(
          "c:chart",
          {},
          titleXml(chart.title) +
            value("autoTitleDeleted", 0) +
            plotXml(sheet, chart) +
            legend +
            value("plotVisOnly", 0) +
            value("dispBlanksAs", "gap"),
        ) +
        element("c:spPr", {}, fillXml(white) + lineXml(chartLook.frame, chartLook.outline)) +
        textPropertiesXml(),
    )
  );
}
