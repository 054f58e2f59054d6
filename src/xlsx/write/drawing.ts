import { parseArea } from "../../sheets/model/a1";
import type { ChartSpec } from "../../sheets/model/chart";
import { declaration, element, relationships } from "./xml";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";
const chartNamespace = `${drawingNamespace}/chart`;

function corner(name: string, column: number, row: number): string {
  const marks = { col: column, colOff: 0, row, rowOff: 0 };
  const content = Object.entries(marks).map(([mark, at]) => element(`xdr:${mark}`, {}, String(at)));
  return element(name, {}, content.join(""));
}

/** One chart over its cells; it moves and grows with them. Its relationship is rId1, rId2 … */
function anchorXml(chart: ChartSpec, index: number): string {
  const area = parseArea(chart.area) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const frame =
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: index + 2, name: chart.name, descr: chart.title }) +
        element("xdr:cNvGraphicFramePr"),
    ) +
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 })) +
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", {
          "xmlns:c": chartNamespace,
          "xmlns:r": relationships,
          "r:id": `rId${index + 1}`,
        }),
      ),
    );
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", area.left, area.top) +
      corner("xdr:to", area.right + 1, area.bottom + 1) +
      element("xdr:graphicFrame", { macro: "" }, frame) +
      element("xdr:clientData"),
  );
}

/** The drawing part of a sheet: its charts, in order (ECMA-376 part 1, 20.5). */
export function drawingXml(charts: readonly ChartSpec[]): string {
  const namespaces = {
    "xmlns:xdr": `${drawingNamespace}/spreadsheetDrawing`,
    "xmlns:a": `${drawingNamespace}/main`,
  };
  return declaration + element("xdr:wsDr", namespaces, charts.map(anchorXml).join(""));
}
