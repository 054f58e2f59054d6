import type { Area } from "../../../sheets/model/a1";
import { formulaOf, readCells, valueOf, valueType } from "../engine/contents";
import { displayText } from "../engine/displayText";
import { isHidden, setHidden } from "../engine/lines";
import { LooksReader, numberFormatOf } from "../engine/looksReader";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { addressOf, columnsOf, rowsOf } from "../model/area";
import { refuse } from "../protocol/officeError";
import {
  officeObject,
  selfOf,
  type OfficeClass,
  type OfficeObject,
  type OfficeProperty,
} from "../protocol/officeObject";
import { flag } from "./argument";
import { conditionalFormatCollection } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { setContents, setNumberFormats } from "./rangeWrites";
import { worksheetObject } from "./worksheet";

/** A range stands on one sheet; the area follows inserted and deleted rows while the client keeps it. */
export interface RangeSelf {
  sheet: Sheet;
  area: Area;
}

/** Cells of a range that can be read. */
const mostCells = 5_000_000;
/** A blank cell takes three bytes of an answer: from here on it is over 5 MB, whatever the cells hold. */
const mostInAnswer = (5 * 1024 * 1024) / 3;

function readable({ area }: RangeSelf): Area {
  const cells = rowsOf(area) * columnsOf(area);
  if (cells > mostCells) refuse("RangeExceedsLimit", "The range has more than five million cells.");
  return cells > mostInAnswer
    ? refuse("ResponsePayloadSizeLimitExceeded", "The answer would be over 5 MB.")
    : area;
}

const readOnly = <T>(get: (self: RangeSelf) => T): OfficeProperty<RangeSelf> => ({ get });

const grids: Record<string, OfficeProperty<RangeSelf>> = {
  Values: {
    computed: true,
    get: (self) => readCells(self.sheet, readable(self), (cell) => valueOf(self.sheet, cell)),
    set: setContents,
  },
  Formulas: {
    computed: true,
    get: (self) =>
      readCells(self.sheet, readable(self), (cell) => formulaOf(cell) ?? valueOf(self.sheet, cell)),
    set: setContents,
  },
  Text: {
    computed: true,
    get: (self) => {
      const looks = new LooksReader(self.sheet);
      return readCells(self.sheet, readable(self), (cell, row, column) =>
        displayText(self.sheet, cell, looks.at(row, column)),
      );
    },
  },
  ValueTypes: {
    computed: true,
    get: (self) => readCells(self.sheet, readable(self), (cell) => valueType(self.sheet, cell)),
  },
  NumberFormat: {
    deferred: true,
    get: (self) => {
      const looks = new LooksReader(self.sheet);
      return readCells(self.sheet, readable(self), (_, row, column) => numberFormatOf(looks.at(row, column)));
    },
    set: setNumberFormats,
  },
};

function hiddenProperty(axis: "row" | "column"): OfficeProperty<RangeSelf> {
  return {
    get: ({ sheet, area }) => {
      const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
      const limit = axis === "row" ? sheet.worksheet.getRowCount() : sheet.worksheet.getColumnCount();
      const hidden = isHidden(sheet, axis, first);
      for (let index = first + 1; index <= Math.min(last, limit); index++) {
        if (isHidden(sheet, axis, index) !== hidden) return null;
      }
      return hidden;
    },
    set: ({ sheet, area }, value) => {
      assertAllowed(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      setHidden(sheet, axis, area, flag(value, `${axis}Hidden`));
    },
  };
}

export const rangeClass: OfficeClass<RangeSelf> = {
  name: "Range",
  properties: {
    Address: readOnly(({ sheet, area }) => sheet.prefixed(addressOf(area))),
    AddressLocal: readOnly(({ sheet, area }) => sheet.prefixed(addressOf(area))),
    RowIndex: readOnly(({ area }) => area.top),
    ColumnIndex: readOnly(({ area }) => area.left),
    RowCount: readOnly(({ area }) => rowsOf(area)),
    ColumnCount: readOnly(({ area }) => columnsOf(area)),
    CellCount: readOnly(({ area }) => rowsOf(area) * columnsOf(area)),
    RowHidden: hiddenProperty("row"),
    ColumnHidden: hiddenProperty("column"),
    Hidden: readOnly(
      ({ sheet, area }) => isHidden(sheet, "row", area.top) || isHidden(sheet, "column", area.left),
    ),
    ...grids,
  },
  objects: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Format: (self) => officeObject(rangeFormat, self),
    DataValidation: (self) => officeObject(dataValidation, self),
    ConditionalFormats: (self) => officeObject(conditionalFormatCollection, self),
  },
  methods: rangeMethods,
};

export function rangeObject(sheet: Sheet, area: Area): OfficeObject {
  return officeObject(rangeClass, { sheet, area });
}

export function rangeSelfOf(argument: unknown): RangeSelf | undefined {
  return selfOf(argument, rangeClass);
}
