import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as limits from "../../../src/xlsx/limits";
import { FileRefused, readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook } from "../../../src/xlsx/write";
import { bookOf, sheetOf, text } from "../bookOf";
import { compoundFile } from "../compoundFile";
import { rawBook, rawParts, relationships, zipParts } from "../rawBook";

/** Why a file is refused: its code and parameters. */
async function refusal(bytes: Uint8Array): Promise<[code: string, params: object]> {
  const error: unknown = await readWorkbook(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefused)) throw new Error(`not refused: ${String(error)}`);
  return [error.code, error.params];
}

const bytesOf = (content: string) => new TextEncoder().encode(content);
const broken = (reason: string) => ["fileBroken", { reason }];

/** A correct book with some parts replaced; undefined takes one out. */
function withParts(changes: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const parts = Object.entries({ ...rawParts(), ...changes });
  return zipParts(
    Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== undefined)),
  );
}

describe("a file that is no .xlsx", () => {
  const binaryType =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
  const wordType =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

  it.each([
    ["an .xls without its sectors", compoundFile("Workbook"), broken("odd compound file")],
    ["an .xls of before 1995", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00]), ["fileXls", {}]],
    ["an .xlsx with a password", compoundFile("EncryptedPackage"), ["fileEncrypted", {}]],
    [
      "an .ods of nothing",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      broken("content.xml is no document-content"),
    ],
    [
      "an .xlsb of nothing",
      zipParts({
        "[Content_Types].xml": binaryType,
        "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.bin"] }),
        "xl/workbook.bin": "…",
      }),
      broken("odd record"),
    ],
    [
      "a .docx",
      zipParts({
        "[Content_Types].xml": wordType,
        "_rels/.rels": relationships({ rId1: ["officeDocument", "word/document.xml"] }),
        "word/document.xml": "<a/>",
      }),
      ["fileNotExcel", { found: "word" }],
    ],
    ["a zip of other files", zipParts({ "anh.jpg": "…" }), ["fileNotExcel", { found: "zip" }]],
    ["a web page named .xls", bytesOf("\n<html xmlns:x='urn'><table>"), ["fileNotExcel", { found: "html" }]],
    ["an XML file", bytesOf("<?xml version='1.0'?><Workbook/>"), ["fileNotExcel", { found: "xml" }]],
    ["a text", bytesOf("TT;Nhiệm vụ\r\n1;Ban hành"), ["fileNotExcel", { found: "text" }]],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), ["fileNotExcel", { found: "other" }]],
    ["nothing", new Uint8Array(), ["fileNotExcel", { found: "empty" }]],
  ])("is refused for what it is: %s", async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });
});

