import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import * as limits from "../../../src/xlsx/limits";
import { rawBook, rawParts, relationships, zipParts } from "../rawBook";
import { bytesOf, changed, main, office, sheetPart, withSheet, worksheet } from "./parts";
import { whyRefused } from "./refusal";

const row = (cells: string) => rawBook({ sheetData: `<row r="1">${cells}</row>` });
const notWellFormed = `${sheetPart} is not well-formed`;
const lol = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${"bcdefghij"[level]} "${`&${"abcdefghi"[level]};`.repeat(10)}">`).join("")}]>`;

/** Parts as another zip writer packs them. */
const zipped = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? bytesOf(content) : content,
      ]),
    ),
  );

describe("a hostile or broken file is refused, and why is known", () => {
  it.each([
    ["a bomb of entities", withSheet(worksheet("<row><c><v>&j;</v></c></row>", lol)), "DOCTYPE"],
    [
      "an entity from another file",
      withSheet(worksheet("&x;", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      "DOCTYPE",
    ],
    [
      "a document type in the workbook",
      changed({ "xl/workbook.xml": `<!DOCTYPE a>${rawParts()["xl/workbook.xml"] as string}` }),
      "DOCTYPE",
    ],
    [
      "a document type in UTF-16",
      withSheet(new Uint8Array(Buffer.from(`\ufeff<!DOCTYPE a>${worksheet("")}`, "utf16le"))),
      "DOCTYPE",
    ],
    [
      "an encoding that is not Unicode",
      withSheet(worksheet("", '<?xml version="1.0" encoding="windows-1258"?>')),
      "encoding is not Unicode",
    ],
    [
      "bytes of another encoding",
      withSheet(Uint8Array.from([...bytesOf(worksheet("")), 0xea])),
      "text is not Unicode",
    ],
    ["half of a pair", withSheet(worksheet("<row><c t='str'><v>&#xD800;</v></c></row>")), notWellFormed],
    ["a control character", withSheet(worksheet("<row><c t='str'><v>a\u0001</v></c></row>")), notWellFormed],
    [
      "a control character by number",
      withSheet(worksheet("<row><c t='str'><v>&#1;</v></c></row>")),
      notWellFormed,
    ],
    ["an attribute twice", row('<c r="A1" r="B1"><v>1</v></c>'), notWellFormed],
    ["an attribute without quotes", row("<c r=A1><v>1</v></c>"), notWellFormed],
    ["two attributes without a space", row('<c r="A1"t="n"><v>1</v></c>'), notWellFormed],
    ["a tag in an attribute", row('<c r="<A1"><v>1</v></c>'), notWellFormed],
    ["elements that cross", row('<c r="A1"><v>1</c></v>'), notWellFormed],
    ["two roots", withSheet(worksheet("") + worksheet("")), notWellFormed],
    ["text after the root", withSheet(`${worksheet("")}x`), notWellFormed],
    ["zeros after the root", withSheet(`${worksheet("")}\0\0`), notWellFormed],
    ["the end of a CDATA section without its start", row('<c t="str"><v>]]></v></c>'), notWellFormed],
    ["an ampersand alone", row('<c t="str"><v>a & b</v></c>'), notWellFormed],
    ["an empty part", withSheet(""), notWellFormed],
    ["a part of spaces", withSheet(" ".repeat(1000)), notWellFormed],
    [
      "a worksheet that is a chart",
      withSheet(`<chartsheet xmlns="${main}"/>`),
      `${sheetPart} is no worksheet`,
    ],
    [
      "very many attributes",
      row(`<c ${Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(" ")}/>`),
      "attributes",
    ],
    ["a shared text before the first", row('<c t="s"><v>-1</v></c>'), "shared text missing"],
    ["a shared text far away", row(`<c t="s"><v>${"9".repeat(400)}</v></c>`), "shared text missing"],
    ["a shared text of a half", row('<c t="s"><v>0.5</v></c>'), "shared text missing"],
    ["a shared text by name", row('<c t="s"><v>length</v></c>'), "shared text missing"],
    ["a format that is not there", row('<c s="7"><v>45371</v></c>'), "cell format missing"],
    ["a format before the first", row('<c s="-1"><v>45371</v></c>'), "cell format missing"],
    ["a format by name", row('<c s="length"><v>45371</v></c>'), "cell format missing"],
    ["a type that does not exist", row('<c t="__proto__"><v>1</v></c>'), "unknown cell type"],
    ["two values", row("<c><v>1</v><v>2</v></c>"), "two values in a cell"],
    ["a value and a text", row("<c t='str'><v>1</v><is><t>2</t></is></c>"), "two values in a cell"],
    ["two formulas", row("<c><f>1</f><f>2</f><v>1</v></c>"), "two formulas in a cell"],
    ["an element in a value", row("<c><v>1<v/>2</v></c>"), "element in a text"],
    ["an element in a shared text", rawBook({ strings: "<si><t>a<t>b</t>c</t></si>" }), "element in a text"],
    ["a cell in a cell", row("<c><c><v>1</v></c></c>"), "cell out of place"],
    ["a cell outside the rows", rawBook({ sheetData: "<c><v>1</v></c>" }), "cell out of place"],
    ["a row in a row", rawBook({ sheetData: "<row><row><c/></row></row>" }), "row out of place"],
    [
      "a row beyond the last",
      rawBook({ sheetData: '<row r="1048577"><c r="XFD1048577"><v>1</v></c></row>' }),
      "bad cell address",
    ],
    ["a column beyond the last", row('<c r="ZZZZ1"><v>1</v></c>'), "bad cell address"],
    ["a row of many digits", rawBook({ sheetData: `<row r="${"1".repeat(99)}"/>` }), "bad row number"],
    ["a row before the first", rawBook({ sheetData: '<row r="-1"/>' }), "bad row number"],
    ["an address that is none", row('<c r="A1:B1"><v>1</v></c>'), "bad cell address"],
    ["an address of row 0", row('<c r="A0"><v>1</v></c>'), "bad cell address"],
    [
      "a filled cell twice, apart",
      rawBook({
        sheetData:
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="A1"><v>2</v></c></row>',
      }),
      "cell repeated",
    ],
    ["more columns than there are", row("<c/>".repeat(16_385)), "bad cell address"],
    [
      "two parts of shared texts",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          a: ["sharedStrings", "a.xml"],
          b: ["sharedStrings", "b.xml"],
        }),
      }),
      "two parts of sharedStrings",
    ],
    [
      "shared texts that are named and missing",
      changed({ "xl/sharedStrings.xml": undefined }),
      "part missing: xl/sharedStrings.xml",
    ],
    [
      "formats that are named and missing",
      changed({ "xl/styles.xml": undefined }),
      "part missing: xl/styles.xml",
    ],
    ["no content types", changed({ "[Content_Types].xml": undefined }), "zip"],
    ["no relationships of the package", changed({ "_rels/.rels": undefined }), "zip"],
    [
      "a sheet that names no part",
      rawBook({ workbook: '<sheets><sheet name="A" sheetId="1"/></sheets>' }),
      "sheet without part",
    ],
    [
      "a target above the package, in percent signs",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "%2e%2e/%2e%2e/worksheets/sheet1.xml"],
        }),
      }),
      "part missing",
    ],
    [
      "a target whose percent signs stand for no letters",
      changed({ "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "%ff%"] }) }),
      "part missing",
    ],
    [
      "no relationships of the workbook",
      changed({ "xl/_rels/workbook.xml.rels": undefined }),
      "sheet without part",
    ],
    [
      "a sheet that is in another file",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "http://example.com/a.xml"],
        }).replace("Target=", 'TargetMode="External" Target='),
      }),
      "sheet without part",
    ],
    [
      "a relationship twice",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "a"] }).replace(
          /(<Relationship .*?\/>)/,
          "$1$1",
        ),
      }),
      "relationship id repeated",
    ],
    [
      "a target above the package",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "../../worksheets/sheet1.xml"] }),
      }),
      "target outside the package",
    ],
    [
      "a target of very many steps",
      changed({ "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "a/".repeat(500_000)] }) }),
      "target too long",
    ],
    [
      "a name defined twice",
      rawBook({
        workbook:
          '<sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="x">1</definedName><definedName name="x">2</definedName></definedNames>',
      }),
      "defined name repeated",
    ],
    [
      "more sheets than may be",
      rawBook({
        workbook: `<sheets>${Array.from({ length: 257 }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`).join("")}</sheets>`,
      }),
      "sheets",
    ],
    [
      "one filled cell too many",
      rawBook({
        sheetData: `<row>${"<c><v>1</v></c>".repeat(15_000)}</row>`.repeat(20) + "<row><c><v>1</v></c></row>",
      }),
      "filledCells",
    ],
    [
      "a text too long by one",
      row(`<c t="inlineStr"><is><t>${"a".repeat(limits.maxTextLength + 1)}</t></is></c>`),
      "textLength",
    ],
    [
      "a text too long in pieces",
      rawBook({ strings: `<si>${"<r><t>aaaaaaaaaa</t></r>".repeat(3_277)}</si>` }),
      "textLength",
    ],
    ["an attribute of very many references", row(`<c t="${"&amp;".repeat(300_000)}"/>`), "textLength"],
    [
      "very many references between cells, beside a comment",
      row(`<!-- -->${"&amp;".repeat(300_000)}`),
      "textLength",
    ],
    ["millions of shared texts", rawBook({ strings: "<si/>".repeat(1_000_001) }), "filledCells"],
    [
      "millions of blank shared texts in the usual form",
      rawBook({ strings: "<si><t></t></si>".repeat(1_000_001) }),
      "filledCells",
    ],
    [
      "millions of formats",
      rawBook({ styles: `<cellXfs>${"<xf/>".repeat(1_000_001)}</cellXfs>` }),
      "filledCells",
    ],
    [
      "very many array formulas",
      rawBook({
        sheetData: Array.from(
          { length: 4_097 },
          (_, at) =>
            `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A${at + 1}:B${at + 1}">1</f></c></row>`,
        ).join(""),
      }),
      "arrayFormulas",
    ],
    ["an .xls within a zip", zipped({ "a.xls": Uint8Array.of(0xd0, 0xcf) }), "zip"],
    ["a zip within a zip", zipped({ "a.xlsx": rawBook() }), "zip"],
    ["a PDF", bytesOf("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"), "text"],
    ["figures with commas", bytesOf("\ufeffTT,Nhiệm vụ\n1,Ban hành"), "text"],
    ["zeros", new Uint8Array(5000), "other"],
    ["the first bytes of a zip alone", bytesOf("PK\u0003\u0004"), "no end of central directory"],
    ["an empty zip", zipSync({}), "other"],
    [
      "a page after the workbook",
      Uint8Array.from([...rawBook(), ...bytesOf("<html>")]),
      "no end of central directory",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect((await whyRefused(bytes)).slice(0, reason.length)).toBe(reason);
  });
});

