import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { annotateWorkbook } from "../../../src/xlsx/annotate";
import { readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook } from "../../../src/xlsx/write";
import { smallTemplate } from "../../sheets/smallTemplate";
import { rawParts, relationships, zipParts } from "../rawBook";
import { annotated, firstSheet, notesOf, textParts, touchedParts } from "./parts";

const own = writeWorkbook(templateBook(smallTemplate()));
const savedAs = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/../files/${name}`));
const fileOf = (name: string) => savedAs(`${name}.xlsx`);
const files: [string, Uint8Array][] = [
  ["as we make it", own],
  ...["template-libreoffice", "notes-libreoffice", "notes-openpyxl", "libreoffice", "openpyxl"].map(
    (name): [string, Uint8Array] => [name, fileOf(name)],
  ),
];
const notes = [
  { sheet: "Nhiệm vụ", address: "F6", text: "✖ Phải sửa: <Thiếu> & tiến độ" },
  { sheet: "Nhiệm vụ", address: "G7", text: "=1+1" },
  { sheet: "Nhiệm vụ", address: "G7", text: "thêm một điểm" },
  { sheet: "Không có", address: "A1", text: "mất" },
  { sheet: "Nhiệm vụ", address: "vùng", text: "mất" },
];

describe("a template that is sent back", () => {
  it.each(files)("differs only by notes and the first sheet: %s", async (_, bytes) => {
    const made = await annotated(bytes, notes);
    expect(touchedParts(bytes, made)).toEqual([]);
    const [before, after] = [await readWorkbook(bytes), await readWorkbook(made)];
    const [first, ...rest] = after.sheets;
    expect(first!.name).toBe("Trả lại bổ sung");
    expect([...first!.cells].map(({ value }) => value)).toEqual(["=1+1", 12]);
    expect([...first!.cells].some(({ formula }) => formula !== undefined)).toBe(false);
    expect(rest.map((sheet) => [sheet.name, sheet.state, [...sheet.cells]])).toEqual(
      before.sheets.map((sheet) => [sheet.name, sheet.state, [...sheet.cells]]),
    );
    expect(after.definedNames).toEqual(before.definedNames);
  });

  it("has one note for a cell, however much is said of it", async () => {
    expect(notesOf(await annotated(own, notes))).toEqual({
      F6: "✖ Phải sửa: &lt;Thiếu&gt; &amp; tiến độ",
      G7: "=1+1\n\nthêm một điểm",
    });
  });

  it.each(["notes-libreoffice", "notes-openpyxl"])(
    "keeps a note that was there, with what is new below a line: %s",
    async (name) => {
      const { F6 } = notesOf(await annotated(fileOf(name), notes));
      expect(F6).toMatch(/^Đã hỏi &lt;anh&gt; Nam\n─+\n✖ Phải sửa: &lt;Thiếu&gt; &amp; tiến độ$/);
    },
  );

  it("opens on the list: no other sheet is selected with it", async () => {
    const parts = textParts(await annotated(own, notes));
    const selected = [...parts].filter(([, text]) => / tabSelected="(?:1|true)"/.test(text));
    expect(selected.map(([, text]) => text.includes("=1+1"))).toEqual([true]);
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="0"');
  });

  it("can be sent back again: the second list has a name of its own and the notes add up", async () => {
    const again = await annotated(await annotated(own, notes), notes);
    const { sheets } = await readWorkbook(again);
    expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(["Trả lại bổ sung (2)", "Trả lại bổ sung"]);
    expect(notesOf(again).F6!.split("─\n")).toHaveLength(2);
  });

  it("whatever is said at whichever cells, no cell of the unit's changes", async () => {
    const before = await readWorkbook(own);
    const address = fc
      .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 60 }))
      .map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`);
    const note = fc.record({
      sheet: fc.constantFrom("Nhiệm vụ", "Chỉ tiêu", "Hướng dẫn", "_CCHC"),
      address,
      text: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 12 }), async (some) => {
        const made = await annotated(own, some);
        expect(touchedParts(own, made)).toEqual([]);
        const after = await readWorkbook(made);
        expect(after.sheets.slice(1).map(({ cells }) => [...cells])).toEqual(
          before.sheets.map(({ cells }) => [...cells]),
        );
      }),
      { numRuns: 15 },
    );
  });
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const said = [{ sheet: "Trang", address: "B2", text: "Sửa ô này" }];
const sheetPart = "xl/worksheets/sheet1.xml";
const sheetXml = (rest: string, data = '<row r="2"><c r="B2"><v>7</v></c></row>') =>
  `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${data}</sheetData>${rest}</worksheet>`;
const styles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>';
const odd = (change: Record<string, string>, more: Parameters<typeof rawParts>[0] = { styles }) =>
  zipParts({ ...rawParts(more), ...change });

