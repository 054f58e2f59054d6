import { describe, expect, it } from "vitest";
import { localNotation } from "../../../../src/preview/host/model/localNotation";
import { openForTests } from "../openForTests";

const book = openForTests();
const cell = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1").getRange("A1");
const refusal = (formula: string, property: "values" | "formulas" = "formulas") =>
  book.refusal((context) => (cell(context)[property] = [[formula]]));

describe("a formula in local notation", () => {
  it.each([
    ["=SUM(B1;B2)", ";"],
    ['=IF(B1>0;"có";"không")', ";"],
    ["=1,5*B1", ","],
    ["=(1,5+B1)*2", ","],
    ["=B1*2,25", ","],
    ["={1,2}*1,5", ","],
  ])("%s is refused", async (formula, found) => {
    expect(localNotation(formula)).toBe(found);
    expect((await refusal(formula)).code).toBe("InvalidArgument");
    expect((await refusal(formula, "values")).code).toBe("InvalidArgument");
  });

  it.each([
    "=SUM(1,5)",
    "=SUM({1,2;3,4})",
    '="a;b"&"1,5"',
    "=SUM('Tổng; 1,5'!A1,B2)",
    "=SUM(tblViec[[#Headers],[Hạn; 1,5]])",
    "=IF((B1+1)>2,1,5)",
  ])("%s is the API's own", (formula) => {
    expect(localNotation(formula)).toBeUndefined();
  });

  it("is refused in rules as well", async () => {
    const validation = await book.refusal(
      (context) => (cell(context).dataValidation.rule = { custom: { formula: "=OR(A1=1;A1=2)" } }),
    );
    expect(validation.code).toBe("InvalidArgument");
    const format = await book.refusal(
      (context) => (cell(context).conditionalFormats.add("Custom").custom.rule.formula = "=OR(A1=1;A1=2)"),
    );
    expect(format.code).toBe("InvalidArgument");
  });
});

describe("lengths", () => {
  it.each<[string, "values" | "formulas", string]>([
    ["a formula of 8,193 characters", "formulas", `=${"1+".repeat(4_095)}11`],
    ["a text of 32,768 characters", "values", "x".repeat(32_768)],
    ["a text of 32,768 characters behind an apostrophe", "values", `'${"=".repeat(32_768)}`],
  ])("%s is refused", async (_, property, input) => {
    expect((await refusal(input, property)).code).toBe("InvalidArgument");
  });

  it("32,767 characters are kept, the apostrophe not counted", async () => {
    await book.run(async (context) => {
      cell(context).values = [[`'${"=".repeat(32_767)}`]];
      await context.sync();
    });
    expect(await book.values("Sheet1", "A1")).toEqual([["=".repeat(32_767)]]);
  });
});
