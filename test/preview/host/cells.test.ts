import { describe, expect, it } from "vitest";
import { openForTests } from "./openForTests";

const book = openForTests();

async function written(inputs: unknown[][], numberFormat?: string) {
  return book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().clear("All");
    const range = sheet.getRangeByIndexes(0, 0, inputs.length, inputs[0]!.length);
    if (numberFormat) range.numberFormat = [[numberFormat]];
    range.values = inputs;
    range.load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

describe("what a cell holds after Range.values", () => {
  it("numbers, texts, truth values and dates as serials come back as they were", async () => {
    const { values, valueTypes } = await written([["Nhiệm vụ", 1.5, true, 45371]]);
    expect(values).toEqual([["Nhiệm vụ", 1.5, true, 45371]]);
    expect(valueTypes).toEqual([["String", "Double", "Boolean", "Double"]]);
  });

  it("a text that looks like a number, a date or a truth value becomes one, as in Excel", async () => {
    const { values, numberFormat } = await written([["1.5", "12%", "3/20/2024", "TRUE", "1,234", "1/2024"]]);
    expect(values).toEqual([[1.5, 0.12, 45371, true, 1234, 45292]]);
    expect(numberFormat![0]!.slice(0, 3)).toEqual(["General", "0%", "m/d/yyyy"]);
  });

  it("an apostrophe keeps text text and is not part of it", async () => {
    const { values, formulas } = await written([["'1.5", "'=1+1", "'TRUE"]]);
    expect(values).toEqual([["1.5", "=1+1", "TRUE"]]);
    expect(formulas).toEqual([["1.5", "=1+1", "TRUE"]]);
  });

  it("text format keeps everything as typed, formulas too", async () => {
    expect((await written([["1.1", "=1+1", "3/4"]], "@")).values).toEqual([["1.1", "=1+1", "3/4"]]);
  });

  it("text from outside that begins with =, + or - is executed: injection is real here", async () => {
    expect((await written([["=1+1", "+2*3", "-A1", "- gạch đầu dòng"]])).values).toEqual([
      [2, 6, -2, "- gạch đầu dòng"],
    ]);
  });

  it("null leaves a cell alone and an empty text clears it", async () => {
    await written([["a", "b", "c"]]);
    const after = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [[null, "", "d"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(after).toEqual([["a", "", "d"]]);
  });

  it("a write and a read in one batch give the recalculated result", async () => {
    const after = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], ["=A1*10"], ["=A2+TODAY()*0"]];
      await context.sync();
      sheet.getRange("A1").values = [[7]];
      const range = sheet.getRange("A1:A3");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(after).toEqual([[7], [70], [70]]);
  });

  it("styling a formula's cell keeps the formula", async () => {
    await written([["=1+2"]]);
    const after = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.format.fill.color = "#FFF8D6";
      range.numberFormat = [["0.0%"]];
      range.load("formulas,text,format/fill/color");
      await context.sync();
      return {
        formula: range.formulas[0]![0] as unknown,
        text: range.text[0]![0],
        fill: range.format.fill.color,
      };
    });
    expect(after).toEqual({ formula: "=1+2", text: "300,0%", fill: "#FFF8D6" });
  });

  it("an error value is text of type Error", async () => {
    const { values, valueTypes } = await written([["=1/0", "#N/A"]]);
    expect(values).toEqual([["#DIV/0!", "#N/A"]]);
    expect(valueTypes).toEqual([["Error", "Error"]]);
  });

  it("grids over 1,500 cells arrive whole, though the client cuts them", async () => {
    const inputs = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    expect((await written(inputs)).values).toEqual(inputs);
  });
});