describe("a file made to take long", () => {
  const mega = 1024 * 1024;
  const filling = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));
  it.each([
    ["blank cells", () => rawBook({ sheetData: filling(`<row>${"<c/>".repeat(16_000)}</row>`, 60 * mega) })],
    ["attributes", () => row(`<c ${filling('abcd="" ', 20 * mega)}/>`)],
    [
      "many attributes, again and again",
      () => {
        const names = Array.from({ length: 999 }, (_, at) => ` a${at}=""`).join("");
        return rawBook({ sheetData: filling(`<row${names}/>`, 20 * mega) });
      },
    ],
    ["one comment", () => withSheet(worksheet(`<!--${filling("a", 60 * mega)}-->`))],
    ["one attribute", () => row(`<c t="${filling("a", 60 * mega)}"/>`)],
    ["one name", () => row(`<${filling("a", 30 * mega)}/>`)],
    [
      "digits that end in a letter",
      () => rawBook({ sheetData: filling(`<row><c><v>${"1".repeat(32_000)}x</v></c></row>`, 20 * mega) }),
    ],
    [
      "steps of a target",
      () =>
        changed({
          "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", filling("a/", 20 * mega)] }),
        }),
    ],
    ["formats", () => rawBook({ styles: `<cellXfs>${filling("<xf/>", 60 * mega)}</cellXfs>` })],
    ["shared texts", () => rawBook({ strings: filling("<si/>", 60 * mega) })],
    [
      "cell formats that share a few long codes",
      () => {
        const code = filling("0#,", mega / 2);
        const formats = Array.from(
          { length: 20 },
          (_, at) => `<numFmt numFmtId="${at}" formatCode="${code}"/>`,
        );
        const cells = Array.from({ length: 100_000 }, (_, at) => `<xf numFmtId="${at % 20}"/>`);
        return rawBook({
          styles: `<numFmts>${formats.join("")}</numFmts><cellXfs>${cells.join("")}</cellXfs>`,
        });
      },
    ],
    [
      "opening brackets of a format",
      () =>
        rawBook({
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${"[h".repeat(mega)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
        }),
    ],
    [
      "sheets that are one part",
      () =>
        zipParts({
          ...rawParts({
            sheetData: filling("<row/>", 30 * mega),
            workbook: `<sheets>${Array.from({ length: 250 }, (_, at) => `<sheet name="${at}" xmlns:o="${office}" o:id="rId1"/>`).join("")}</sheets>`,
          }),
        }),
    ],
  ])("is read or refused, and the reader comes back: %s", async (_, bytes) => {
    expect(await whyRefused(bytes())).toMatch(/\S/);
  });

  const sheets = '<sheets><sheet name="a" r:id="rId1"/></sheets>';
  const definedName = (text: string) =>
    rawBook({
      workbook: `${sheets}<definedNames><definedName name="a">${text}</definedName></definedNames>`,
    });
  it.each([
    [
      "sheet name",
      (escapes: string) => rawBook({ workbook: `<sheets><sheet name="${escapes}" r:id="rId1"/></sheets>` }),
    ],
    ["defined name", definedName],
    [
      "defined name, in pieces",
      (escapes: string) => definedName(filling(`${escapes.slice(0, 7000)}<!---->`, escapes.length)),
    ],
  ])("is refused for its length before its escapes are replaced: a %s", async (_, bytes) => {
    expect(await whyRefused(bytes(filling("_x0041_", 2 * mega)))).toBe("textLength");
  });
});
