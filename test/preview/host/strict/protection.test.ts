import { beforeAll, describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
type Deed = (context: Excel.RequestContext) => void;

/** A protected sheet: A2 locked, B2:B3 unlocked, a table in D1:E2, a merge in G1:H1, a rule on B2. */
async function form(name: string, options?: Excel.WorksheetProtectionOptions, password?: string) {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:B2").values = [
      ["Việc", "Kết quả"],
      ["a", ""],
    ];
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.getRange("6:6").format.protection.locked = false;
    sheet.getRange("D1:E2").values = [
      ["Đơn vị", "Số"],
      ["x", 1],
    ];
    sheet.tables.add("D1:E2", true).name = `tbl${name}`;
    sheet.getRange("G1:H1").merge();
    const rule = sheet.getRange("B2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B2>1";
    rule.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    sheet.protection.protect(options, password);
    await context.sync();
  });
}

const on =
  (name: string, deed: (sheet: Excel.Worksheet) => void): Deed =>
  ({ workbook }) =>
    deed(workbook.worksheets.getItem(name));

describe("a protected sheet", () => {
  beforeAll(() => form("Khóa", { allowFormatColumns: true, allowDeleteRows: true }));

  it("refuses locked cells and takes unlocked ones", async () => {
    const refused = await book.refusal(
      on("Khóa", (sheet) => (sheet.getRange("A2:B2").values = [["x", "y"]])),
    );
    expect(refused).toMatchObject({ code: "AccessDenied", location: "Range.values" });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Khóa").getRange("B2").values = [["y"]];
      await context.sync();
    });
    expect(await book.values("Khóa", "A2:B2")).toEqual([["a", "y"]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a fill", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
    ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0.0"]])],
    ["unlocking", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
    ["a row height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["hiding a row", (sheet) => (sheet.getRange("2:2").rowHidden = true)],
    ["inserting a row", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["inserting a column", (sheet) => void sheet.getRange("B:B").insert("Right")],
    ["inserting cells", (sheet) => void sheet.getRange("B2").insert("Down")],
    ["deleting a column", (sheet) => sheet.getRange("B:B").delete("Left")],
    ["deleting cells", (sheet) => sheet.getRange("B2").delete("Up")],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge(false)],
    ["taking a merge apart", (sheet) => sheet.getRange("G1:H1").unmerge()],
    ["a new table", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["a table's name", (sheet) => (sheet.tables.getItemAt(0).name = "tblKhac")],
    ["a table's style", (sheet) => (sheet.tables.getItemAt(0).style = "TableStyleLight2")],
    ["a table's filter buttons", (sheet) => (sheet.tables.getItemAt(0).showFilterButton = false)],
    ["a table's size", (sheet) => sheet.tables.getItemAt(0).resize("D1:E4")],
    ["a table's new row", (sheet) => void sheet.tables.getItemAt(0).rows.add(undefined, [["y", 2]])],
    ["turning a table into cells", (sheet) => void sheet.tables.getItemAt(0).convertToRange()],
    ["deleting a table", (sheet) => sheet.tables.getItemAt(0).delete()],
    ["a heading", (sheet) => (sheet.tables.getItemAt(0).columns.getItemAt(0).name = "Khác")],
    ["validation", (sheet) => sheet.getRange("B2").dataValidation.clear()],
    ["a conditional format", (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom")],
    [
      "a conditional format's fill",
      (sheet) => sheet.getRange("B2").conditionalFormats.getItemAt(0).custom.format.fill.clear(),
    ],
    ["a chart", (sheet) => void sheet.charts.add("BarClustered", sheet.getRange("E1:E2"), "Columns")],
    ["clearing", (sheet) => sheet.getRange("A1:B2").clear("Contents")],
  ])("refuses %s", async (_, deed) => {
    expect((await book.refusal(on("Khóa", deed))).code).toBe("AccessDenied");
  });

  it("allows what its options allow", async () => {
    const width = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Khóa").getRange("A:A");
      range.format.columnWidth = 150;
      range.load("format/columnWidth");
      await context.sync();
      return range.format.columnWidth;
    });
    expect(width).toBe(150);
  });

  it("lets rows be deleted only where every cell of them is unlocked", async () => {
    const refused = await book.refusal(on("Khóa", (sheet) => sheet.getRange("2:2").delete("Up")));
    expect(refused.code).toBe("AccessDenied");
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Khóa").getRange("6:6").delete("Up");
      await context.sync();
    });
  });

  it("can still be renamed, hidden and shown: that is the workbook's structure", async () => {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Khóa");
      sheet.visibility = "Hidden";
      sheet.visibility = "Visible";
      sheet.name = "Khóa rồi";
      sheet.name = "Khóa";
      await context.sync();
    });
  });
});

describe("protection itself", () => {
  it("is refused on a sheet that has it, and taken off one that has none", async () => {
    await form("HaiLần");
    const again = await book.refusal(on("HaiLần", (sheet) => sheet.protection.protect()));
    expect(again).toMatchObject({ code: "AccessDenied", location: "WorksheetProtection.protect" });
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("HaiLần");
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [["được"]];
      await context.sync();
    });
    expect(await book.values("HaiLần", "A2")).toEqual([["được"]]);
    expect((await book.refusal(on("HaiLần", (sheet) => sheet.protection.unprotect()))).code).toBe(
      "AccessDenied",
    );
  });

  it.each([
    ["Không", undefined],
    ["Trống", ""],
    ["HoaThường", "Mật khẩu"],
    ["Cách", "mật khẩu "],
  ])("with a password is not taken off by another: %s %j", async (name, password) => {
    await form(name, {}, "mật khẩu");
    const refused = await book.refusal(on(name, (sheet) => sheet.protection.unprotect(password)));
    expect(refused.code).toBe("BadPassword");
    const locked = on(name, (sheet) => (sheet.getRange("A2").values = [["x"]]));
    expect((await book.refusal(locked)).code).toBe("AccessDenied");
  });

  it("with a password is taken off by that password, and asks for none afterwards", async () => {
    await form("Đúng", {}, "mật khẩu");
    const state = await book.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Đúng");
      protection.unprotect("mật khẩu");
      protection.protect();
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(state).toBe(false);
  });

  it("takes no option that Excel does not know", async () => {
    const unknown = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    const refused = await book.refusal((context) =>
      context.workbook.worksheets.getItem("Sheet1").protection.protect(unknown),
    );
    expect(refused.code).toBe("InvalidArgument");
  });
});
