import { clearArea, deleteCells, insertCells, mergeArea, unmergeArea } from "../engine/cellDeeds";
import { assertAllowed, assertEditable } from "../engine/protection";
import { select } from "../engine/selection";
import { followHeadings } from "../engine/tables";
import { usedArea } from "../engine/used";
import {
  checkedArea,
  columnsOf,
  hull,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  sheetColumns,
  sheetRows,
} from "../model/area";
import { refuse } from "../protocol/officeError";
import type { OfficeClass, OfficeObject } from "../protocol/officeObject";
import { areaArgument, oneOf, wholeNumber } from "./argument";
import { rangeObject, rangeSelfOf, type RangeSelf } from "./range";

type Methods = NonNullable<OfficeClass<RangeSelf>["methods"]>;

function part(self: RangeSelf, area: RangeSelf["area"]): OfficeObject {
  return rangeObject(self.sheet, checkedArea(area));
}

/** A Range argument, or an address on the same sheet. */
function other(self: RangeSelf, argument: unknown): RangeSelf {
  const found = rangeSelfOf(argument) ?? areaArgument(self.sheet.book, argument, self.sheet);
  return found.sheet === self.sheet
    ? found
    : refuse("InvalidArgument", "The ranges stand on different sheets.");
}

const parts: Methods = {
  GetCell: (self, [row, column]) => {
    const top = self.area.top + wholeNumber(row, "row");
    const left = self.area.left + wholeNumber(column, "column");
    return part(self, { top, left, bottom: top, right: left });
  },
  GetRow: (self, [row]) => {
    const top = self.area.top + wholeNumber(row, "row");
    return part(self, { ...self.area, top, bottom: top });
  },
  GetColumn: (self, [column]) => {
    const left = self.area.left + wholeNumber(column, "column");
    return part(self, { ...self.area, left, right: left });
  },
  GetLastCell: (self) => part(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
  GetLastRow: (self) => part(self, { ...self.area, top: self.area.bottom }),
  GetLastColumn: (self) => part(self, { ...self.area, left: self.area.right }),
  GetEntireRow: (self) => part(self, { ...self.area, left: 0, right: sheetColumns - 1 }),
  GetEntireColumn: (self) => part(self, { ...self.area, top: 0, bottom: sheetRows - 1 }),
  GetResizedRange: (self, [rows, columns]) =>
    part(self, {
      ...self.area,
      bottom: self.area.bottom + wholeNumber(rows, "deltaRows"),
      right: self.area.right + wholeNumber(columns, "deltaColumns"),
    }),
  GetAbsoluteResizedRange: (self, [rows, columns]) =>
    part(self, {
      ...self.area,
      bottom: self.area.top + wholeNumber(rows, "numRows") - 1,
      right: self.area.left + wholeNumber(columns, "numColumns") - 1,
    }),
  GetOffsetRange: (self, [rows, columns]) => {
    const [down, right] = [wholeNumber(rows, "rowOffset"), wholeNumber(columns, "columnOffset")];
    const { area } = self;
    return part(self, {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    });
  },
  GetBoundingRect: (self, [argument]) => part(self, hull(self.area, other(self, argument).area)),
  GetIntersection: (self, [argument]) => {
    const common = intersection(self.area, other(self, argument).area);
    return common ? part(self, common) : refuse("ItemNotFound", "The ranges have no common cell.");
  },
  GetIntersectionOrNullObject: (self, [argument]) => {
    const common = intersection(self.area, other(self, argument).area);
    return common ? part(self, common) : null;
  },
  GetUsedRange: (self, [valuesOnly]) => {
    const used = usedArea(self.sheet, valuesOnly === true, self.area);
    return part(self, used ?? { ...self.area, bottom: self.area.top, right: self.area.left });
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
    const used = usedArea(self.sheet, valuesOnly === true, self.area);
    return used ? part(self, used) : null;
  },
};

const clearings = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

const deeds: Methods = {
  _ValidateArraySize: (self, [rows, columns]) => {
    if (rows !== rowsOf(self.area) || columns !== columnsOf(self.area)) {
      refuse("InvalidArgument", "The array does not have the size of the range.");
    }
  },
  Clear: (self, [applyTo]) => {
    const what = oneOf(applyTo ?? "All", clearings, "ClearApplyTo");
    if (what !== "Formats") assertEditable(self.sheet, self.area);
    if (what !== "Contents") assertAllowed(self.sheet, "allowFormatCells");
    clearArea(self.sheet, self.area, what);
    if (what !== "Formats") followHeadings(self.sheet, self.area);
  },
  Delete: async (self, [shift]) => {
    const direction = oneOf(shift ?? "Up", ["Up", "Left"] as const, "DeleteShiftDirection");
    assertAllowed(
      self.sheet,
      isWholeRows(self.area)
        ? "allowDeleteRows"
        : isWholeColumns(self.area)
          ? "allowDeleteColumns"
          : undefined,
    );
    assertEditable(self.sheet, self.area);
    await deleteCells(self.sheet, self.area, direction);
  },
  Insert: async (self, [shift]) => {
    const direction = oneOf(shift, ["Down", "Right"] as const, "InsertShiftDirection");
    assertAllowed(
      self.sheet,
      isWholeRows(self.area)
        ? "allowInsertRows"
        : isWholeColumns(self.area)
          ? "allowInsertColumns"
          : undefined,
    );
    await insertCells(self.sheet, self.area, direction);
    return part(self, self.area);
  },
  Merge: (self, [across]) => {
    assertAllowed(self.sheet);
    mergeArea(self.sheet, self.area, across === true);
  },
  Unmerge: (self) => {
    assertAllowed(self.sheet);
    unmergeArea(self.sheet, self.area);
  },
  Select: (self) => {
    if (self.sheet.hidden) refuse("InvalidOperation", "A hidden sheet cannot be selected.");
    select(self.sheet, self.area);
  },
  Calculate: () => undefined,
};

export const rangeMethods: Methods = { ...parts, ...deeds };
