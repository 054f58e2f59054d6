import { pixelsPerPoint } from "../engine/lines";
import { hex } from "../engine/officeStyle";
import { checkSheetName } from "../engine/sheetNames";
import type { Sheet } from "../engine/sheet";
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from "../engine/tabs";
import { refreshStructured } from "../engine/tableViews";
import { usedArea } from "../engine/used";
import { checkedArea, sheetColumns, sheetRows } from "../model/area";
import { characterPixels, charactersOf, columnPadding } from "../model/columnWidth";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeObject } from "../protocol/officeObject";
import { areaArgument, flag, numberArgument, oneOf, textArgument, wholeNumber } from "./argument";
import { colour } from "../engine/officeStyle";
import { chartCollection } from "./charts";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./names";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { rangeObject } from "./range";
import { tableCollection } from "./tables";
import { worksheetProtection } from "./worksheetProtection";

const wholeSheet = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };
const longestAddress = 8192;
const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

function onGrid(sheet: Sheet, key: "showGridlines"): boolean {
  return sheet.worksheet.getConfig()[key] === sheet.book.kit.BooleanNumber.TRUE;
}

export const worksheetClass: OfficeClass<Sheet> = {
  name: "Worksheet",
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: async (sheet, value) => {
        await renameSheet(sheet, checkSheetName(sheet.book, value, sheet));
        refreshStructured(sheet.book);
      },
    },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet, wholeNumber(value, "position")),
    },
    Visibility: {
      get: visibilityOf,
      set: (sheet, value) =>
        setVisibility(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "SheetVisibility")),
    },
    TabColor: {
      get: (sheet) => hex(sheet.worksheet.getConfig().tabColor, ""),
      set: (sheet, value) =>
        sheet.mutate("sheet.mutation.set-tab-color", { color: value === "" ? "" : colour(value) }),
    },
    ShowGridlines: {
      get: (sheet) => onGrid(sheet, "showGridlines"),
      set: (sheet, value) => {
        const { TRUE, FALSE } = sheet.book.kit.BooleanNumber;
        sheet.mutate("sheet.mutation.toggle-gridlines", {
          showGridlines: flag(value, "showGridlines") ? TRUE : FALSE,
        });
      },
    },
    ShowHeadings: {
      get: (sheet) => sheet.state.showHeadings,
      set: (sheet, value) => void (sheet.state.showHeadings = flag(value, "showHeadings")),
    },
    // The desktop client sets these two under names without "Show", but reads them with it.
    Gridlines: {
      set: (sheet, value) => {
        const { TRUE, FALSE } = sheet.book.kit.BooleanNumber;
        sheet.mutate("sheet.mutation.toggle-gridlines", {
          showGridlines: flag(value, "showGridlines") ? TRUE : FALSE,
        });
      },
    },
    Headings: { set: (sheet, value) => void (sheet.state.showHeadings = flag(value, "showHeadings")) },
    StandardHeight: { get: (sheet) => sheet.worksheet.getConfig().defaultRowHeight / pixelsPerPoint },
    StandardWidth: {
      get: (sheet) => charactersOf(sheet.worksheet.getConfig().defaultColumnWidth),
      set: (sheet, value) => {
        const characters = numberArgument(value, "standardWidth");
        if (characters < 0 || characters > 255)
          refuse("InvalidArgument", "A column is 0 to 255 characters wide.");
        sheet.worksheet.getConfig().defaultColumnWidth =
          Math.round(characters * characterPixels) + columnPadding;
      },
    },
  },
  objects: {
    FreezePanes: (sheet) => officeObject(freezePanes, sheet),
    Protection: (sheet) => officeObject(worksheetProtection, sheet),
    PageLayout: (sheet) => officeObject(pageLayout, sheet),
    HorizontalPageBreaks: (sheet) => officeObject(pageBreaks, sheet),
    Charts: (sheet) => officeObject(chartCollection, sheet),
    Tables: (sheet) => officeObject(tableCollection, { book: sheet.book, sheet }),
    Names: (sheet) => officeObject(namedItemCollection, { book: sheet.book, scope: sheet }),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.hidden) refuse("InvalidOperation", "A hidden sheet cannot be activated.");
      activate(sheet.book, sheet);
    },
    Delete: deleteSheet,
    GetRange: (sheet, [address]) => {
      if (address === null || address === undefined) return rangeObject(sheet, wholeSheet);
      const text = textArgument(address, "address");
      if (text.length > longestAddress) refuse("InvalidArgument", "The address is too long.");
      const found = areaArgument(sheet.book, text, sheet);
      return found.sheet === sheet
        ? rangeObject(sheet, found.area)
        : refuse("InvalidArgument", "The address stands on another sheet.");
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [wholeNumber(row, "startRow"), wholeNumber(column, "startColumn")];
      const [bottom, right] = [
        top + wholeNumber(rows, "rowCount") - 1,
        left + wholeNumber(columns, "columnCount") - 1,
      ];
      return rangeObject(sheet, checkedArea({ top, left, bottom, right }));
    },
    GetCell: (sheet, [row, column]) => {
      const [top, left] = [wholeNumber(row, "row"), wholeNumber(column, "column")];
      return rangeObject(sheet, checkedArea({ top, left, bottom: top, right: left }));
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet, usedArea(sheet, valuesOnly === true) ?? firstCell),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used ? rangeObject(sheet, used) : null;
    },
    Calculate: () => undefined,
  },
  identity: (sheet) => ({ Id: sheet.id }),
};

export function worksheetObject(sheet: Sheet): OfficeObject {
  return officeObject(worksheetClass, sheet);
}