describe("a package that contradicts itself", () => {
  const sheet = (content: string) => ({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${content}</sheetData></worksheet>`,
  });

  it.each([
    ["no sheet part", { "xl/worksheets/sheet1.xml": undefined }, "part missing: xl/worksheets/sheet1.xml"],
    ["no workbook part", { "xl/workbook.xml": undefined }, "no workbook part"],
    [
      "a sheet without relationship",
      { "xl/_rels/workbook.xml.rels": relationships({}) },
      "sheet without part",
    ],
    [
      "a target outside the package",
      { "_rels/.rels": relationships({ a: ["x", "../../etc"] }) },
      "target outside the package",
    ],
    ["a cell twice", sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), "cell repeated"],
    [
      "a row twice",
      sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'),
      "cell repeated",
    ],
    ["a cell of another row", sheet('<row r="1"><c r="A2"><v>1</v></c></row>'), "bad cell address"],
    ["a cell beyond the last column", sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "bad cell address"],
    ["row 0", sheet('<row r="0"><c><v>1</v></c></row>'), "bad row number"],
    ["a shared text that does not exist", sheet('<row><c t="s"><v>0</v></c></row>'), "shared text missing"],
    [
      "sheets of one name",
      {
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="A"/><sheet name="a"/></sheets></workbook>',
      },
      "sheet name missing or repeated",
    ],
    [
      "no sheets",
      { "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
      "no sheets",
    ],
    [
      "a sheet of no known namespace",
      { "xl/worksheets/sheet1.xml": "<worksheet/>" },
      "xl/worksheets/sheet1.xml is no worksheet",
    ],
  ])("is refused: %s", async (_, changes, reason) => {
    expect(await refusal(withParts(changes))).toEqual(broken(reason));
  });
});

describe("XML that is not to be trusted", () => {
  const part = "xl/worksheets/sheet1.xml";
  const worksheet = (content: string, before = "") =>
    `${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${content}</sheetData></worksheet>`;

  it.each([
    ["a document type", worksheet("", "<!DOCTYPE worksheet>"), "DOCTYPE"],
    ["entities of its own", worksheet("&lol;", '<!DOCTYPE w [<!ENTITY lol "lol">]>'), "DOCTYPE"],
    ["an unknown entity", worksheet("&nbsp;"), `${part} is not well-formed`],
    ["no end", worksheet("").slice(0, -5), `${part} is not well-formed`],
    ["an unbound prefix", worksheet("<x:row/>"), `${part} is not well-formed`],
    [
      "text that is not Unicode",
      Uint8Array.from([...bytesOf(worksheet("")), 0x80, 0x80]),
      "text is not Unicode",
    ],
    [
      "half a character at the end",
      Uint8Array.from([...bytesOf(worksheet("")), 0xe1]),
      "text is not Unicode",
    ],
  ])("is refused: %s", async (_, content, reason) => {
    expect(await refusal(withParts({ [part]: content }))).toEqual(broken(reason));
  });

  it("is refused when nested deeper than any workbook is", async () => {
    const deep = "<x>".repeat(limits.maxXmlDepth) + "</x>".repeat(limits.maxXmlDepth);
    expect(await refusal(rawBook({ sheetData: deep }))).toEqual([
      "fileOverLimit",
      { limit: "xmlDepth", max: limits.maxXmlDepth },
    ]);
  });
});

describe("a file over the limits", () => {
  it("is refused by its size before anything is read", async () => {
    expect(await refusal(new Uint8Array(limits.maxFileBytes + 1))).toEqual([
      "fileTooBig",
      { sizeMb: 20.1, limitMb: 20 },
    ]);
  });

  it("is refused with too many sheets", async () => {
    const sheets = Array.from({ length: limits.maxSheets + 1 }, (_, index) =>
      sheetOf([], { name: `Trang ${index}` }),
    );
    expect(await refusal(writeWorkbook(bookOf(sheets)))).toEqual([
      "fileOverLimit",
      { limit: "sheets", max: 256 },
    ]);
  });

  it("is refused with a text longer than Excel can hold, in whatever form", async () => {
    const tooLong = ["fileOverLimit", { limit: "textLength", max: 32_767 }];
    const long = "a".repeat(limits.maxTextLength + 1);
    expect(await refusal(rawBook({ strings: `<si><t>${long}</t></si>` }))).toEqual(tooLong);
    expect(await refusal(rawBook({ sheetData: `<row><c t="str"><v>${long}</v></c></row>` }))).toEqual(
      tooLong,
    );
    const escaped = "_x0041_".repeat(limits.maxTextLength + 1);
    expect(await refusal(rawBook({ strings: `<si><r><t>${escaped}</t></r></si>` }))).toEqual(tooLong);
  });

  it("is refused with too many filled cells over all sheets", async () => {
    const half = `<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`.repeat(16);
    const parts = rawParts({
      sheetData: half,
      workbook: '<sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets>',
    });
    expect(await refusal(zipParts(parts))).toEqual(["fileOverLimit", { limit: "filledCells", max: 300_000 }]);
  });
});

describe("a damaged file", () => {
  const book = writeWorkbook(
    bookOf([sheetOf([[text("Kế hoạch"), { content: { kind: "number", number: 95 } }]])]),
  );

  it("is refused wherever it was cut off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: book.length - 1 }), async (length) => {
        expect((await refusal(book.slice(0, length)))[0]).toBe("fileBroken");
      }),
    );
  });

  it("is refused or read as it was, whichever byte changed: never read as something else", async () => {
    const cells = (bytes: Uint8Array) =>
      readWorkbook(bytes).then(
        ({ sheets }) => sheets.map((sheet) => [...sheet.cells]),
        (error: unknown) => {
          if (!(error instanceof FileRefused)) throw error;
        },
      );
    const right = await cells(book);
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = book.slice();
        damaged[at]! ^= change;
        const read = await cells(damaged);
        if (read) expect(read).toEqual(right);
      }),
      { numRuns: 1_000 },
    );
  });
});
