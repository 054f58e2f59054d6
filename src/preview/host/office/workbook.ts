import type { Book } from "../engine/book";
import { selected } from "../engine/selection";
import { checkSheetName, freeSheetName } from "../engine/sheetNames";
import { addSheet } from "../engine/tabs";
import { areaOfEventReference } from "../engine/tellChange";
import { refuse } from "../protocol/officeError";
import {
  officeObject,
  type OfficeClass,
  type OfficeObject,
  type OfficeProperty,
} from "../protocol/officeObject";
import { oneOf, textArgument } from "./argument";
import { namedItemCollection } from "./names";
import { rangeObject } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetClass, worksheetObject } from "./worksheet";

const application: OfficeClass<Book> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (book) => book.application["CalculationMode"],
      set: (book, value) => {
        book.application["CalculationMode"] = oneOf(
          value,
          ["Automatic", "AutomaticExceptTables", "Manual"] as const,
          "CalculationMode",
        );
      },
    },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: (book) => book.calculation.settle(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const propertyOf = (key: string): OfficeProperty<Book> => ({
  get: (book) => book.properties[key] ?? "",
  set: (book, value) => {
    book.properties[key] = textArgument(value, key);
  },
});

const documentProperties: OfficeClass<Book> = {
  name: "DocumentProperties",
  properties: {
    Title: propertyOf("Title"),
    Subject: propertyOf("Subject"),
    Author: propertyOf("Author"),
    Keywords: propertyOf("Keywords"),
    Comments: propertyOf("Comments"),
    Category: propertyOf("Category"),
    Manager: propertyOf("Manager"),
    Company: propertyOf("Company"),
  },
};

/** By name or id, as the client uses both. */
function findSheet(book: Book, key: unknown): OfficeObject | null {
  const text = String(key);
  const sheet = book.sheetNamed(text) ?? book.sheets.find(({ id }) => id === text);
  return sheet ? worksheetObject(sheet) : null;
}

const missing = (key: unknown): never => refuse("ItemNotFound", `No sheet ${String(key)} here.`);

const worksheetCollection: OfficeClass<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => officeObject(worksheetClass, sheet)),
  item: (book, key) => findSheet(book, key) ?? missing(key),
  methods: {
    GetItemOrNullObject: (book, [key]) => findSheet(book, key),
    GetActiveWorksheet: (book) => worksheetObject(book.activeSheet),
    GetFirst: (book, [visibleOnly]) => {
      const sheet = book.sheets.find(({ hidden }) => visibleOnly !== true || !hidden);
      return sheet ? worksheetObject(sheet) : null;
    },
    GetLast: (book, [visibleOnly]) => {
      const sheet = book.sheets.findLast(({ hidden }) => visibleOnly !== true || !hidden);
      return sheet ? worksheetObject(sheet) : null;
    },
    GetCount: (book, [visibleOnly]) =>
      book.sheets.filter(({ hidden }) => visibleOnly !== true || !hidden).length,
    Add: (book, [name]) => {
      const given = name === null || name === undefined ? freeSheetName(book) : checkSheetName(book, name);
      return worksheetObject(addSheet(book, given));
    },
  },
};

function eventRange(book: Book, reference: unknown): OfficeObject | null {
  const found = areaOfEventReference(book, String(reference));
  return found ? rangeObject(found.sheet, found.area) : null;
}

export const workbookClass: OfficeClass<Book> = {
  name: "Workbook",
  properties: { Name: { get: () => "So-lam-viec.xlsx" }, ReadOnly: { get: () => false } },
  objects: {
    Worksheets: (book) => officeObject(worksheetCollection, book),
    Names: (book) => officeObject(namedItemCollection, { book }),
    Tables: (book) => officeObject(tableCollection, { book }),
    Application: (book) => officeObject(application, book),
    Properties: (book) => officeObject(documentProperties, book),
    Settings: (book) => officeObject(settingCollection, book),
  },
  methods: {
    GetSelectedRange: (book) => {
      const { sheet, area } = selected(book);
      return rangeObject(sheet, area);
    },
    GetActiveCell: (book) => {
      const { sheet, area } = selected(book);
      return rangeObject(sheet, { ...area, bottom: area.top, right: area.left });
    },
    _GetRangeForEventByReferenceId: (book, [reference]) =>
      eventRange(book, reference) ?? refuse("ItemNotFound", "The changed cells are gone."),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => eventRange(book, reference),
  },
};
