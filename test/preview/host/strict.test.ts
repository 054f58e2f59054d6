import { beforeAll, describe, expect, it } from "vitest";
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

  it.each([
    ["a".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[1]", "InvalidArgument"],
    ["'Kế hoạch", "InvalidArgument"],
    ["Kế hoạch'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("a sheet named %j", async (name, code) => {
    expect((await book.refusal((context) => (context.workbook.worksheets.add().name = name))).code).toBe(
      code,
    );
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

  it("a validation list over 255 characters and messages that are too long", async () => {
    const rule = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
    const cell = (context: Excel.RequestContext) => first(context).getRange("A1").dataValidation;
    expect((await book.refusal((context) => (cell(context).rule = rule("x".repeat(256))))).code).toBe(
      "InvalidArgument",
    );
    const prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
    expect((await book.refusal((context) => (cell(context).prompt = prompt))).code).toBe("InvalidArgument");
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

describe("the last visible sheet", () => {
  const own = openForTests();

  it("is neither hidden nor deleted", async () => {
    await own.run(async (context) => {
      context.workbook.worksheets.add("Ẩn").visibility = "VeryHidden";
      await context.sync();
    });
    expect((await own.refusal((context) => first(context).delete())).code).toBe("InvalidOperation");
    expect((await own.refusal((context) => (first(context).visibility = "Hidden"))).code).toBe(
      "InvalidOperation",
    );
  });
});

describe("a protected sheet", () => {
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Khóa");
  beforeAll(async () => {
    await book.run(async (context) => {
      const made = context.workbook.worksheets.add("Khóa");
      made.getRange("A1:B2").values = [
        ["Việc", "Kết quả"],
        ["a", ""],
      ];
      made.getRange("B2").format.protection.locked = false;
      made.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
  });

  it("refuses locked cells and takes unlocked ones", async () => {
    const refused = await book.refusal((context) => (sheet(context).getRange("A2:B2").values = [["x", "y"]]));
    expect(refused).toMatchObject({ code: "AccessDenied", location: "Range.values" });
    await book.run(async (context) => {
      sheet(context).getRange("B2").values = [["y"]];
      await context.sync();
    });
    expect(await book.values("Khóa", "A2:B2")).toEqual([["a", "y"]]);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ["a fill", (context) => (sheet(context).getRange("B2").format.fill.color = "#FF0000")],
    ["unlocking", (context) => (sheet(context).getRange("A1").format.protection.locked = false)],
    ["a row height", (context) => (sheet(context).getRange("A1").format.rowHeight = 30)],
    ["inserting a row", (context) => void sheet(context).getRange("2:2").insert("Down")],
    ["merging", (context) => sheet(context).getRange("A1:B1").merge(false)],
    ["a table", (context) => void sheet(context).tables.add("A1:B2", true)],
    ["validation", (context) => sheet(context).getRange("B2").dataValidation.clear()],
    [
      "a conditional format",
      (context) => void sheet(context).getRange("B2").conditionalFormats.add("Custom"),
    ],
    ["clearing", (context) => sheet(context).getRange("A1:B2").clear("Contents")],
  ])("refuses %s", async (_, deed) => {
    expect((await book.refusal(deed)).code).toBe("AccessDenied");
  });

  it("allows what its options allow", async () => {
    const width = await book.run(async (context) => {
      const range = sheet(context).getRange("A:A");
      range.format.columnWidth = 150;
      range.load("format/columnWidth");
      await context.sync();
      return range.format.columnWidth;
    });
    expect(width).toBe(150);
  });

  it("refuses to be protected twice, and can be opened again", async () => {
    expect((await book.refusal((context) => sheet(context).protection.protect())).code).toBe(
      "InvalidOperation",
    );
    await book.run(async (context) => {
      sheet(context).protection.unprotect();
      sheet(context).getRange("A2").values = [["được"]];
      await context.sync();
    });
    expect(await book.values("Khóa", "A2")).toEqual([["được"]]);
  });
});
