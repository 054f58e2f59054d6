import { readFileSync } from "node:fs";
import { read, write, type BookType } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { CellRecord, WorkbookCells } from "../../../src/sheets/model/workbookCells";
import { readWorkbook } from "../../../src/xlsx/read";
import { original } from "./original";

const fileOf = (name: string) => readFileSync(`${import.meta.dirname}/../files/${name}`);

/** The same workbook written by SheetJS, which has no results for formulas of its own. */
async function bySheetJs(bookType: BookType): Promise<Uint8Array> {
  const book = read(fileOf("formats.xlsx"), { cellFormula: true, cellNF: true });
  return Promise.resolve(
    new Uint8Array(write(book, { bookType, type: "array", bookSST: true }) as ArrayBuffer),
  );
}

/** Times of day come from hours, minutes and seconds, or as a fraction of a day: equal to a hundredth of a second. */
const rounded = ({ value }: CellRecord) =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

/** Each filled cell by its sheet and address; a formula counts as there, however it is spelt. */
function cellsOf({ sheets }: WorkbookCells): Record<string, object> {
  const cells = sheets.flatMap(({ name, cells }) =>
    [...cells].map((cell) => [
      `${name}!${cell.address}`,
      {
        value: rounded(cell),
        isDate: cell.isDate ?? false,
        error: cell.error,
        hasFormula: cell.formula !== undefined,
      },
    ]),
  );
  return Object.fromEntries(cells) as Record<string, object>;
}

/** LibreOffice stores a truth value that is shown in no format of its own as a number in .ods, and a time of the 1904 calendar as one of day 0. */
function asStored(format: string, cells: Record<string, object>): Record<string, object> {
  if (format !== "ods") return cells;
  const stored = Object.entries(cells).map(([at, cell]) => {
    const { value } = cell as CellRecord;
    if (typeof value === "boolean") return [at, { ...cell, value: Number(value) }];
    return [at, value === 1462.5 ? { ...cell, value: 0.5 } : cell];
  });
  return Object.fromEntries(stored) as Record<string, object>;
}

/** Names and where they refer to; quotes that a sheet's name does not need come and go. */
const namesOf = ({ definedNames }: WorkbookCells) =>
  Object.entries(definedNames).map(([name, refersTo]) => [name, refersTo.replaceAll("'", "")]);

const shapeOf = ({ sheets }: WorkbookCells) =>
  sheets.map(({ name, state, merges }) => ({ name, state, merges }));

describe("a workbook saved in another format", () => {
  it.each([
    ["xls", "formats"],
    ["ods", "formats"],
    ["xls", "formats1904"],
    ["ods", "formats1904"],
  ])("reads cell for cell as the same program saves it as .xlsx: .%s, %s", async (format, name) => {
    const expected = await readWorkbook(fileOf(`${name}.xlsx`));
    const found = await readWorkbook(fileOf(`${name}.${format}`));
    expect(found.format).toBe(format);
    expect(cellsOf(found)).toEqual(asStored(format, cellsOf(expected)));
    expect(shapeOf(found)).toEqual(shapeOf(expected));
    expect(namesOf(found)).toEqual(namesOf(expected));
  });

  it("reads what people typed as the first .xlsx has it", async () => {
    // LibreOffice turns truth values into formulas: TRUE(), FALSE().
    const isTyped = (cell: { hasFormula?: boolean; value?: unknown }) =>
      !cell.hasFormula && typeof cell.value !== "boolean";
    const only = (cells: Record<string, object>) => Object.entries(cells).filter(([, cell]) => isTyped(cell));
    const expected = only(cellsOf(await readWorkbook(original())));
    expect(expected.length).toBeGreaterThan(400);
    for (const format of ["xls", "ods"]) {
      expect(only(cellsOf(await readWorkbook(fileOf(`formats.${format}`))))).toEqual(expected);
    }
  });

  it("reads cell for cell what SheetJS writes as .xlsb", async () => {
    const found = await readWorkbook(await bySheetJs("xlsb"));
    // SheetJS writes no formula whose result is an empty text.
    const values = (cells: Record<string, object>) =>
      Object.entries(cells).flatMap(([at, cell]) =>
        (cell as CellRecord).value === "" ? [] : [[at, { ...cell, hasFormula: undefined }]],
      );
    expect(found.format).toBe("xlsb");
    expect(values(cellsOf(found))).toEqual(values(cellsOf(await readWorkbook(fileOf("formats.xlsx")))));
    expect(shapeOf(found).map(({ name, state }) => [name, state])).toEqual([
      ["Nhiệm vụ", "visible"],
      ["Ẩn", "hidden"],
      ["O'Hara & 1", "visible"],
    ]);
    expect(namesOf(found)).toEqual([["dsTienDo", "Ẩn!$A$1:$A$2"]]);
  });

  it("leaves the prototype of objects as it was", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
