import { parseArea, type Area } from "../../sheets/model/a1";
import type { BookSpec } from "../../sheets/model/book";
import type { ExistingChart } from "./charts";

export interface ExistingSheet {
  sheet: Excel.Worksheet;
  protected: boolean;
  /** How it is protected, where it is. */
  options: Excel.WorksheetProtectionOptions;
  /** Rows and columns that hold anything, formats included. */
  used?: Area;
  tables: { table: Excel.Table; name: string; area: Area }[];
  charts: ExistingChart[];
}

export interface Existing {
  /** Only sheets that the book to be written names. */
  sheets: Map<string, ExistingSheet>;
  /** Names of every sheet of the workbook, in tab order. */
  order: string[];
  names: Map<string, Excel.NamedItem>;
  /** Tables that the book names and that stand on a sheet it does not name: someone renamed their sheet. */
  astray: Excel.Table[];
}

function areaOf(address: string): Area {
  return parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** What stands in the workbook of the sheets and names that are about to be written. Two syncs. */
export async function loadExisting(context: Excel.RequestContext, book: BookSpec): Promise<Existing> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  const { tables } = context.workbook;
  tables.load("items/name");
  const asked = book.sheets.map((spec) => {
    const sheet = worksheets.getItemOrNullObject(spec.name);
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected,options");
    sheet.tables.load("items/name");
    if (spec.charts) sheet.charts.load("items/name,items/series/count");
    return { spec, sheet, used };
  });
  await context.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  const ranges = present.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { table, range };
    }),
  );
  await context.sync();
  const sheets = present.map(({ spec, sheet, used }, index): [string, ExistingSheet] => [
    spec.name,
    {
      sheet,
      protected: sheet.protection.protected,
      options: sheet.protection.options,
      used: used.isNullObject
        ? undefined
        : {
            top: used.rowIndex,
            left: used.columnIndex,
            bottom: used.rowIndex + used.rowCount - 1,
            right: used.columnIndex + used.columnCount - 1,
          },
      tables: (ranges[index] ?? []).map(({ table, range }) => ({
        table,
        name: table.name,
        area: areaOf(range.address),
      })),
      charts: spec.charts
        ? sheet.charts.items.map((chart) => ({ chart, name: chart.name, series: chart.series.count }))
        : [],
    },
  ]);
  const own = new Set(sheets.flatMap(([, found]) => found.tables.map(({ name }) => name)));
  const wanted = new Set(book.sheets.flatMap((spec) => spec.tables.map(({ name }) => name)));
  return {
    astray: tables.items.filter(({ name }) => wanted.has(name) && !own.has(name)),
    sheets: new Map(sheets),
    order: worksheets.items.map((item) => item.name),
    names: new Map(names.items.map((item) => [item.name, item])),
  };
}
