import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read";
import { rawBook, rawParts, relationships, zipParts } from "../rawBook";

async function cellsOf(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes);
  return [...sheets[0]!.cells];
}

describe("cells of any writer", () => {
  it("takes shared text with its runs joined and without phonetic readings", async () => {
    const strings =
      '<si><t>một</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">hai </t></r><r><t><![CDATA[<ba>]]></t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t/></si>';
    const sheetData =
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v> 0 </v></c><c r="D2" t="s"><v>2</v></c></row>';
    expect(await cellsOf(rawBook({ strings, sheetData }))).toEqual([
      { address: "B2", value: "hai <ba>" },
      { address: "C2", value: "một" },
    ]);
  });

  it("takes inline text, formula text, truth values, errors and numbers in any form", async () => {
    const sheetData =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b_x000D_</t></r></is></c><c r="B1" t="str"><f>T(1)</f><v>c</v></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1"><v>-1.5E+3</v></c><c r="F1" t="n"><v>.5</v></c></row>';
    expect(await cellsOf(rawBook({ sheetData }))).toEqual([
      { address: "A1", value: "ab\r" },
      { address: "B1", value: "c", formula: "T(1)" },
      { address: "C1", value: true },
      { address: "D1", value: null, error: "#REF!" },
      { address: "E1", value: -1500 },
      { address: "F1", value: 0.5 },
    ]);
  });

  it("keeps as text what its type says is a number but is none", async () => {
    const sheetData =
      '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>0x1F</v></c><c r="C1" t="b"><v>yes</v></c></row>';
    expect((await cellsOf(rawBook({ sheetData }))).map(({ value }) => value)).toEqual([
      "1e999",
      "0x1F",
      "yes",
    ]);
  });

  it("leaves out blank cells, formatted or not, but no formula", async () => {
    const sheetData =
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c><c r="C1" t="inlineStr"><is><t></t></is></c><c r="D1"><f>NA()</f></c><c r="E1" t="str"><f>""</f><v></v></c></row>';
    expect(await cellsOf(rawBook({ sheetData }))).toEqual([
      { address: "D1", value: null, formula: "NA()" },
      { address: "E1", value: "", formula: '""' },
    ]);
  });

  it("counts rows and cells that carry no address", async () => {
    const sheetData =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>';
    expect((await cellsOf(rawBook({ sheetData }))).map(({ address }) => address)).toEqual([
      "A1",
      "D1",
      "E1",
      "A5",
      "B6",
    ]);
  });

  it("gives cells in reading order, whatever their order in the file", async () => {
    const sheetData =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="C1"><v>2</v></c><c r="A1"><v>1</v></c></row>';
    expect((await cellsOf(rawBook({ sheetData }))).map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  });

  it("marks every cell of a shared or array formula", async () => {
    const sheetData =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">X1:X2</f><v>7</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" si="9"/><v>5</v></c><c r="C2"><v>8</v></c><c r="D2"><v>9</v></c></row>';
    expect((await cellsOf(rawBook({ sheetData }))).map(({ address, formula }) => [address, formula])).toEqual(
      [
        ["A1", "B1*2"],
        ["C1", "X1:X2"],
        ["A2", "B1*2"],
        ["B2", "?"],
        ["C2", "X1:X2"],
        ["D2", undefined],
      ],
    );
  });

  it("does not take what newer programs keep beside the cells", async () => {
    const sheetData =
      '<row r="1"><c r="A1"><v>1</v><extLst><ext uri="u"><c r="Z9"><v>9</v></c></ext></extLst></c></row>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><row r="2"><c r="A2"><v>2</v></c></row></mc:Choice>' +
      '<mc:Fallback><row r="2"><c r="A2"><v>3</v></c></row></mc:Fallback></mc:AlternateContent><row xmlns="urn:other" r="4"><c r="A4"><v>4</v></c></row>';
    expect(await cellsOf(rawBook({ sheetData }))).toEqual([
      { address: "A1", value: 1 },
      { address: "A2", value: 3 },
    ]);
  });
});

describe("dates", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.0&quot; ngày&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const sheetData = [0, 1, 2, 3].map((s) => `<row><c s="${s}"><v>45371</v></c></row>`).join("");

  it("are numbers in a format that shows a date", async () => {
    const cells = await cellsOf(rawBook({ styles, sheetData }));
    expect(cells.map(({ isDate }) => isDate ?? false)).toEqual([false, true, true, false]);
    expect(cells.map(({ value }) => value)).toEqual([45371, 45371, 45371, 45371]);
  });

  it("of the 1904 system are shifted to the 1900 system; other numbers are not", async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>';
    const cells = await cellsOf(rawBook({ styles, sheetData, workbook }));
    expect(cells.map(({ value }) => value)).toEqual([45371, 46833, 46833, 45371]);
  });

  it("of the 1904 system that are times, or lengths of time, are the same in both systems", async () => {
    const formats = ["h:mm", "[h]:mm", "mm:ss", "dd/mm/yyyy h:mm", "mmm", "[mm]"];
    const timeStyles = `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}<xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>`;
    const rows = Array.from(
      { length: 8 },
      (_, s) => `<row><c s="${s}"><v>0.25</v></c><c s="${s}"><v>30.5</v></c></row>`,
    );
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>';
    const cells = await cellsOf(rawBook({ styles: timeStyles, sheetData: rows.join(""), workbook }));
    expect(cells.map(({ value }) => value)).toEqual(
      [
        [0.25, 1492.5],
        [0.25, 30.5],
        [0.25, 1492.5],
        [1462.25, 1492.5],
        [1462.25, 1492.5],
        [0.25, 30.5],
        [0.25, 1492.5],
        [0.25, 30.5],
      ].flat(),
    );
    expect(cells.every(({ isDate }) => isDate)).toBe(true);
  });

  it("in ISO form become serials; what is no day stays text", async () => {
    const texts = [
      "2024-03-20",
      "2024-03-20T12:00:00",
      "T06:00:00Z",
      "2024-02-30",
      "20/3/2024",
      "1899-12-31",
    ];
    const rows = texts.map((value) => `<row><c t="d"><v>${value}</v></c></row>`).join("");
    expect((await cellsOf(rawBook({ sheetData: rows }))).map(({ value, isDate }) => [value, isDate])).toEqual(
      [
        [45371, true],
        [45371.5, true],
        [0.25, true],
        ["2024-02-30", undefined],
        ["20/3/2024", undefined],
        ["1899-12-31", undefined],
      ],
    );
  });
});

