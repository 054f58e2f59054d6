import { defaultFont } from "../../sheets/model/book";
import { chartLook } from "../../sheets/model/chart";
import type { Colour } from "../../sheets/model/style";
import { element, escapeText } from "./xml";

export function fillXml(colour: Colour): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: colour.slice(1).toUpperCase() }));
}

const emuPerPoint = 12_700;

/** `width` in points. */
export function lineXml(colour: Colour, width: number): string {
  return element("a:ln", { w: width * emuPerPoint }, fillXml(colour));
}

/** Size in hundredths of a point, colour and typeface of a chart's texts. */
function runProperties(name: "a:defRPr" | "a:rPr", size: number, bold: boolean): string {
  const typeface = defaultFont.name;
  return element(
    name,
    { ...(name === "a:rPr" ? { lang: "vi-VN" } : {}), sz: size * 100, b: bold },
    fillXml(chartLook.textColour) + element("a:latin", { typeface }) + element("a:cs", { typeface }),
  );
}

/** A chart's title, which leaves the plot its room. */
export function titleXml(text: string): string {
  const { titleSize } = chartLook;
  const run = element(
    "a:r",
    {},
    runProperties("a:rPr", titleSize, true) + element("a:t", {}, escapeText(text)),
  );
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, runProperties("a:defRPr", titleSize, true)) + run,
  );
  const rich = element("c:rich", {}, element("a:bodyPr") + element("a:lstStyle") + paragraph);
  return element("c:title", {}, element("c:tx", {}, rich) + element("c:overlay", { val: 0 }));
}

/** The look of all texts of a chart that have none of their own. */
export function textPropertiesXml(): string {
  const properties = element("a:pPr", {}, runProperties("a:defRPr", chartLook.textSize, false));
  const paragraph = element("a:p", {}, properties + element("a:endParaRPr", { lang: "vi-VN" }));
  return element("c:txPr", {}, element("a:bodyPr") + element("a:lstStyle") + paragraph);
}
