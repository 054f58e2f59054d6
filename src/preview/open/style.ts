import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { BorderSide, CellStyle, Colour } from "../../sheets/model/style";

type FileSide = NonNullable<FileStyle["border"]>["top"];
type FileColour = NonNullable<FileStyle["font"]>["color"];

/** Only plain RGB colours; theme colours need the theme, which our own files do not use. */
export function colourOf(colour: FileColour): Colour | undefined {
  return colour?.rgb ? `#${colour.rgb.slice(-6).toUpperCase()}` : undefined;
}

function sideOf(side: FileSide): BorderSide | undefined {
  if (!side) return undefined;
  const style = side.style === "medium" || side.style === "hair" ? side.style : "thin";
  return { style, colour: colourOf(side.color) ?? "#000000" };
}

const horizontal = { left: "left", center: "center", right: "right", centerContinuous: "span" } as const;

function borderOf(border: FileStyle["border"]): CellStyle["border"] {
  if (!border) return undefined;
  const sides = {
    top: sideOf(border.top),
    right: sideOf(border.right),
    bottom: sideOf(border.bottom),
    left: sideOf(border.left),
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** A file's cell style as ours: what SheetSpec can say of it. */
export function styleOf(file: FileStyle | undefined): CellStyle | undefined {
  if (!file) return undefined;
  const { font, fill, alignment, protection } = file;
  const align = alignment?.horizontal;
  const style: CellStyle = {
    bold: font?.bold,
    italic: font?.italic,
    size: font?.size,
    colour: colourOf(font?.color),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor) : undefined,
    border: borderOf(file.border),
    horizontal: align && align in horizontal ? horizontal[align as keyof typeof horizontal] : undefined,
    vertical:
      alignment?.vertical === "top" || alignment?.vertical === "center" ? alignment.vertical : undefined,
    wrap: alignment?.wrapText,
    indent: alignment?.indent,
    numberFormat: file.numFmt && file.numFmt !== "General" ? file.numFmt : undefined,
    unlocked: protection?.locked === false ? true : undefined,
  };
  const said = Object.entries(style).filter(([, value]) => value !== undefined && value !== false);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
