import { describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();

/** Writes one cell through Range.values, over `numberFormat` if given, and reads it back. */
const written = (input: unknown, numberFormat?: string) =>
  book.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.clear("All");
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return {
      value: cell.values[0]![0] as unknown,
      format: cell.numberFormat[0]![0] as string,
      type: cell.valueTypes[0]![0],
      formula: cell.formulas[0]![0] as unknown,
      text: cell.text[0]![0],
    };
  });

describe("a text written into a General cell that looks like a date", () => {
  it.each([
    ["1/2", 45293, "d-mmm"],
    ["3/20/2024", 45371, "m/d/yyyy"],
    ["2024-03-20", 45371, "yyyy-mm-dd"],
    ["1/2024", 45292, "mmm-yy"],
    ["20-Mar", 45371, "d-mmm"],
  ])("%s becomes a number and brings its format", async (text, value, format) => {
    expect(await written(text)).toMatchObject({ value, format, type: "Double" });
  });

  it("day first, as people type it here, stays a text: the API speaks English", async () => {
    expect(await written("20/3/2024")).toMatchObject({ value: "20/3/2024", type: "String" });
  });

  it.each(["1/2", "3/20/2024", "1.5", "TRUE", "=1+1", "12%"])(
    "%s stays a text in a cell of format @",
    async (text) => {
      expect(await written(text, "@")).toMatchObject({ value: text, format: "@", type: "String" });
    },
  );

  it.each(["1/2", "1.5", "TRUE", "=1+1", "+84", "-", "@x"])(
    "%s behind an apostrophe stays a text, without the apostrophe and without a format",
    async (text) => {
      const cell = await written(`'${text}`);
      expect(cell).toMatchObject({ value: text, formula: text, text, type: "String", format: "General" });
    },
  );

  it("only the first apostrophe is taken, and none inside", async () => {
    expect((await written("''1")).value).toBe("'1");
    expect((await written("năm '24")).value).toBe("năm '24");
  });
});

describe("a number format", () => {
  it("that a cell has is kept when a number arrives, and when the cell is emptied", async () => {
    expect(await written(0.5, "0.0%")).toMatchObject({ format: "0.0%", text: "50,0%" });
    expect(await written(45371, "dd/mm/yyyy")).toMatchObject({ value: 45371, text: "20/03/2024" });
    const format = await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.clear("Contents");
      cell.load("numberFormat");
      await context.sync();
      return cell.numberFormat[0]![0] as string;
    });
    expect(format).toBe("dd/mm/yyyy");
  });

  it("that a typed date would bring does not replace one that is there", async () => {
    expect(await written("3/20/2024", "0.00")).toMatchObject({ value: 45371, format: "0.00" });
  });

  it.each(['"abc', "[Red", "0;0;0;0;0"])("%s is none, and refused", async (format) => {
    const refused = await book.refusal((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").numberFormat = [[format]];
    });
    expect(refused).toMatchObject({ code: "InvalidArgument", location: "Range.numberFormat" });
  });
});
