import { colour, fontColourOf, isBold, isItalic, isStruck, isUnderlined } from "../engine/officeStyle";
import type { OfficeClass } from "../protocol/officeObject";
import { numberArgument, textArgument } from "./argument";
import { look, onOff } from "./lookProperty";
import type { RangeSelf } from "./range";

export const rangeFont: OfficeClass<RangeSelf> = {
  name: "RangeFont",
  properties: {
    Name: look(
      (style) => style.ff ?? "Calibri",
      (value) => ({ ff: textArgument(value, "name") }),
    ),
    Size: look(
      (style) => style.fs ?? 11,
      (value) => ({ fs: numberArgument(value, "size") }),
    ),
    Bold: onOff("bold", isBold, (bl) => ({ bl })),
    Italic: onOff("italic", isItalic, (it) => ({ it })),
    Color: look(fontColourOf, (value) => ({ cl: { rgb: colour(value) } })),
    Underline: look(
      (style) => (isUnderlined(style) ? "Single" : "None"),
      (value) => ({ ul: { s: value === "None" ? 0 : 1 } }),
    ),
    Strikethrough: onOff("strikethrough", isStruck, (s) => ({ st: { s } })),
  },
};
