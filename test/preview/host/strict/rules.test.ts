import { beforeAll, describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

beforeAll(() =>
  book.run(async (context) => {
    first(context).getRange("A1:B3").values = [
      ["Việc", "Số"],
      ["a", 1],
      ["b", 2],
    ];
    first(context).tables.add("A1:B3", true).name = "tblViec";
    context.workbook.names.add("DanhMuc", first(context).getRange("A2:A3"));
    context.workbook.names.add("HaiCot", first(context).getRange("A2:B3"));
    await context.sync();
  }),
);

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
const between = (formula1: number, formula2?: number): Excel.DataValidationRule => ({
  wholeNumber: { operator: "Between", formula1, formula2 },
});

describe("data validation takes no", () => {
  it.each<[string, Excel.DataValidationRule]>([
    ["list of more than 255 characters", list("x".repeat(256))],
    ["list of nothing", list("")],
    ["list from a name that is not there", list("=KhongCo")],
    ["list from more than a row or a column", list("=HaiCot")],
    ["list from a table", list("=tblViec[Việc]")],
    ["two kinds at once", { ...list("a,b"), custom: { formula: "=TRUE" } }],
    ["kind that is unknown", { nonsense: {} } as Excel.DataValidationRule],
    [
      "operator that is unknown",
      { decimal: { operator: "About" as Excel.DataValidationOperator, formula1: 1 } },
    ],
    ["bounds with only one end", between(1)],
    ["bounds the wrong way round", between(5, 1)],
    ["formula without =", { custom: { formula: "A1>0" } }],
    ["formula that cannot be read", { custom: { formula: "=SUM(" } }],
    ["formula of more than 255 characters", { custom: { formula: `="${"x".repeat(255)}"=A1` } }],
    ["formula with a table", { custom: { formula: "=COUNTIF(tblViec[Việc],A1)=1" } }],
  ])("%s", async (_, rule) => {
    const refused = await book.refusal(
      (context) => (first(context).getRange("D1").dataValidation.rule = rule),
    );
    expect(refused).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });

  it("message of more than 255 characters, title of more than 32", async () => {
    const prompt = (title: string, message: string) =>
      book.refusal((context) => {
        first(context).getRange("D1").dataValidation.prompt = { showPrompt: true, title, message };
      });
    const alert = (title: string, message: string) =>
      book.refusal((context) => {
        const style = "Stop";
        first(context).getRange("D1").dataValidation.errorAlert = { showAlert: true, style, title, message };
      });
    for (const refused of [
      await prompt("x".repeat(33), ""),
      await prompt("", "x".repeat(256)),
      await alert("x".repeat(33), ""),
      await alert("", "x".repeat(256)),
    ])
      expect(refused.code).toBe("InvalidArgument");
  });

  it.each<[string, Excel.DataValidationRule]>([
    ["a list from a name", list("=DanhMuc")],
    ["a list from cells", list("=Sheet1!$A$2:$A$3")],
    ["a list of texts", list("Có,Không")],
    ["bounds that are formulas", { decimal: { operator: "GreaterThan", formula1: "=B2" } }],
    ["a text with a bracket", { custom: { formula: '=A1<>"[tblViec]"' } }],
  ])("objection to %s", async (_, rule) => {
    await book.run(async (context) => {
      first(context).getRange("D2").dataValidation.rule = rule;
      await context.sync();
    });
  });
});

describe("a conditional format takes no", () => {
  it.each([
    ["formula without =", "$A1>0"],
    ["formula that cannot be read", "=SUM("],
    ["formula with a table", "=[@Số]>1"],
  ])("%s", async (_, formula) => {
    const refused = await book.refusal((context) => {
      first(context).getRange("D3").conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
    expect(refused).toMatchObject({ code: "InvalidArgument", location: "ConditionalFormatRule.formula" });
  });

  it("colour that is none", async () => {
    const refused = await book.refusal((context) => {
      first(context).getRange("D3").conditionalFormats.add("Custom").custom.format.fill.color = "đỏ";
    });
    expect(refused.code).toBe("InvalidArgument");
  });
});
