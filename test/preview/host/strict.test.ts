import { describe, expect, it } from "vitest";
import { openForTests } from "./openForTests";

const book = openForTests();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("what Excel would refuse is refused", () => {
  it("a member above ExcelApi 1.14 or unknown to the host, naming it", async () => {
    const refused = await book.refusal((context) => first(context).shapes.addTextBox("x"));
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message).toContain("Worksheet.Shapes");
    const newer = await book.refusal((context) => first(context).getRange("A1").getMergedAreasOrNullObject());
    expect(newer).toMatchObject({ code: "ApiNotFound" });
    const loaded = await book.refusal((context) => void first(context).load("showDataLabels" as "name"));
    expect(loaded.code).toBe("ApiNotFound");
  });

  it.each(["=SUM(", "=1+", "=SUM(A1))", '="abc'])("the formula %s, which cannot be read", async (formula) => {
    const refused = await book.refusal((context) => (first(context).getRange("A1").formulas = [[formula]]));
    expect(refused.code).toBe("InvalidArgument");
  });

  it("an item that is not there, while OrNullObject says so", async () => {
    expect(
      (await book.refusal((context) => context.workbook.worksheets.getItem("Không có").activate())).code,
    ).toBe("ItemNotFound");
    const absent = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(absent).toEqual([true, true]);
  });

  it("actions before the refused one stay done, as in Excel", async () => {
    await book.refusal((context) => {
      first(context).getRange("A1").values = [["trước"]];
      first(context).getRange("A2").values = [[1, 2]];
      first(context).getRange("A3").values = [["sau"]];
    });
    expect(await book.values("Sheet1", "A1:A3")).toEqual([["trước"], [""], [""]]);
  });
});