describe("parts of any writer", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );

  it("may be strict Open XML", async () => {
    const parts = rawParts({ strings: "<si><t>chữ</t></si>", sheetData: '<row><c t="s"><v>0</v></c></row>' });
    const strictParts = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strict(xml as string)]),
    );
    expect(await cellsOf(zipParts(strictParts))).toEqual([{ address: "A1", value: "chữ" }]);
  });

  it("may use any namespace prefix", async () => {
    const parts = rawParts();
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(zipParts(parts))).toEqual([{ address: "A1", value: 5 }]);
  });

  it.each([
    ["little-endian", "\ufeff", (unit: number) => [unit & 0xff, unit >> 8]],
    ["big-endian", "\ufeff", (unit: number) => [unit >> 8, unit & 0xff]],
    ["unmarked", "", (unit: number) => [unit & 0xff, unit >> 8]],
  ] as const)("may be UTF-16 (%s)", async (_, mark, bytesOf) => {
    const parts = rawParts({ sheetData: '<row><c t="inlineStr"><is><t>Tổ 😀</t></is></c></row>' });
    const xml = `${mark}${parts["xl/worksheets/sheet1.xml"] as string}`;
    parts["xl/worksheets/sheet1.xml"] = Uint8Array.from(
      Array.from({ length: xml.length }, (_value, index) => bytesOf(xml.charCodeAt(index))).flat(),
    );
    expect(await cellsOf(zipParts(parts))).toEqual([{ address: "A1", value: "Tổ 😀" }]);
  });

  it("may lie elsewhere, in other letter case, and be listed in any order", async () => {
    const parts = rawParts({ strings: "<si><t>x</t></si>", sheetData: '<row><c t="s"><v>0</v></c></row>' });
    parts["xl/_rels/workbook.xml.rels"] = relationships({
      a: ["styles", "styles.xml"],
      rId1: ["worksheet", "../DATA/./Một.xml"],
      z: ["sharedStrings", "sharedstrings.XML"],
    });
    parts["data/Một.xml"] = parts["xl/worksheets/sheet1.xml"]!;
    delete parts["xl/worksheets/sheet1.xml"];
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect(await cellsOf(zipParts(reversed))).toEqual([{ address: "A1", value: "x" }]);
  });

  it("keeps the place of a chart sheet, without cells", async () => {
    const parts = rawParts({
      workbook:
        '<sheets><sheet name="Biểu đồ" sheetId="2" r:id="c"/><sheet name="Trang" sheetId="1" r:id="rId1" state="hidden"/></sheets>',
    });
    parts["xl/_rels/workbook.xml.rels"] = relationships({
      c: ["chartsheet", "chartsheets/sheet1.xml"],
      rId1: ["worksheet", "worksheets/sheet1.xml"],
    });
    const { sheets } = await readWorkbook(zipParts(parts));
    expect(sheets.map(({ name, state, cells }) => [name, state, [...cells].length])).toEqual([
      ["Biểu đồ", "visible", 0],
      ["Trang", "hidden", 1],
    ]);
  });

  it("has names of the book, not those of one sheet", async () => {
    const workbook =
      '<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="KyBaoCao">=Trang!$A$1</definedName>' +
      '<definedName name="KyBaoCao" localSheetId="0">Trang!$Z$9</definedName><definedName name="constructor">"a &amp; b"</definedName></definedNames>';
    const { definedNames } = await readWorkbook(rawBook({ workbook }));
    expect(definedNames).toEqual(
      Object.assign(Object.create(null), { KyBaoCao: "Trang!$A$1", constructor: '"a & b"' }),
    );
  });
});
