import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read";

const fileOf = (name: string) => readFileSync(`${import.meta.dirname}/../files/${name}.xlsx`);

/** What both files hold on their first sheet, apart from formulas and the format's own escape. */
const plain = {
  A1: "Kế hoạch cải cách hành chính",
  B1: 95.5,
  C1: 45371,
  D1: 45371.5625,
  B2: true,
  C2: "dòng 1\ndòng 2",
  A4: "=1+1",
  B4: "  cách  ",
};

describe("a workbook saved by another program", () => {
  it.each(["openpyxl", "libreoffice"])("is read as it is: %s", async (name) => {
    const { sheets, definedNames } = await readWorkbook(fileOf(name));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Nhiệm vụ", "Danh mục"]);
    expect(sheets[1]!.state).not.toBe("visible");
    expect([...sheets[1]!.cells]).toEqual([{ address: "A1", value: "Hoàn thành" }]);
    expect({ ...definedNames }).toEqual({ dsTienDo: "'Danh mục'!$A$1" });
    const cells = new Map([...sheets[0]!.cells].map((cell) => [cell.address, cell]));
    for (const [address, value] of Object.entries(plain)) expect(cells.get(address)?.value).toBe(value);
    expect([...cells.values()].filter(({ isDate }) => isDate).map(({ address }) => address)).toEqual([
      "C1",
      "D1",
    ]);
    expect(cells.get("A2")?.formula).toBe("B1*2");
    expect(cells.get("A4")?.formula).toBeUndefined();
  });

  it("has the results LibreOffice computed", async () => {
    const { sheets } = await readWorkbook(fileOf("libreoffice"));
    const cells = [...sheets[0]!.cells].filter(({ address }) => address === "A2" || address === "D2");
    expect(cells).toEqual([
      { address: "A2", value: 191, formula: "B1*2" },
      { address: "D2", value: null, formula: "NA()", error: "#N/A" },
    ]);
  });

  it("is read as it is: SheetJS, with and without shared strings", async () => {
    const rows = [
      ["TT", "Nhiệm vụ"],
      [1, "Ban hành\nkế hoạch"],
      [2.5, false],
    ];
    const book = utils.book_new(utils.aoa_to_sheet(rows), "Trang");
    for (const bookSST of [true, false]) {
      const bytes = new Uint8Array(write(book, { type: "array", bookSST, compression: true }) as ArrayBuffer);
      const { sheets } = await readWorkbook(bytes);
      expect([...sheets[0]!.cells].map(({ value }) => value)).toEqual(rows.flat());
    }
  });
});
