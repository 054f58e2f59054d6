import type { Area } from "../../../sheets/model/a1";
import type { Sheet } from "../engine/sheet";
import type { PropertyStore } from "../model/sheetState";
import { isWholeColumns, isWholeRows } from "../model/area";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass, type OfficeProperty } from "../protocol/officeObject";
import { areaArgument, flag, numberArgument, oneOf, record, textArgument, wholeNumber } from "./argument";
import { rangeObject, rangeSelfOf, type RangeSelf } from "./range";

/** A property kept with the sheet's page; `check` refuses what Excel refuses. */
function kept(
  key: string,
  otherwise: unknown,
  check: (value: unknown, what: string) => unknown,
): OfficeProperty<Sheet> {
  return {
    get: (sheet) => sheet.state.page[key] ?? otherwise,
    set: (sheet, value) => {
      sheet.state.page[key] = check(value, key);
    },
  };
}

/** Points. */
function margin(value: unknown, what: string): number {
  const points = numberArgument(value, what);
  return points >= 0 && points < 3000 ? points : refuse("InvalidArgument", `${what} is out of bounds.`);
}

const paperSizes = ["A3", "A4", "A5", "Letter", "Legal"] as const;

function zoom(value: unknown): Record<string, unknown> {
  const given = record(value, "zoom");
  const scale = given["scale"];
  if (typeof scale === "number" && (scale < 10 || scale > 400))
    refuse("InvalidArgument", "A print scale is 10 to 400.");
  return given;
}

/** Longest header or footer Excel takes, codes included. */
const longestFooter = 255;

function headerText(key: string): OfficeProperty<PropertyStore> {
  return {
    get: (store) => store[key] ?? "",
    set: (store, value) => {
      const text = textArgument(value, key);
      if (text.length > longestFooter)
        refuse("InvalidArgument", `${key} has more than ${longestFooter} characters.`);
      store[key] = text;
    },
  };
}

const headerFooter: OfficeClass<PropertyStore> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerText("leftHeader"),
    CenterHeader: headerText("centerHeader"),
    RightHeader: headerText("rightHeader"),
    LeftFooter: headerText("leftFooter"),
    CenterFooter: headerText("centerFooter"),
    RightFooter: headerText("rightFooter"),
  },
};

const headersFooters: OfficeClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {
    State: kept("headerFooterState", "Default", (value, what) =>
      oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const, what),
    ),
    UseSheetMargins: kept("useSheetMargins", true, flag),
    UseSheetScale: kept("useSheetScale", true, flag),
  },
  objects: { DefaultForAllPages: (sheet) => officeObject(headerFooter, sheet.state.headersFooters) },
};

function place(sheet: Sheet, argument: unknown): Area {
  const found: RangeSelf = rangeSelfOf(argument) ?? areaArgument(sheet.book, argument, sheet);
  return found.sheet === sheet ? found.area : refuse("InvalidArgument", "The range stands on another sheet.");
}

const found = (sheet: Sheet, area: Area | undefined) => (area ? rangeObject(sheet, area) : null);

export const pageLayout: OfficeClass<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: kept("orientation", "Portrait", (value, what) =>
      oneOf(value, ["Portrait", "Landscape"] as const, what),
    ),
    PaperSize: kept("paperSize", "Letter", (value, what) => oneOf(value, paperSizes, what)),
    Zoom: kept("zoom", { scale: 100 }, zoom),
    CenterHorizontally: kept("centerHorizontally", false, flag),
    CenterVertically: kept("centerVertically", false, flag),
    LeftMargin: kept("leftMargin", 50.4, margin),
    RightMargin: kept("rightMargin", 50.4, margin),
    TopMargin: kept("topMargin", 54, margin),
    BottomMargin: kept("bottomMargin", 54, margin),
    HeaderMargin: kept("headerMargin", 21.6, margin),
    FooterMargin: kept("footerMargin", 21.6, margin),
    PrintGridlines: kept("printGridlines", false, flag),
    PrintHeadings: kept("printHeadings", false, flag),
    BlackAndWhite: kept("blackAndWhite", false, flag),
    DraftMode: kept("draftMode", false, flag),
    FirstPageNumber: kept("firstPageNumber", "", (value, what) =>
      value === "" ? "" : wholeNumber(value, what),
    ),
    PrintOrder: kept("printOrder", "DownThenOver", (value, what) =>
      oneOf(value, ["DownThenOver", "OverThenDown"] as const, what),
    ),
  },
  objects: { HeadersFooters: (sheet) => officeObject(headersFooters, sheet) },
  methods: {
    SetPrintArea: (sheet, [area]) => void (sheet.state.printArea = place(sheet, area)),
    GetPrintAreaOrNullObject: (sheet) => found(sheet, sheet.state.printArea),
    SetPrintTitleRows: (sheet, [rows]) => {
      const area = place(sheet, rows);
      if (!isWholeRows(area)) refuse("InvalidArgument", "Print title rows are whole rows.");
      sheet.state.titleRows = area;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => found(sheet, sheet.state.titleRows),
    SetPrintTitleColumns: (sheet, [columns]) => {
      const area = place(sheet, columns);
      if (!isWholeColumns(area)) refuse("InvalidArgument", "Print title columns are whole columns.");
      sheet.state.titleColumns = area;
    },
    GetPrintTitleColumnsOrNullObject: (sheet) => found(sheet, sheet.state.titleColumns),
    SetPrintMargins: (sheet, [unit, options]) => {
      const perUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        oneOf(unit, ["Points", "Inches", "Centimeters"] as const, "PrintMarginUnit")
      ];
      for (const [side, value] of Object.entries(record(options, "The margins"))) {
        if (value !== null)
          sheet.state.page[`${side}Margin`] = margin(numberArgument(value, side) * perUnit, side);
      }
    },
  },
};

interface BreakSelf {
  sheet: Sheet;
  row: number;
}

const pageBreak: OfficeClass<BreakSelf> = {
  name: "PageBreak",
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheet, row }) =>
      void (sheet.state.pageBreaks = sheet.state.pageBreaks.filter((other) => other !== row)),
    GetCellAfterBreak: ({ sheet, row }) => rangeObject(sheet, { top: row, left: 0, bottom: row, right: 0 }),
  },
  identity: ({ row }) => ({ _Id: String(row) }),
};

export const pageBreaks: OfficeClass<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.state.pageBreaks.map((row) => officeObject(pageBreak, { sheet, row })),
  item: (sheet, key) =>
    sheet.state.pageBreaks.includes(Number(key))
      ? officeObject(pageBreak, { sheet, row: Number(key) })
      : refuse("ItemNotFound", "No such page break."),
  methods: {
    Add: (sheet, [range]) => {
      const { top: row } = place(sheet, range);
      if (row === 0) refuse("InvalidArgument", "A page cannot break before the first row.");
      sheet.state.pageBreaks = [...new Set([...sheet.state.pageBreaks, row])].sort((a, b) => a - b);
      return officeObject(pageBreak, { sheet, row });
    },
    RemovePageBreaks: (sheet) => void (sheet.state.pageBreaks = []),
    GetCount: (sheet) => sheet.state.pageBreaks.length,
  },
};
