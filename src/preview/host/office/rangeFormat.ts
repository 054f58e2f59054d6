import {
  columnWidth,
  pixelsPerPoint,
  rowHeight,
  setAutoHeight,
  setColumnWidth,
  setRowHeight,
  visibleWhile,
} from "../engine/lines";
import {
  horizontalOf,
  horizontalPatch,
  indentOf,
  indentPatch,
  isWrapped,
  verticalOf,
  verticalPatch,
  wrapPatch,
} from "../engine/officeStyle";
import { assertAllowed } from "../engine/protection";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass } from "../protocol/officeObject";
import { flag, numberArgument, wholeNumber } from "./argument";
import { formatProtection } from "./formatProtection";
import { look } from "./lookProperty";
import type { RangeSelf } from "./range";
import { rangeBorders } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";

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
