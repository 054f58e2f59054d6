import { zipFiles } from "../../src/xlsx/write";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a small correct workbook of one sheet, as another program might write them. */
export function rawParts(
  more: { sheetData?: string; strings?: string; styles?: string; workbook?: string } = {},
) {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}">${more.workbook ?? '<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "/xl/sharedStrings.xml"],
      rId3: ["styles", "styles.xml"],
    }),
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${more.sheetData ?? '<row r="1"><c r="A1"><v>1</v></c></row>'}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${more.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}>${more.styles ?? ""}</styleSheet>`,
  } as Record<string, string | Uint8Array>;
}

export function relationships(targets: Record<string, [type: string, target: string]>): string {
  const items = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function zipParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  return zipFiles(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: typeof content === "string" ? encoder.encode(content) : content,
    })),
  );
}

export function rawBook(more: Parameters<typeof rawParts>[0] = {}): Uint8Array {
  return zipParts(rawParts(more));
}
