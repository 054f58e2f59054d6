import { beforeAll, describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("a sheet cannot be named", () => {
  it.each([
    ["a".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["a*", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a[1", "InvalidArgument"],
    ["1]", "InvalidArgument"],
    ["'Kế hoạch", "InvalidArgument"],
    ["Kế hoạch'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["HISTORY", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("%j, neither when added nor later", async (name, code) => {
    const added = await book.refusal((context) => void context.workbook.worksheets.add(name));
    const renamed = await book.refusal((context) => (context.workbook.worksheets.add().name = name));
    expect([added.code, renamed.code]).toEqual([code, code]);
  });

  it("as another is in capitals, also with Vietnamese letters; itself it can", async () => {
    await book.sheet("Kế hoạch Đ");
    const twin = await book.refusal((context) => void context.workbook.worksheets.add("KẾ HOẠCH đ"));
    expect(twin.code).toBe("ItemAlreadyExists");
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch Đ").name = "KẾ HOẠCH Đ";
      await context.sync();
    });
  });

  it("more than 31 characters long; 31 and an apostrophe inside are allowed", async () => {
    await book.sheet("Đ".repeat(31));
    await book.sheet("Đơn vị 'A' và 'B' ạ");
  });
});

describe("sheets", () => {
  const own = openForTests();

  it("keep the last visible one, neither hidden nor deleted", async () => {
    await own.run(async (context) => {
      context.workbook.worksheets.add("Ẩn").visibility = "VeryHidden";
      await context.sync();
    });
    const deleted = await own.refusal((context) => first(context).delete());
    const hidden = await own.refusal((context) => (first(context).visibility = "Hidden"));
    const veryHidden = await own.refusal((context) => (first(context).visibility = "VeryHidden"));
    expect([deleted.code, hidden.code, veryHidden.code]).toEqual(Array(3).fill("InvalidOperation"));
  });

  it("that are very hidden are not deleted until hidden or shown, and hidden ones are not activated", async () => {
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Ẩn");
    expect((await own.refusal((context) => sheet(context).delete())).code).toBe("InvalidOperation");
    expect((await own.refusal((context) => sheet(context).activate())).code).toBe("InvalidOperation");
    expect((await own.refusal((context) => sheet(context).getRange("A1").select())).code).toBe(
      "InvalidOperation",
    );
    const left = await own.run(async (context) => {
      sheet(context).visibility = "Hidden";
      sheet(context).delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(1);
  });
});

describe("a name cannot be", () => {
  beforeAll(() =>
    book.run(async (context) => {
      first(context).getRange("A1:B2").values = [
        ["Việc", "Số"],
        ["a", 1],
      ];
      first(context).tables.add("A1:B2", true).name = "tblViec";
      context.workbook.names.add("TienDo", first(context).getRange("A2"));
      await context.sync();
    }),
  );

  it.each([
    ["A1", "InvalidArgument"],
    ["KH2024", "InvalidArgument"],
    ["$A$1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["r2c", "InvalidArgument"],
    ["RC", "InvalidArgument"],
    ["c", "InvalidArgument"],
    ["R", "InvalidArgument"],
    ["Tiến độ", "InvalidArgument"],
    ["1Viec", "InvalidArgument"],
    ["Viec-1", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["x".repeat(256), "InvalidArgument"],
    ["TIENDO", "ItemAlreadyExists"],
    ["TblViec", "ItemAlreadyExists"],
  ])("%j", async (name, code) => {
    const refused = await book.refusal((context) => void context.workbook.names.add(name, "=Sheet1!$A$1"));
    expect(refused.code).toBe(code);
  });

  it.each(["_x", "\\x", "Tiến.độ_2", "KHCT2024", "Cột", "RCx", "x".repeat(255)])(
    "anything else: %s",
    async (name) => {
      await book.run(async (context) => {
        context.workbook.names.add(name, "=Sheet1!$A$1").delete();
        await context.sync();
      });
    },
  );
});

describe("an address cannot be", () => {
  it.each([
    ["outside the sheet", "A1048577"],
    ["outside the sheet, by its column", "XFE1"],
    ["row 0", "A0"],
    ["rows from 0", "0:3"],
    ["several areas", "A1:A2,C1:C2"],
    ["nonsense", "không phải địa chỉ"],
    ["on a sheet that is not there", "'Không có'!A1"],
    ["in R1C1", "R1C1:R2C2"],
    ["blank", " "],
  ])("%s", async (_, address) => {
    expect((await book.refusal((context) => first(context).getRange(address).clear())).code).toBe(
      "InvalidArgument",
    );
  });

  it("outside the sheet by counting", async () => {
    const refusals = await Promise.all(
      [
        (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1),
        (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(-1, 0, 1, 1),
        (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1),
        (sheet: Excel.Worksheet) => sheet.getCell(0, 16_384),
        (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
        (sheet: Excel.Worksheet) => sheet.getRange("A1").getResizedRange(0, -1),
      ].map((reach) => book.refusal((context) => reach(first(context)).clear())),
    );
    expect(refusals.map(({ code }) => code)).toEqual(Array(6).fill("InvalidArgument"));
  });
});
