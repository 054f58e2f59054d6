import type { Book } from "../engine/book";
import {
  addName,
  checkName,
  deleteName,
  findName,
  namesOf,
  rangeOfFormula,
  sendName,
  type DefinedName,
} from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { addressOf } from "../model/area";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeObject } from "../protocol/officeObject";
import { flag, textArgument } from "./argument";
import { rangeObject, rangeSelfOf } from "./range";
import { worksheetObject } from "./worksheet";

interface NameSelf {
  book: Book;
  name: string;
  scope?: Sheet;
}

function item({ book, name, scope }: NameSelf): DefinedName {
  return findName(book, name, scope) ?? refuse("ItemNotFound", `No name ${name} here.`);
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** What a name stands for: the address of a range, or a computed value. */
async function nameValue(self: NameSelf): Promise<unknown> {
  const { book } = self;
  const { formula } = item(self);
  const range = rangeOfFormula(book, formula);
  if (range) return range.sheet.prefixed(absolute(addressOf(range.area)));
  const [result] = await book.calculation.evaluate([
    { sheetId: book.activeSheet.id, row: 0, column: 0, formula },
  ]);
  return result;
}

const namedItem: OfficeClass<NameSelf> = {
  name: "NamedItem",
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (self) => item(self).formula,
      set: (self, value) => sendName(self.book, { ...item(self), formula: formulaText(value) }),
    },
    Value: { computed: true, get: nameValue },
    Type: {
      computed: true,
      get: async (self) => {
        if (rangeOfFormula(self.book, item(self).formula)) return "Range";
        const value = await nameValue(self);
        return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    Visible: {
      get: (self) => item(self).visible,
      set: (self, value) => sendName(self.book, { ...item(self), visible: flag(value, "visible") }),
    },
    Comment: {
      get: (self) => item(self).comment,
      set: (self, value) => sendName(self.book, { ...item(self), comment: textArgument(value, "comment") }),
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
  },
  objects: {
    Worksheet: ({ scope }) =>
      scope ? worksheetObject(scope) : refuse("InvalidArgument", "The name belongs to the workbook."),
    WorksheetOrNullObject: ({ scope }) => (scope ? worksheetObject(scope) : null),
  },
  methods: {
    Delete: (self) => deleteName(self.book, item(self)),
    GetRange: (self) => rangeOf(self) ?? refuse("InvalidArgument", `${self.name} is no range.`),
    GetRangeOrNullObject: rangeOf,
  },
  identity: ({ name }) => ({ _Id: name }),
};

function rangeOf(self: NameSelf): OfficeObject | null {
  const range = rangeOfFormula(self.book, item(self).formula);
  return range ? rangeObject(range.sheet, range.area) : null;
}

/** Without "=" Excel takes a text constant. */
function formulaText(value: unknown): string {
  const text =
    typeof value === "number" || typeof value === "boolean"
      ? `=${String(value)}`
      : textArgument(value, "formula");
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

interface CollectionSelf {
  book: Book;
  scope?: Sheet;
}

function find({ book, scope }: CollectionSelf, name: unknown): OfficeObject | null {
  const found = findName(book, String(name), scope);
  return found ? officeObject(namedItem, { book, scope, name: found.name }) : null;
}

export const namedItemCollection: OfficeClass<CollectionSelf> = {
  name: "NamedItemCollection",
  items: ({ book, scope }) =>
    namesOf(book, scope).map(({ name }) => officeObject(namedItem, { book, scope, name })),
  item: (self, name) => find(self, name) ?? refuse("ItemNotFound", `No name ${String(name)} here.`),
  methods: {
    GetItemOrNullObject: (self, [name]) => find(self, name),
    GetCount: ({ book, scope }) => namesOf(book, scope).length,
    Add: ({ book, scope }, [name, reference, comment]) => {
      const checked = checkName(book, name, scope);
      const range = rangeSelfOf(reference);
      const formula = range
        ? `=${range.sheet.prefixed(absolute(addressOf(range.area)))}`
        : formulaText(reference);
      addName(book, checked, formula, { scope, comment: typeof comment === "string" ? comment : "" });
      return officeObject(namedItem, { book, scope, name: checked });
    },
  },
};
