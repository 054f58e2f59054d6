import { defaultFont } from "../../sheets/model/book";
import type { BorderSide, CellStyle } from "../../sheets/model/style";

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  span: "CenterAcrossSelection",
} as const satisfies Record<string, `${Excel.HorizontalAlignment}`>;

const vertical = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
} as const satisfies Record<string, `${Excel.VerticalAlignment}`>;

const weight = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
} as const satisfies Record<string, `${Excel.BorderWeight}`>;

function setSide(range: Excel.Range, edge: `${Excel.BorderIndex}`, side: BorderSide): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight[side.style];
  border.color = side.colour;
}

/** Inner edges repeat the outer ones, so that one rectangle looks like its cells would one by one. */
function setBorder(
  range: Excel.Range,
  border: NonNullable<CellStyle["border"]>,
  size: { rows: number; columns: number },
): void {
  if (size.rows > 1 && (border.top ?? border.bottom)) {
    setSide(range, "InsideHorizontal", border.bottom ?? border.top ?? { style: "thin", colour: "#000000" });
  }
  if (size.columns > 1 && (border.left ?? border.right)) {
    setSide(range, "InsideVertical", border.right ?? border.left ?? { style: "thin", colour: "#000000" });
  }
  if (border.top) setSide(range, "EdgeTop", border.top);
  if (border.bottom) setSide(range, "EdgeBottom", border.bottom);
  if (border.left) setSide(range, "EdgeLeft", border.left);
  if (border.right) setSide(range, "EdgeRight", border.right);
}

/** The book's default look over a whole sheet, before any cell's own. */
export function applyDefaultStyle(range: Excel.Range): void {
  range.format.font.name = defaultFont.name;
  range.format.font.size = defaultFont.size;
}

/** Applies what the style names to a rectangle of `size` cells; the rest stays as it is. Number formats are set before values, elsewhere. */
export function applyStyle(
  range: Excel.Range,
  style: CellStyle,
  size: { rows: number; columns: number },
): void {
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour) format.font.color = style.colour;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
  if (style.border) setBorder(range, style.border, size);
}
