import type { BookSpec, SheetSpec } from "../../sheets/model/book";
import type { BookParts } from "./cell";
import { chartXml } from "./chart";
import { drawingXml } from "./drawing";
import { contentTypesXml, relationshipsXml } from "./packaging";
import { applicationPropertiesXml, corePropertiesXml } from "./properties";
import { SharedStrings } from "./sharedStrings";
import { sheetXml } from "./sheet";
import { StyleBook } from "./styles";
import { tableXml } from "./table";
import { activeTab, workbookXml } from "./workbook";
import { zipFiles, type ZipFile } from "./zipFiles";

export { zipFiles, type ZipFile } from "./zipFiles";

interface Part {
  name: string;
  xml: string;
}

/** Sheets with their tables, charts and relationships. Numbers of tables, drawings and charts run through the book. */
function sheetParts(book: BookSpec, shared: BookParts): Part[] {
  const active = activeTab(book);
  const numbers = { table: 0, drawing: 0, chart: 0 };
  return book.sheets.flatMap((sheet, index) => {
    const name = `sheet${index + 1}.xml`;
    const tables = sheet.tables.map((table): Part => {
      const number = ++numbers.table;
      return { name: `xl/tables/table${number}.xml`, xml: tableXml(sheet, table, number) };
    });
    const drawing = drawingParts(sheet, numbers);
    const targets = [
      ...tables.map((part) => ({ type: "table", target: `/${part.name}` })),
      ...drawing.slice(0, 1).map((part) => ({ type: "drawing", target: `/${part.name}` })),
    ];
    return [
      { name: `xl/worksheets/${name}`, xml: sheetXml(sheet, index === active, shared) },
      ...(targets.length > 0
        ? [{ name: `xl/worksheets/_rels/${name}.rels`, xml: relationshipsXml(targets) }]
        : []),
      ...tables,
      ...drawing,
    ];
  });
}

/** The drawing that holds a sheet's charts, first; none where there are none. */
function drawingParts(sheet: SheetSpec, numbers: { drawing: number; chart: number }): Part[] {
  const { charts = [] } = sheet;
  if (charts.length === 0) return [];
  const name = `drawing${++numbers.drawing}.xml`;
  const parts = charts.map((chart): Part => {
    return { name: `xl/charts/chart${++numbers.chart}.xml`, xml: chartXml(sheet.name, chart) };
  });
  const targets = parts.map((part) => ({ type: "chart", target: `/${part.name}` }));
  return [
    { name: `xl/drawings/${name}`, xml: drawingXml(charts) },
    { name: `xl/drawings/_rels/${name}.rels`, xml: relationshipsXml(targets) },
    ...parts,
  ];
}

function bookParts(book: BookSpec): Part[] {
  const shared = { styles: new StyleBook(), strings: new SharedStrings() };
  const sheets = sheetParts(book, shared);
  const parts = [
    {
      name: "_rels/.rels",
      xml: relationshipsXml([
        { type: "officeDocument", target: "xl/workbook.xml" },
        { type: "core-properties", target: "docProps/core.xml" },
        { type: "extended-properties", target: "docProps/app.xml" },
      ]),
    },
    { name: "xl/workbook.xml", xml: workbookXml(book) },
    {
      name: "xl/_rels/workbook.xml.rels",
      xml: relationshipsXml([
        ...book.sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
        { type: "styles", target: "styles.xml" },
        { type: "sharedStrings", target: "sharedStrings.xml" },
      ]),
    },
    ...sheets,
    { name: "xl/styles.xml", xml: shared.styles.xml() },
    { name: "xl/sharedStrings.xml", xml: shared.strings.xml() },
    { name: "docProps/core.xml", xml: corePropertiesXml(book.title) },
    { name: "docProps/app.xml", xml: applicationPropertiesXml() },
  ];
  return [{ name: "[Content_Types].xml", xml: contentTypesXml(parts.map(({ name }) => name)) }, ...parts];
}

/** A workbook as an .xlsx file. Equal books give equal bytes. Text is always stored as text, never as a formula. */
export function writeWorkbook(book: BookSpec): Uint8Array {
  const encoder = new TextEncoder();
  return zipFiles(bookParts(book).map(({ name, xml }): ZipFile => ({ name, bytes: encoder.encode(xml) })));
}
