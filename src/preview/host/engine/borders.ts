import type { IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheets/model/a1";
import { refuse } from "../protocol/officeError";
import { patchLooks } from "./looks";
import { styleAt, uniform } from "./looksReader";
import { colour, hex } from "./officeStyle";
import type { Sheet } from "./sheet";

export const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderEdge = (typeof borderEdges)[number];

type Side = keyof Pick<IBorderData, "t" | "r" | "b" | "l">;

/** Univer's line number ↔ Office.js' style and weight. */
const lines: { s: number; style: string; weight: string }[] = [
  { s: 0, style: "None", weight: "Thin" },
  { s: 1, style: "Continuous", weight: "Thin" },
  { s: 2, style: "Continuous", weight: "Hairline" },
  { s: 8, style: "Continuous", weight: "Medium" },
  { s: 13, style: "Continuous", weight: "Thick" },
  { s: 3, style: "Dot", weight: "Thin" },
  { s: 4, style: "Dash", weight: "Thin" },
  { s: 5, style: "DashDot", weight: "Thin" },
  { s: 6, style: "DashDotDot", weight: "Thin" },
  { s: 7, style: "Double", weight: "Thick" },
  { s: 9, style: "Dash", weight: "Medium" },
];

export interface BorderLook {
  style: string;
  weight: string;
  color: string;
}

/** The cells an edge touches, and on which of their sides. */
function placesOf(area: Area, edge: BorderEdge): { area: Area; side: Side }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "t" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "b" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "l" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "r" }];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, side: "b" },
            { area: { ...area, top: area.top + 1 }, side: "t" },
          ];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, side: "r" },
            { area: { ...area, left: area.left + 1 }, side: "l" },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

function lookOf(line: Nullable<IBorderStyleData>): BorderLook {
  const number: number = line?.s ?? 0;
  const known = lines.find(({ s }) => s === number) ?? { style: "None", weight: "Thin" };
  return { style: known.style, weight: known.weight, color: hex(line?.cl.rgb, "#000000") };
}

/** One property of an edge; null when the cells differ. */
export function borderProperty(
  sheet: Sheet,
  area: Area,
  edge: BorderEdge,
  name: keyof BorderLook,
): string | null {
  const [place] = placesOf(area, edge);
  if (!place) return name === "style" ? "None" : null;
  return uniform(sheet, place.area, (style) => lookOf(style.bd?.[place.side])[name]);
}

/** Changes one property of an edge, keeping the others as they are. */
export function setBorderProperty(
  sheet: Sheet,
  area: Area,
  edge: BorderEdge,
  name: keyof BorderLook,
  value: unknown,
): void {
  for (const place of placesOf(area, edge)) {
    const present = presentLook(sheet, place);
    const wanted: BorderLook = { ...present, [name]: name === "color" ? colour(value) : String(value) };
    if (name !== "style" && wanted.style === "None") wanted.style = "Continuous";
    const line =
      lines.find(({ style, weight }) => style === wanted.style && weight === wanted.weight) ??
      lines.find(({ style }) => style === wanted.style);
    if (!line || (name === "weight" && !lines.some(({ weight }) => weight === value))) {
      refuse("InvalidArgument", `${String(value)} is not a border ${name}.`);
    }
    const side = line.s === 0 ? null : { s: line.s, cl: { rgb: wanted.color } };
    patchLooks(sheet, place.area, { bd: { [place.side]: side } });
  }
}

/** The first cell's side stands for all. */
function presentLook(sheet: Sheet, { area, side }: { area: Area; side: Side }): BorderLook {
  const waiting = sheet.pendingLooks.side(area.top, area.left, side);
  return lookOf(waiting ? waiting.line : styleAt(sheet, area.top, area.left).bd?.[side]);
}
