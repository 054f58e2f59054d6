import type { Book } from "../engine/book";
import { insertCells } from "../engine/cellDeeds";
import { writeInputs } from "../engine/contents";
import { assertAllowed } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { addTable, deleteTable, releaseTable, renameTable, resizeTable } from "../engine/tables";
import { usedArea } from "../engine/used";
import { rowsOf } from "../model/area";
import type { TableState } from "../model/sheetState";
import { refuse } from "../protocol/officeError";
import {
  officeObject,
  type OfficeClass,
  type OfficeObject,
  type OfficeProperty,
} from "../protocol/officeObject";
import { areaArgument, flag, textArgument, wholeNumber } from "./argument";
import { gridFor } from "./rangeWrites";
import { rangeObject, rangeSelfOf, type RangeSelf } from "./range";
import { tableColumnCollection } from "./tableColumns";
import { worksheetObject } from "./worksheet";

export interface TableSelf {
  sheet: Sheet;
  table: TableState;
}

type TableFlag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const onOff = (key: TableFlag): OfficeProperty<TableSelf> => ({
  get: ({ table }) => table[key],
  set: ({ sheet, table }, value) => {
    const on = flag(value, key);
    assertAllowed(sheet);
    table[key] = on;
  },
});

/** Refuses on an object whose table was removed in the meantime, and on a protected sheet. */
function changeable({ sheet, table }: TableSelf): void {
  if (!sheet.state.tables.includes(table)) refuse("ItemNotFound", "The table is gone.");
  assertAllowed(sheet);
}

/** A Range or an address; without sheet name, on `home`. */
function place(book: Book, argument: unknown, home: Sheet): RangeSelf {
  return rangeSelfOf(argument) ?? areaArgument(book, argument, home);
}

const tableRowCollection: OfficeClass<TableSelf> = {
  name: "TableRowCollection",
  properties: { Count: { get: ({ table }) => rowsOf(table.area) - 1 } },
  methods: {
    GetCount: ({ table }) => rowsOf(table.area) - 1,
    Add: async (self, [index, values]) => {
      changeable(self);
      const { sheet, table } = self;
      const width = { left: table.area.left, right: table.area.right };
      const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
      const offset = wholeNumber(index, "index", -1);
      const top = offset < 0 ? table.area.bottom + 1 : table.area.top + 1 + offset;
      const added = { ...width, top, bottom: top + count - 1 };
      const below = usedArea(sheet, true, { ...width, top, bottom: Infinity });
      const { area } = table;
      const given =
        values === null || values === undefined ? undefined : gridFor({ sheet, area: added }, values);
      sheet.state.tables = sheet.state.tables.filter((other) => other !== table);
      if (below) await insertCells(sheet, added, "Down");
      sheet.state.tables.push(table);
      resizeTable(sheet, table, { ...area, bottom: area.bottom + count });
      if (given) writeInputs(sheet, added, given);
      return null;
    },
  },
};

const tableClass: OfficeClass<TableSelf> = {
  name: "Table",
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: (self, value) => {
        changeable(self);
        renameTable(self.sheet.book, self.table, value);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: (self, value) => {
        const style = textArgument(value, "style");
        if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d+$/.test(style)) {
          refuse("InvalidArgument", `No table style is named ${style}.`);
        }
        changeable(self);
        self.table.style = style;
      },
    },
    ShowHeaders: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) refuse("ApiNotFound", "Table.showHeaders = false is not available in this host.");
      },
    },
    ShowTotals: {
      get: () => false,
      set: (_, value) => {
        if (value !== false) refuse("ApiNotFound", "Table.showTotals = true is not available in this host.");
      },
    },
    ShowBandedRows: onOff("showBandedRows"),
    ShowBandedColumns: onOff("showBandedColumns"),
    ShowFilterButton: onOff("showFilterButton"),
    HighlightFirstColumn: onOff("highlightFirstColumn"),
    HighlightLastColumn: onOff("highlightLastColumn"),
  },
  objects: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: (self) => officeObject(tableColumnCollection, self),
    Rows: (self) => officeObject(tableRowCollection, self),
  },
  methods: {
    GetRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    GetHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, { ...table.area, bottom: table.area.top }),
    GetDataBodyRange: ({ sheet, table }) => rangeObject(sheet, { ...table.area, top: table.area.top + 1 }),
    Resize: (self, [range]) => {
      changeable(self);
      const target = place(self.sheet.book, range, self.sheet);
      if (target.sheet !== self.sheet) refuse("InvalidArgument", "A table stays on its sheet.");
      resizeTable(self.sheet, self.table, target.area);
    },
    Delete: (self) => {
      changeable(self);
      deleteTable(self.sheet, self.table);
    },
    ConvertToRange: (self) => {
      changeable(self);
      releaseTable(self.sheet, self.table);
      return rangeObject(self.sheet, self.table.area);
    },
  },
  identity: ({ table }) => ({ Id: table.id }),
};

interface CollectionSelf {
  book: Book;
  /** Undefined: all tables of the book. */
  sheet?: Sheet;
}

function tablesOf({ book, sheet }: CollectionSelf): TableSelf[] {
  return book.tables.filter((each) => !sheet || each.sheet === sheet);
}

function find(self: CollectionSelf, key: unknown): OfficeObject | null {
  const wanted = String(key).toLowerCase();
  const found = tablesOf(self).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return found ? officeObject(tableClass, found) : null;
}

const missing = (key: unknown): never => refuse("ItemNotFound", `No table ${String(key)} here.`);

export const tableCollection: OfficeClass<CollectionSelf> = {
  name: "TableCollection",
  properties: { Count: { get: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map((each) => officeObject(tableClass, each)),
  item: (self, key) => find(self, key) ?? missing(key),
  methods: {
    GetItemOrNullObject: (self, [key]) => find(self, key),
    GetItemAt: (self, [index]) => {
      const found = tablesOf(self)[wholeNumber(index, "index")];
      return found
        ? officeObject(tableClass, found)
        : refuse("InvalidArgument", "The index is out of bounds.");
    },
    GetCount: (self) => tablesOf(self).length,
    Add: ({ book, sheet: home }, [range, hasHeaders]) => {
      const { sheet, area } = place(book, range, home ?? book.activeSheet);
      if (home && sheet !== home) refuse("InvalidArgument", "The range stands on another sheet.");
      if (hasHeaders !== true)
        refuse("ApiNotFound", "TableCollection.add without headers is not available in this host.");
      assertAllowed(sheet);
      return officeObject(tableClass, { sheet, table: addTable(sheet, area) });
    },
  },
};
