import type { IStyleData } from "@univerjs/core";
import {
  borderEdges,
  borderProperty,
  setBorderProperty,
  type BorderEdge,
  type BorderLook,
} from "../engine/borders";
import {
  columnWidth,
  pixelsPerPoint,
  rowHeight,
  setAutoHeight,
  setColumnWidth,
  setRowHeight,
  visibleWhile,
} from "../engine/lines";
import { patchLooks, uniform } from "../engine/looks";
import {
  colour,
  fillOf,
  fontColourOf,
  horizontalOf,
  horizontalPatch,
  indentOf,
  indentPatch,
  isBold,
  isItalic,
  isStruck,
  isUnderlined,
  isWrapped,
  verticalOf,
  verticalPatch,
  wrapPatch,
} from "../engine/officeStyle";
import { assertAllowed } from "../engine/protection";
import { formulaHiddenSlot, isFormulaHidden, isUnlocked, unlockedSlot } from "../engine/styleSlots";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeProperty } from "../protocol/officeObject";
import { flag, numberArgument, oneOf, textArgument, wholeNumber } from "./argument";
import type { RangeSelf } from "./range";

type Property = OfficeProperty<RangeSelf>;

/** A property of the cells' looks: null when the cells differ. */
function look(
  pick: (style: IStyleData) => string | number | boolean,
  patch: (value: unknown) => IStyleData,
): Property {
  return {
    get: ({ sheet, area }) => uniform(sheet, area, pick),
    set: ({ sheet, area }, value) => {
      const made = patch(value);
      assertAllowed(sheet, "allowFormatCells");
      patchLooks(sheet, area, made);
    },
  };
}

const onOff = (
  name: string,
  pick: (style: IStyleData) => boolean,
  patch: (on: 1 | 0) => IStyleData,
): Property => look(pick, (value) => patch(flag(value, name) ? 1 : 0));

const rangeFill: OfficeClass<RangeSelf> = {
  name: "RangeFill",
  properties: {
    Color: look(
      (style) => fillOf(style) || "#FFFFFF",
      (value) => ({ bg: value === "" ? null : { rgb: colour(value) } }),
    ),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatCells");
      patchLooks(sheet, area, { bg: null });
    },
  },
};

const rangeFont: OfficeClass<RangeSelf> = {
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

const formatProtection: OfficeClass<RangeSelf> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: ({ sheet, area }) => uniform(sheet, area, (style) => !isUnlocked(style)),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet);
        patchLooks(sheet, area, unlockedSlot(!flag(value, "locked")));
      },
    },
    FormulaHidden: {
      get: ({ sheet, area }) => uniform(sheet, area, isFormulaHidden),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet);
        patchLooks(sheet, area, formulaHiddenSlot(flag(value, "formulaHidden")));
      },
    },
  },
};

interface BorderSelf extends RangeSelf {
  edge: BorderEdge;
}

const borderPart = (name: keyof BorderLook): OfficeProperty<BorderSelf> => ({
  get: ({ sheet, area, edge }) => borderProperty(sheet, area, edge, name),
  set: ({ sheet, area, edge }, value) => {
    assertAllowed(sheet, "allowFormatCells");
    setBorderProperty(sheet, area, edge, name, value);
  },
});

const rangeBorder: OfficeClass<BorderSelf> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: borderPart("style"),
    Weight: borderPart("weight"),
    Color: borderPart("color"),
  },
  identity: ({ edge }) => ({ Id: edge }),
};

const rangeBorders: OfficeClass<RangeSelf> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderEdges.length } },
  items: (self) => borderEdges.map((edge) => officeObject(rangeBorder, { ...self, edge })),
  item: (self, key) => officeObject(rangeBorder, { ...self, edge: oneOf(key, borderEdges, "BorderIndex") }),
};

/** Excel keeps whole pixels of what the API sets: 190 points read back as 189.75. */
const wholePixels = (points: number): number => Math.round(points * pixelsPerPoint);

function same(values: number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function indices(first: number, last: number, limit: number): number[] {
  return Array.from(
    { length: Math.min(last, Math.max(first, limit)) - first + 1 },
    (_, index) => first + index,
  );
}

export const rangeFormat: OfficeClass<RangeSelf> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: look(horizontalOf, horizontalPatch),
    VerticalAlignment: look(verticalOf, verticalPatch),
    WrapText: look(isWrapped, (value) => wrapPatch(flag(value, "wrapText"))),
    IndentLevel: look(indentOf, (value) => {
      const level = wholeNumber(value, "indentLevel");
      return level >= 0 && level <= 250
        ? indentPatch(level)
        : refuse("InvalidArgument", "An indent is 0 to 250.");
    }),
    ColumnWidth: {
      get: ({ sheet, area }) =>
        same(
          indices(area.left, area.right, sheet.worksheet.getColumnCount()).map((index) =>
            columnWidth(sheet, index),
          ),
        ),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatColumns");
        const points = numberArgument(value, "columnWidth");
        if (points < 0 || points > 1342) refuse("InvalidArgument", "The column width is out of bounds.");
        visibleWhile(sheet, area, () => setColumnWidth(sheet, area, wholePixels(points)));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) =>
        same(
          indices(area.top, area.bottom, sheet.worksheet.getRowCount()).map((index) =>
            rowHeight(sheet, index),
          ),
        ),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatRows");
        const points = numberArgument(value, "rowHeight");
        if (points < 0 || points > 409.5) refuse("InvalidArgument", "A row is at most 409.5 points high.");
        setRowHeight(sheet, area, wholePixels(points));
      },
    },
  },
  objects: {
    Fill: (self) => officeObject(rangeFill, self),
    Font: (self) => officeObject(rangeFont, self),
    Borders: (self) => officeObject(rangeBorders, self),
    Protection: (self) => officeObject(formatProtection, self),
  },
  methods: {
    AutofitRows: ({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatRows");
      const cut = sheet.inGrid(area);
      if (cut) setAutoHeight(sheet, cut, sheet.book.kit.BooleanNumber.TRUE);
    },
    AutofitColumns: ({ sheet }) => assertAllowed(sheet, "allowFormatColumns"),
  },
};
