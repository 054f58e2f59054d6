import { zipFiles } from "../../../xlsx/write";

export interface HostileFile {
  name: string;
  bytes: Uint8Array;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const workbookPart = (sheet: string) =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`;

const small: Record<string, string> = {
  "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": workbookPart("Nhiệm vụ"),
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
};

/** A file of one sheet with these rows, and these shared strings; `more` stands in place of other parts. */
function workbook(name: string, rows: string, strings = "", more: Record<string, string> = {}): HostileFile {
  const parts = {
    ...small,
    ...more,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
  };
  const encoder = new TextEncoder();
  return {
    name,
    bytes: zipFiles(Object.entries(parts).map(([part, xml]) => ({ name: part, bytes: encoder.encode(xml) }))),
  };
}

function rowsOf(count: number, columns: number, cell: (row: number, column: string) => string): string {
  const letters = Array.from({ length: columns }, (_, at) => String.fromCharCode(65 + at));
  const rows = Array.from({ length: count }, (_, at) => {
    return `<row r="${at + 1}">${letters.map((column) => cell(at + 1, column)).join("")}</row>`;
  });
  return rows.join("");
}

const megabyte = 1024 * 1024;

/** Files that cost a careless reader its time or memory. `scale` 1 is the full size; tests take less. */
export function hostileFiles(scale = 1): HostileFile[] {
  const of = (count: number) => Math.max(1, Math.round(count * scale));
  const blankRow = `<row>${'<c s="0"/>'.repeat(10_000)}</row>`;
  return [
    workbook("zip bomb of 90 MB", " ".repeat(of(90 * megabyte))),
    workbook(
      "200,000 cells of one string of 32,767 letters",
      rowsOf(of(20_000), 10, (row, column) => `<c r="${column}${row}" t="s"><v>0</v></c>`),
      `<si><t>${"ă".repeat(32_767)}</t></si>`,
    ),
    workbook("a string of 60 MB", "", `<si><t>${"a".repeat(of(60 * megabyte))}</t></si>`),
    workbook(
      "300,000 cells",
      rowsOf(of(30_000), 10, (row, column) => `<c r="${column}${row}"><v>${row}</v></c>`),
    ),
    workbook("XML 1,000,000 deep", "<x>".repeat(of(1_000_000))),
    workbook("a sheet name of 56 MB of escapes", "", "", {
      "xl/workbook.xml": workbookPart("_x0041_".repeat(of(8 * megabyte))),
    }),
    workbook("60 MB of blank cells", blankRow.repeat(of((60 * megabyte) / blankRow.length))),
  ];
}
