import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { partsOfFile } from "../../src/planDocument/sources/file";
import type { CellContent } from "../../src/sheets/model/cell";
import type { SheetSpec } from "../../src/sheets/model/book";
import { writeWorkbook } from "../../src/xlsx/write";
import { bookOf, sheetOf } from "../xlsx/bookOf";
import { plainParts } from "./plainParts";
import { rawParts, zipParts } from "../xlsx/rawBook";

type Value = string | number | CellContent;

const contentOf = (value: Value): CellContent =>
  typeof value === "string"
    ? { kind: "text", text: value }
    : typeof value === "number"
      ? { kind: "number", number: value }
      : value;

/** A sheet of these cells; "" is a blank one. */
const sheet = (rows: Value[][], more: Partial<SheetSpec> = {}) =>
  sheetOf(
    rows.map((cells) => cells.map((value) => (value === "" ? undefined : { content: contentOf(value) }))),
    more,
  );

async function partsOf(...sheets: SheetSpec[]) {
  const read = await partsOfFile(writeWorkbook(bookOf(sheets)));
  if (!("parts" in read)) throw new Error(read.unreadable);
  return plainParts(read.parts);
}

const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];
const first = ["1.", "Rà soát", "Báo cáo", "Văn phòng", "Các phòng", "Quý I"];

describe("a workbook", () => {
  it("is prose above its headings and a table from there on", async () => {
    const parts = await partsOf(
      sheet([["SỞ NỘI VỤ", "", "CỘNG HÒA XÃ HỘI"], ["KẾ HOẠCH năm 2024"], [], headings, first]),
    );
    expect(parts).toEqual({
      paragraphs: ["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI", "KẾ HOẠCH năm 2024"],
      tables: [[headings, first]],
    });
  });

  it("keeps a number in a cell of its own with its text", async () => {
    const { paragraphs } = await partsOf(
      sheet([
        ["I", "MỤC TIÊU"],
        [1, "96% văn bản"],
        ["a)", "Rà soát"],
      ]),
    );
    expect(paragraphs).toEqual(["I. MỤC TIÊU", "1. 96% văn bản", "a) Rà soát"]);
  });

  it("shows dates, numbers and truth values as people see them", async () => {
    const date: CellContent = { kind: "date", date: "2024-03-05" };
    const { tables } = await partsOf(sheet([headings, [1, 0.1 + 0.2, "x", "y", "z", date]]));
    expect(tables[0]?.[1]).toEqual(["1", "0.3", "x", "y", "z", "05/03/2024"]);
  });

  it("goes on over blank rows, and ends before the signatures", async () => {
    const rows = [headings, first, [], ["II", "CẢI CÁCH"], ["2.", "b", "c", "d", "e", "f"], []];
    const parts = await partsOf(sheet([...rows, ["", "Nơi nhận:", "", "GIÁM ĐỐC"], [], ["", "- Lưu: VT."]]));
    expect(parts.tables[0]?.map(([number]) => number)).toEqual(["TT", "1.", "II", "2."]);
    expect(parts.paragraphs).toEqual(["Nơi nhận:", "GIÁM ĐỐC", "- Lưu: VT."]);
  });

  it("has a merged cell in its first column and its first row", async () => {
    const rows = [headings, ["I CẢI CÁCH"], first, ["2.", "b", "c", "", "e", "f"]];
    const { tables } = await partsOf(sheet(rows, { merges: ["A2:F2", "D3:D4"] }));
    expect(tables[0]?.slice(1)).toEqual([
      ["I CẢI CÁCH", "", "", "", "", ""],
      first,
      ["2.", "b", "c", "", "e", "f"],
    ]);
  });

  it("may have headings on two rows, with merged cells", async () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "", "Sản phẩm", "Thời gian"],
      ["", "", "Chủ trì", "Phối hợp"],
      ["1", "Rà soát", "Văn phòng", "Thanh tra", "Báo cáo", "Quý I/2024"],
    ];
    const bytes = writeWorkbook(
      bookOf([sheet(rows, { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] })]),
    );
    const { value } = await readPlan({ name: "phu-luc.xlsx", bytes });
    expect(value?.tasks).toMatchObject([
      { number: "1", leadText: "Văn phòng", supportText: "Thanh tra", deadlineText: "Quý I/2024" },
    ]);
  });

  it("has one appendix over several sheets, hidden ones left out", async () => {
    const second = ["2.", "b", "c", "d", "e", "f"];
    const { tables } = await partsOf(
      sheet([headings, first], { name: "1" }),
      sheet([headings, ["9.", "cũ", "c", "d", "e", "f"]], { name: "2", state: "hidden" }),
      sheet([second], { name: "3" }),
    );
    expect(tables).toEqual([[headings, first], [second]]);
  });

  it("that is wider than any plan keeps what stands in its last columns", async () => {
    const wide = Array.from({ length: 100 }, (_, at) => `c${at}`);
    const row = (await partsOf(sheet([headings, wide]))).tables[0]?.[1] ?? [];
    expect(row).toHaveLength(60);
    expect(row.join(" ")).toBe(wide.join(" "));
  });

  it("with merged areas that overlap or lie outside keeps every cell it shows", async () => {
    const merges = ["A2:B3", "B2:XFD1048576", "Z9:Z10", "x"].map((ref) => `<mergeCell ref="${ref}"/>`);
    const cells = (row: number) =>
      ["A", "B", "C", "D"]
        .map((column) => `<c r="${column}${row}" t="str"><v>${column}${row}</v></c>`)
        .join("");
    const parts = rawParts({
      sheetData: [1, 2, 3].map((row) => `<row r="${row}">${cells(row)}</row>`).join(""),
    });
    const name = "xl/worksheets/sheet1.xml";
    const merged = String(parts[name]).replace(
      "</sheetData>",
      `</sheetData><mergeCells>${merges.join("")}</mergeCells>`,
    );
    const read = await partsOfFile(zipParts({ ...parts, [name]: merged }));
    if (!("parts" in read)) throw new Error(read.unreadable);
    expect({ parts: plainParts(read.parts) }).toEqual({
      parts: {
        paragraphs: [],
        tables: [
          [
            ["A1", "B1", "C1", "D1"],
            ["A2", "", "C2", "D2"],
            ["", "", "C3", "D3"],
          ],
        ],
      },
    });
  });
});

describe("a workbook that cannot be read", () => {
  it("says so with the reason", async () => {
    const whole = writeWorkbook(bookOf([sheet([headings, first])]));
    const { value, findings } = await readPlan({ name: "ke-hoach.xlsx", bytes: whole.subarray(0, 900) });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      { code: "planUnreadable", params: { name: "ke-hoach.xlsx", reason: "broken" } },
    ]);
  });
});
