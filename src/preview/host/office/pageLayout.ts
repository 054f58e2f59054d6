import type { Area } from "../../../sheets/model/a1";
import type { Sheet } from "../engine/sheet";
import { isWholeColumns, isWholeRows } from "../model/area";
import { refuse } from "../protocol/officeError";
import { officeObject, type OfficeClass } from "../protocol/officeObject";
import { flag, numberArgument, oneOf, record, wholeNumber } from "./argument";
import { headersFooters } from "./headersFooters";
import { kept, place } from "./pageProperty";
import { rangeObject } from "./range";

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
