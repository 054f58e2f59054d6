import { describe, expect, it } from "vitest";
import * as limits from "../../../src/xlsx/limits";
import { readWorkbook } from "../../../src/xlsx/read";
import { rawBook, rawParts, relationships, zipParts } from "../rawBook";
import { bytesOf, changed, main, office, sheetPart, utf16, withSheet, worksheet } from "./parts";

async function values(bytes: Uint8Array): Promise<unknown[]> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.flatMap(({ cells }) => [...cells].map(({ value, error }) => error ?? value));
}

const inline = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1q:").replace("xmlns=", "xmlns:q=");

describe("an odd but honest file gives its cells", () => {
  it.each([
    ["a mark before the XML", withSheet(bytesOf(`\ufeff${worksheet(inline("ế"))}`)), ["ế"]],
    [
      "a declaration for another Unicode encoding",
      withSheet(worksheet(inline("ế"), '<?xml version="1.0" encoding="utf-16"?>')),
      ["ế"],
    ],
    [
      "UTF-16 that says so",
      withSheet(utf16(worksheet(inline("ế"), '\ufeff<?xml version="1.0" encoding="UTF-16"?>'))),
      ["ế"],
    ],
    [
      "UTF-16 of the other order",
      withSheet(utf16(worksheet(inline("ế"), '\ufeff<?xml version="1.0" encoding="UTF-16"?>'), true)),
      ["ế"],
    ],
    ["CDATA", withSheet(worksheet(inline("a<![CDATA[<&]]]]><![CDATA[>]]>b"))), ["a<&]]>b"]],
    [
      "comments and instructions",
      withSheet(worksheet(inline("a<!-- <c/> -->b<?x y?>c"), "<!-- a --><?b c?>")),
      ["abc"],
    ],
    ["characters by number", withSheet(worksheet(inline("&#x1EBF;&#7871;&amp;lt;&#13;"))), ["ếế&lt;\r"]],
    [
      "line ends of Windows",
      withSheet(worksheet(inline("a\r\nb\rc")).replaceAll("><", ">\r\n<")),
      ["a\nb\nc"],
    ],
    ["every element prefixed", withSheet(prefixed(worksheet(inline("a")))), ["a"]],
    [
      "the namespace declared on each row",
      withSheet(
        `<q:worksheet xmlns:q="${main}"><q:sheetData><row xmlns="${main}"><c><v>1</v></c></row></q:sheetData></q:worksheet>`,
      ),
      [1],
    ],
    [
      "a prefix that changes its meaning",
      withSheet(
        `<a:worksheet xmlns:a="${main}"><a:sheetData><b:row xmlns:b="${main}" xmlns:a="urn:x"><b:c><b:v>1</b:v></b:c><a:c><a:v>2</a:v></a:c></b:row></a:sheetData></a:worksheet>`,
      ),
      [1],
    ],
    [
      "apostrophes and spaces in tags",
      withSheet(worksheet("<row\n r = '1' ><c\tr='A1' ><v >1</v\n></c></row >")),
      [1],
    ],
    [
      "a column beyond Z and the last row",
      rawBook({ sheetData: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
      [1],
    ],
    ["an address in small letters", rawBook({ sheetData: '<row r="2"><c r="b2"><v>1</v></c></row>' }), [1]],
    [
      "a blank cell that stands twice",
      rawBook({ sheetData: '<row><c r="A1"/><c r="A1"><v>1</v></c></row>' }),
      [1],
    ],
    [
      "rows out of order",
      rawBook({ sheetData: '<row r="2"><c><v>2</v></c></row><row r="1"><c><v>1</v></c></row>' }),
      [1, 2],
    ],
    [
      "an error in a formula",
      rawBook({ sheetData: '<row><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' }),
      ["#DIV/0!"],
    ],
    [
      "runs, readings and breaks in a text",
      rawBook({
        strings:
          '<si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>',
        sheetData: '<row><c t="s"><v>0</v></c></row>',
      }),
      ["a b"],
    ],
    [
      "a text in both forms, one of them blank",
      rawBook({ sheetData: '<row><c t="inlineStr"><v/><is><t>a</t></is></c></row>' }),
      ["a"],
    ],
    [
      "a value beside its inline text, which is what the type tells to take",
      rawBook({ sheetData: "<row><c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c></row>" }),
      ["1."],
    ],
    [
      "backslashes between the folders of every name",
      zipParts(
        Object.fromEntries(
          Object.entries(rawParts()).map(([name, content]) => [name.replaceAll("/", "\\"), content]),
        ),
      ),
      [1],
    ],
    [
      "backslashes in a target",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets\\sheet1.xml"] }),
      }),
      [1],
    ],
    [
      "a target that begins with a backslash",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "\\xl\\worksheets\\sheet1.xml"] }),
      }),
      [1],
    ],
    [
      "a target in percent signs for a plain name",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "B%E1%BA%A3ng%201.xml"] }),
        "xl/Bảng 1.xml": worksheet(inline("a")),
      }),
      ["a"],
    ],
    [
      "a name in percent signs",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "b%201.xml"] }),
        "xl/b%201.xml": worksheet(inline("a")),
      }),
      ["a"],
    ],
    [
      "shared texts named twice",
      changed({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          a: ["sharedStrings", "sharedStrings.xml"],
          b: ["sharedStrings", "/xl/sharedStrings.xml"],
        }),
      }),
      [1],
    ],
    [
      "a name defined twice as the same",
      rawBook({
        workbook:
          '<sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="x">A1</definedName><definedName name="x">A1</definedName></definedNames>',
      }),
      [1],
    ],
    ["a number with spaces around it", rawBook({ sheetData: "<row><c><v>\n 1.5 </v></c></row>" }), [1.5]],
    [
      "a format that is not there, on a text",
      rawBook({ sheetData: '<row><c s="99" t="str"><v>a</v></c></row>' }),
      ["a"],
    ],
    [
      "strings that are not there, and none used",
      changed({
        "xl/sharedStrings.xml": undefined,
        "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
      }),
      [1],
    ],
    [
      "as many filled cells as may be",
      rawBook({ sheetData: `<row>${"<c><v>1</v></c>".repeat(15_000)}</row>`.repeat(20) }),
      Array<number>(limits.maxFilledCells).fill(1),
    ],
    [
      "a text as long as may be",
      rawBook({ sheetData: inline("ế".repeat(limits.maxTextLength)) }),
      ["ế".repeat(limits.maxTextLength)],
    ],
  ])("with %s", async (_, bytes, expected) => {
    expect(await values(bytes)).toEqual(expected);
  });

  it("with macros, as a template, or as an add-in", async () => {
    for (const kind of [
      "ms-excel.sheet.macroEnabled",
      "ms-excel.template.macroEnabled",
      "ms-excel.addin.macroEnabled",
    ]) {
      const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`;
      const bytes = changed({ "[Content_Types].xml": types, "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf) });
      expect(await values(bytes)).toEqual([1]);
    }
  });

  it("with links to other files, which are left alone", async () => {
    const rels = rawParts()["xl/_rels/workbook.xml.rels"] as string;
    const link = `<Relationship Id="rId9" Type="${office}/externalLink" TargetMode="External" Target="file:///\\\\may\\..\\..\\a.xlsx"/></Relationships>`;
    expect(
      await values(changed({ "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", link) })),
    ).toEqual([1]);
  });

  it.each(["chartsheet", "dialogsheet", "xlMacrosheet"])("with a sheet of another kind: %s", async (kind) => {
    const bytes = zipParts({
      ...rawParts({
        workbook: `<sheets><sheet name="Khác" r:id="k"/><sheet name="Trang" r:id="rId1"/></sheets>`,
      }),
      "xl/_rels/workbook.xml.rels": relationships({
        k: [kind, "other/1.xml"],
        rId1: ["worksheet", "worksheets/sheet1.xml"],
      }),
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name, cells }) => [name, [...cells].length])).toEqual([
      ["Khác", 0],
      ["Trang", 1],
    ]);
  });

  it("with a sheet that is a macro module of Excel 5 and has no part", async () => {
    const workbook = '<sheets><sheet name="Module1" r:id=""/><sheet name="Trang" r:id="rId1"/></sheets>';
    const { sheets } = await readWorkbook(rawBook({ workbook }));
    expect(sheets.map(({ name, cells }) => [name, [...cells].length])).toEqual([
      ["Module1", 0],
      ["Trang", 1],
    ]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "with %s for every name",
    async (name) => {
      const bytes = changed({
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" r:id="${name}"/></sheets><definedNames><definedName name="${name}">A1</definedName></definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships({ [name]: ["worksheet", `${name}`] }).replaceAll(
          `Id="[object Object]"`,
          `Id="${name}"`,
        ),
        [`xl/${name}`]: worksheet(`<row><c t="str" ${name}="1"><v>${name}</v></c></row>`),
        [sheetPart]: undefined,
      });
      const { sheets, definedNames } = await readWorkbook(bytes);
      expect(sheets.map((sheet) => [sheet.name, [...sheet.cells][0]?.value])).toEqual([[name, name]]);
      expect(Object.entries(definedNames)).toEqual([[name, "A1"]]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("with entities and the format's own escapes in the name of a sheet", async () => {
    const workbook = '<sheets><sheet name="a &amp; &lt;b&gt; &#x1EBF;_x0041_" r:id="rId1"/></sheets>';
    expect((await readWorkbook(rawBook({ workbook }))).sheets[0]?.name).toBe("a & <b> ếA");
  });

  it("with merged areas, which are told", async () => {
    const xml = worksheet("").replace(
      "</worksheet>",
      '<mergeCells count="9"><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    );
    expect((await readWorkbook(withSheet(xml))).sheets[0]?.merges).toEqual(["A1:B2"]);
  });
});
