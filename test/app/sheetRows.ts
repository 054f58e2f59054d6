import { readBook } from "../../src/excel/read/readBook";
import { cellAddress } from "../../src/sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../src/sheets/model/book";
import { findTable } from "../../src/sheets/table/findTable";
import { sheetNames } from "../../src/i18n/vi/sheetWords";

/** One row under a sheet's headings, as it stands in the open workbook. */
export interface SheetRow {
  text: (heading: string) => string;
  /** A1 of the row's cell under a heading; further down by `below` rows. */
  at: (heading: string, below?: number) => string;
}

/** Every row that holds anything under these headings. */
export async function rowsOn(sheet: string, headings: readonly string[]): Promise<SheetRow[]> {
  const cells = await readBook({ only: (name) => name === sheet });
  const table = findTable(cells, sheet, headings).value;
  if (!table) throw new Error(`no such headings on ${sheet}`);
  const { columns } = table.headings;
  return table.rows.map(({ row, text }) => ({
    text,
    at: (heading, below = 0) => cellAddress(row + below, columns.get(heading) ?? -1),
  }));
}

/** The only row, or the first, with these texts. */
export async function rowOn(
  sheet: string,
  texts: Record<string, string>,
  ...more: string[]
): Promise<SheetRow> {
  const rows = await rowsOn(sheet, [...Object.keys(texts), ...more]);
  const row = rows.find(({ text }) =>
    Object.entries(texts).every(([heading, value]) => text(heading) === value),
  );
  if (!row) throw new Error(`no row ${JSON.stringify(texts)} on ${sheet}`);
  return row;
}

/** A sheet without the blank rows at its end: a row that was emptied keeps its height. */
function withoutBlankEnd(sheet: SheetSpec): SheetSpec {
  const last = sheet.rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  return { ...sheet, rows: sheet.rows.slice(0, last + 1) };
}

/** The workbook but for its log, which every run adds a line to. */
export function withoutLog(book: BookSpec): BookSpec {
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => name !== sheetNames.log).map(withoutBlankEnd),
  };
}
