import { defaultFont } from "../../sheets/model/book";
import type { BorderSide, CellStyle, Colour } from "../../sheets/model/style";
import { element } from "./xml";

/** "#RRGGBB" as files have it, fully opaque. */
export function argb(colour: Colour): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

export function fontXml(style: CellStyle): string {
  return element(
    "font",
    {},
    (style.bold ? "<b/>" : "") +
      (style.italic ? "<i/>" : "") +
      element("sz", { val: style.size ?? defaultFont.size }) +
      (style.colour ? element("color", { rgb: argb(style.colour) }) : "") +
      element("name", { val: defaultFont.name }) +
      element("family", { val: 1 }),
  );
}

export function patternXml(pattern: "none" | "gray125"): string {
  return element("fill", {}, element("patternFill", { patternType: pattern }));
}

export function fillXml(fill: Colour | undefined): string {
  if (!fill) return patternXml("none");
  const colours = element("fgColor", { rgb: argb(fill) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colours));
}

function sideXml(name: string, side: BorderSide | undefined): string {
  if (!side) return element(name);
  return element(name, { style: side.style }, element("color", { rgb: argb(side.colour) }));
}

export function borderXml(border: CellStyle["border"] = {}): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((name) => sideXml(name, border[name]));
  return element("border", {}, `${sides.join("")}<diagonal/>`);
}

export function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  if (!horizontal && !vertical && !wrap && !indent) return "";
  return element("alignment", {
    horizontal: horizontal === "span" ? "centerContinuous" : horizontal,
    vertical,
    wrapText: wrap || undefined,
    // An indent has no effect without a side to count from.
    ...(indent ? { horizontal: horizontal ?? "left", indent } : {}),
  });
}