describe("files of odd writers", () => {
  it("has its reference to the drawing where the schema wants it", async () => {
    const before = '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells><pageMargins left="1"/>';
    const after = '<oleObjects/><tableParts count="0"/><extLst/>';
    const parts = textParts(await annotated(odd({ [sheetPart]: sheetXml(before + after) }), said));
    expect(parts.get(sheetPart)).toMatch(/<pageMargins left="1"\/><legacyDrawing [^>]*\/><oleObjects\/>/);
  });

  it("notes on a merged cell stand at its first one", async () => {
    const merged = odd({ [sheetPart]: sheetXml('<mergeCells><mergeCell ref="B2:C3"/></mergeCells>') });
    expect(notesOf(await annotated(merged, [{ ...said[0]!, address: "C3" }]))).toEqual({ B2: "Sửa ô này" });
  });

  it("names with prefixes: what is added is of the same namespaces", async () => {
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="Trang" sheetId="65534" q:id="rId1"/></x:sheets></x:workbook>`;
    const looks = `<x:styleSheet xmlns:x="${main}">${styles.replace(/<(\/?)/g, "<$1x:")}</x:styleSheet>`;
    const bytes = odd({ [sheetPart]: sheet, "xl/workbook.xml": book, "xl/styles.xml": looks });
    const made = await annotated(bytes, said);
    expect(touchedParts(bytes, made)).toEqual([]);
    expect((await readWorkbook(made)).sheets.map(({ name }) => name)).toEqual(["Trả lại bổ sung", "Trang"]);
    expect(textParts(made).get("xl/workbook.xml")).toContain('sheetId="1"');
  });

  it("the strict standard stays strict", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = Object.fromEntries(
      Object.entries(rawParts({ styles })).map(([name, text]) => [
        name,
        (text as string)
          .replaceAll(main, `${strict}/spreadsheetml/main`)
          .replaceAll(office, `${strict}/officeDocument/relationships`),
      ]),
    );
    const made = textParts(await annotated(zipParts(parts), said));
    for (const [name, text] of made)
      if (/sheet|comments|workbook/.test(name))
        expect(text).not.toContain("schemas.openxmlformats.org/spreadsheetml");
  });

  it("a book without looks gets a plain list", async () => {
    const bytes = odd({}, {});
    const made = await annotated(bytes, said);
    expect(touchedParts(bytes, made)).toEqual([]);
    expect(textParts(made).get("xl/worksheets/sheet2.xml")).not.toContain(' s="');
  });

  it("names of one sheet, and the tab that was open, go on meaning the same", async () => {
    const workbook =
      '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Trang" sheetId="7" r:id="rId1"/><sheet name="Hai" sheetId="3" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1:$B$2</definedName><definedName name="chung">Trang!$A$1</definedName></definedNames>';
    const bytes = odd(
      {
        "xl/worksheets/hai.xml": sheetXml(""),
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId3: ["styles", "/xl/styles.xml"],
          rId4: ["worksheet", "/xl/worksheets/hai.xml"],
        }),
      },
      { styles, workbook },
    );
    const made = await annotated(bytes, said);
    expect(touchedParts(bytes, made)).toEqual([]);
    const book = textParts(made).get("xl/workbook.xml")!;
    expect(book).toContain('name="_xlnm.Print_Area" localSheetId="2"');
    expect(book).toContain('firstSheet="0" activeTab="0"');
    expect(book).toContain('sheetId="8"');
  });

  it("a drawing with an unclosed <br> and form controls only gets the boxes added", async () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1040"><v:textbox><div>a<br>b</div></v:textbox></v:shape></xml>';
    const bytes = odd({
      [sheetPart]: sheetXml('<legacyDrawing r:id="rId9"/>'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId9: ["vmlDrawing", "../drawings/vml.vml"] }),
      "xl/drawings/vml.vml": vml,
    });
    const made = textParts(await annotated(bytes, said)).get("xl/drawings/vml.vml")!;
    expect(made.startsWith(vml.replace("</xml>", ""))).toBe(true);
    expect(made).toContain('id="_x0000_s1041"');
    expect(made).toMatch(/<x:Row>1<\/x:Row><x:Column>1<\/x:Column>/);
  });

  it("a cell people talk about in a thread gets no note that nobody would see", async () => {
    const thread = relationships({}).replace(
      "></Relationships>",
      '><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t.xml"/></Relationships>',
    );
    const bytes = odd({
      "xl/worksheets/_rels/sheet1.xml.rels": thread,
      "xl/threadedComments/t.xml": '<ThreadedComments><threadedComment ref="B2"/></ThreadedComments>',
    });
    const made = await annotateWorkbook(bytes, said, firstSheet, "Sở");
    expect(made).toMatchObject({ kind: "annotated", cellsInThreads: 1 });
  });

  it("macros keep their file's ending", async () => {
    const bytes = odd({
      "[Content_Types].xml": (rawParts()["[Content_Types].xml"] as string).replace(
        /application\/vnd[^"]*main\+xml/,
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    });
    expect(await annotateWorkbook(bytes, said, firstSheet, "Sở")).toMatchObject({ extension: "xlsm" });
  });
});

describe("what is not surely understood is left alone", () => {
  const drawing = '<legacyDrawing r:id="rId1"/>';
  it.each([
    ["a text", new TextEncoder().encode("Báo cáo"), "fileNotExcel"],
    ["a file of Excel 97", savedAs("report.xls"), "saved as .xls"],
    ["a file of LibreOffice's own", savedAs("report.ods"), "saved as .ods"],
    ["the beginning of an old file", savedAs("report.xls").subarray(0, 8), "fileBroken"],
    ["a drawing that is not there", odd({ [sheetPart]: sheetXml(drawing) }), "drawing missing"],
    ["two drawings", odd({ [sheetPart]: sheetXml(drawing + drawing) }), "two drawings of notes"],
    [
      "a book several people edit at once",
      odd({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId2: ["revisionHeaders", "revisions/revisionHeaders.xml"],
        }),
      }),
      "shared workbook",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect(await annotateWorkbook(bytes, said, firstSheet, "Sở")).toMatchObject({ kind: "refused", reason });
  });
});
