import { readCells, valueOf } from "../engine/contents";
import { columnNames } from "../engine/tableViews";
import type { Area } from "../../../sheets/model/a1";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeObject } from "../protocol/officeObject";
import { textArgument, wholeNumber } from "./argument";
import { rangeObject } from "./range";
import { setContents } from "./rangeWrites";
import type { TableSelf } from "./tables";

interface ColumnSelf extends TableSelf {
  /** 0-based within the table. */
  index: number;
}

function areaOf({ table, index }: ColumnSelf): Area {
  const left = table.area.left + index;
  return { ...table.area, left, right: left };
}

const nameOf = (self: ColumnSelf): string => columnNames(self.sheet, self.table)[self.index] ?? "";
/** Excel numbers a table's columns from 1. */
const idOf = ({ index }: ColumnSelf): number => index + 1;

const tableColumn: OfficeClass<ColumnSelf> = {
  name: "TableColumn",
  properties: {
    Id: { get: idOf },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (self, value) => {
        const area = areaOf(self);
        setContents({ sheet: self.sheet, area: { ...area, bottom: area.top } }, textArgument(value, "name"));
      },
    },
    Values: {
      computed: true,
      get: (self) => readCells(self.sheet, areaOf(self), (cell) => valueOf(self.sheet, cell)),
    },
  },
  methods: {
    GetRange: (self) => rangeObject(self.sheet, areaOf(self)),
    GetHeaderRowRange: (self) => rangeObject(self.sheet, { ...areaOf(self), bottom: self.table.area.top }),
    GetDataBodyRange: (self) => rangeObject(self.sheet, { ...areaOf(self), top: self.table.area.top + 1 }),
  },
  identity: (self) => ({ Id: idOf(self) }),
};

function columns(self: TableSelf): ColumnSelf[] {
  return columnNames(self.sheet, self.table).map((_, index) => ({ ...self, index }));
}

function find(self: TableSelf, key: unknown): OfficeObject | null {
  const found = columns(self).find(
    (column) =>
      idOf(column) === key || (typeof key === "string" && nameOf(column).toLowerCase() === key.toLowerCase()),
  );
  return found ? officeObject(tableColumn, found) : null;
}

export const tableColumnCollection: OfficeClass<TableSelf> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (self) => columns(self).length } },
  items: (self) => columns(self).map((column) => officeObject(tableColumn, column)),
  item: (self, key) => find(self, key) ?? refuse("ItemNotFound", `The table has no column ${String(key)}.`),
  methods: {
    GetItemOrNullObject: (self, [key]) => find(self, key),
    GetItemAt: (self, [index]) => {
      const column = columns(self)[wholeNumber(index, "index")];
      return column
        ? officeObject(tableColumn, column)
        : refuse("InvalidArgument", "The index is out of bounds.");
    },
    GetCount: (self) => columns(self).length,
  },
};
