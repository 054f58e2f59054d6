import { read, type WorkSheet } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../src/xlsx/write";
import { bookOf, sheetOf, text } from "./bookOf";

function openElsewhere(): { sheet: WorkSheet; names: string[]; defined: string[] } {
  const sheet = sheetOf(
    [
      [text("Nhiệm vụ"), text("Sản phẩm,\nkết quả")],
      [text("=1+1"), text("  có dấu cách  ")],
      [
        { content: { kind: "number", number: 1234.5 }, style: { numberFormat: "#,##0.0" } },
        { content: { kind: "date", date: "2024-03-20" } },
      ],
      [
        { content: { kind: "formula", formula: "[@[Nhiệm vụ]]&1", cached: "x1" } },
        { content: { kind: "formula", formula: "A3>1", cached: true } },
      ],
    ],
    {
      merges: ["A6:B6"],
      tables: [
        {
          name: "tblViec",
          ref: "A1:B4",
          columns: [{ name: "Nhiệm vụ" }, { name: "Sản phẩm,\nkết quả" }],
          filter: true,
        },
      ],
    },
  );
  const bytes = writeWorkbook(
    bookOf([sheet], { names: [{ name: "NgayTinh", refersTo: "'Nhiệm vụ'!$B$3" }] }),
  );
  const book = read(bytes, { cellFormula: true, cellNF: true });
  return {
    sheet: book.Sheets["Nhiệm vụ"]!,
    names: book.SheetNames,
    defined: (book.Workbook?.Names ?? []).map(({ Name, Ref }) => `${Name} ${Ref}`),
  };
}

describe("another program's reader", () => {
  const { sheet, names, defined } = openElsewhere();
  const cell = (address: string) => sheet[address] as { t: string; v: unknown; f?: string; w?: string };

  it("finds the sheet, its name and merge", () => {
    expect(names).toEqual(["Nhiệm vụ"]);
    expect(defined).toEqual(["NgayTinh 'Nhiệm vụ'!$B$3"]);
    expect(sheet["!merges"]).toEqual([{ s: { r: 5, c: 0 }, e: { r: 5, c: 1 } }]);
  });

  it("sees text as text and nothing run", () => {
    expect(cell("A2")).toMatchObject({ t: "s", v: "=1+1" });
    expect(cell("A2").f).toBeUndefined();
    expect(cell("B1").v).toBe("Sản phẩm,\nkết quả");
    expect(cell("B2").v).toBe("  có dấu cách  ");
  });

  it("sees numbers and dates in their formats", () => {
    expect(cell("A3")).toMatchObject({ t: "n", v: 1234.5, w: "1,234.5" });
    expect(cell("B3")).toMatchObject({ t: "n", v: 45371, w: "20/03/2024" });
  });

  it("sees formulas with their results", () => {
    expect(cell("A4")).toMatchObject({ t: "s", v: "x1", f: "tblViec[[#This Row],[Nhiệm vụ]]&1" });
    expect(cell("B4")).toMatchObject({ t: "b", v: true, f: "A3>1" });
  });
});
