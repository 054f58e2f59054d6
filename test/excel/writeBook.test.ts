import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBook } from "../../src/excel/read/readBook";
import { writeBook } from "../../src/excel/write/writeBook";
import type { BookSpec, SheetSpec } from "../../src/sheets/model/book";
import type { Cell } from "../../src/sheets/model/cell";
import { openWorkbook } from "../../src/preview/headless/openWorkbook";

const text = (value: string): Cell => ({ content: { kind: "text", text: value } });
const number = (value: number): Cell => ({ content: { kind: "number", number: value } });
const formula = (value: string): Cell => ({ content: { kind: "formula", formula: value } });

function sheet(rows: Cell[][], more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "Việc",
    state: "visible",
    zoom: 90,
    columns: [{ width: 20 }, { width: 10 }, { width: 10 }],
    rows: rows.map((cells) => ({ cells })),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: { orientation: "landscape", marginCm: 1, fitToWidth: 1 },
    ...more,
  };
}

function bookOf(data: [string, number][], title = "Bảng"): BookSpec {
  const rows = data.map(([name, value], index) => [text(name), number(value), formula(`[@[Số]]*2+${index}`)]);
  return {
    title: "Sổ thử",
    sheets: [
      sheet([[text(title)], [text("Tên"), text("Số"), text("Gấp đôi")], ...rows], {
        freeze: { rows: 2, columns: 1 },
        tables: [
          {
            name: "tblViec",
            ref: `A2:C${rows.length + 2}`,
            columns: [{ name: "Tên" }, { name: "Số" }, { name: "Gấp đôi" }],
            filter: true,
          },
        ],
        protection: { formatColumns: true },
      }),
      sheet([[formula("SUM(tblViec[Số])")]], { name: "Cộng" }),
    ],
    names: [{ name: "Tong", refersTo: "'Cộng'!$A$1" }],
    active: "Cộng",
  };
}

async function cellsOf(name: string): Promise<Record<string, unknown>> {
  const book = await readBook({ only: (sheetName) => sheetName === name });
  const [found] = book.sheets;
  return Object.fromEntries([...(found?.cells ?? [])].map(({ address, value }) => [address, value]));
}

describe("a book written through office.js", () => {
  let open: Awaited<ReturnType<typeof openWorkbook>>;
  beforeAll(async () => {
    open = await openWorkbook();
    Object.assign(globalThis, open.globals);
  });
  afterAll(() => open.close());

  it("reads back with its texts, numbers and computed formulas", async () => {
    await writeBook(
      bookOf([
        ["=1+1", 1.5],
        ["1.1", 2],
        ["Văn phòng", 3],
      ]),
    );
    expect(await cellsOf("Việc")).toEqual({
      A1: "Bảng",
      A2: "Tên",
      B2: "Số",
      C2: "Gấp đôi",
      A3: "=1+1",
      B3: 1.5,
      C3: 3,
      A4: "1.1",
      B4: 2,
      C4: 5,
      A5: "Văn phòng",
      B5: 3,
      C5: 8,
    });
    expect(await cellsOf("Cộng")).toEqual({ A1: 6.5 });
  });

  it("is written anew with fewer and then more rows, and formulas over its tables live on", async () => {
    await writeBook({
      ...bookOf([["a", 10]], "Ít hơn"),
      sheets: bookOf([["a", 10]], "Ít hơn").sheets.slice(0, 1),
    });
    expect(await cellsOf("Việc")).toEqual({
      A1: "Ít hơn",
      A2: "Tên",
      B2: "Số",
      C2: "Gấp đôi",
      A3: "a",
      B3: 10,
      C3: 20,
    });
    expect(await cellsOf("Cộng")).toEqual({ A1: 10 });
    await writeBook({
      ...bookOf([
        ["a", 1],
        ["b", 2],
      ]),
      sheets: bookOf([
        ["a", 1],
        ["b", 2],
      ]).sheets.slice(0, 1),
    });
    expect(await cellsOf("Cộng")).toEqual({ A1: 3 });
  });

  it("keeps a text that looks like a number a text, in the workbook and in what is saved", async () => {
    await writeBook(bookOf([["1.10", 1]]));
    expect(await cellsOf("Việc")).toMatchObject({ A3: "1.10" });
    const saved = await open.host.toBook();
    const cell = saved.sheets.find(({ name }) => name === "Việc")?.rows[2]?.cells[0];
    expect(cell?.content).toEqual({ kind: "text", text: "1.10" });
  });
});
