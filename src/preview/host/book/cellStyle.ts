import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { defaultFont } from "../../../sheets/model/book";
import type { BorderSide, CellStyle, Colour } from "../../../sheets/model/style";
import {
  fillOf,
  fontColourOf,
  hex,
  horizontalOf,
  horizontalPatch,
  indentOf,
  indentPatch,
  isBold,
  isItalic,
  isWrapped,
  verticalOf,
  verticalPatch,
  wrapPatch,
} from "../engine/officeStyle";
import { isUnlocked, unlockedSlot } from "../engine/styleSlots";

/** The look every cell of a loaded book starts from; repeated in each style, since drop-down cells ignore the sheet's. */
export const baseStyle: IStyleData = { ff: defaultFont.name, fs: defaultFont.size };

const horizontal = { left: "Left", center: "Center", right: "Right", span: "CenterAcrossSelection" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const lines = { thin: 1, hair: 2, medium: 8 } as const;
const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;

function keyFor<K extends string>(words: Record<K, unknown>, value: unknown): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === value);
}

/** A book's cell style as Univer holds it. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const made: IStyleData = { ...baseStyle };
  if (style.bold) made.bl = 1;
  if (style.italic) made.it = 1;
  if (style.size !== undefined) made.fs = style.size;
  if (style.colour) made.cl = { rgb: style.colour };
  if (style.fill) made.bg = { rgb: style.fill };
  if (style.horizontal) Object.assign(made, horizontalPatch(horizontal[style.horizontal]));
  if (style.vertical) Object.assign(made, verticalPatch(vertical[style.vertical]));
  if (style.wrap) Object.assign(made, wrapPatch(true));
  if (style.indent) Object.assign(made, indentPatch(style.indent));
  if (style.numberFormat && style.numberFormat !== "General") made.n = { pattern: style.numberFormat };
  if (style.unlocked) Object.assign(made, unlockedSlot(true));
  for (const name of Object.keys(sides) as (keyof typeof sides)[]) {
    const side = style.border?.[name];
    if (side) (made.bd ??= {})[sides[name]] = { s: lines[side.style], cl: { rgb: side.colour } };
  }
  return withoutNulls(made);
}

/** The inverse; undefined when nothing differs from the book's default. */
export function toCellStyle(style: IStyleData): CellStyle | undefined {
  const made: CellStyle = {};
  if (isBold(style)) made.bold = true;
  if (isItalic(style)) made.italic = true;
  if (style.fs && style.fs !== defaultFont.size) made.size = style.fs;
  if (fontColourOf(style) !== "#000000") made.colour = fontColourOf(style) as Colour;
  if (fillOf(style) !== "") made.fill = fillOf(style) as Colour;
  const across = keyFor(horizontal, horizontalOf(style));
  if (across) made.horizontal = across;
  const down = keyFor(vertical, verticalOf(style));
  if (down && style.vt) made.vertical = down;
  if (isWrapped(style)) made.wrap = true;
  if (indentOf(style) > 0) made.indent = indentOf(style);
  if (style.n?.pattern) made.numberFormat = style.n.pattern;
  if (isUnlocked(style)) made.unlocked = true;
  const border = toBorder(style);
  if (border) made.border = border;
  return Object.keys(made).length > 0 ? made : undefined;
}

function toBorder(style: IStyleData): CellStyle["border"] {
  const border: NonNullable<CellStyle["border"]> = {};
  for (const name of Object.keys(sides) as (keyof typeof sides)[]) {
    const side = toSide(style.bd?.[sides[name]]);
    if (side) border[name] = side;
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

function toSide(side: Nullable<IBorderStyleData>): BorderSide | undefined {
  if (!side?.s) return undefined;
  const line: number = side.s;
  return { style: keyFor(lines, line) ?? "thin", colour: hex(side.cl.rgb, "#000000") as Colour };
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null && value !== undefined),
  );
}
