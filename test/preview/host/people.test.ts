import { beforeAll, describe, expect, it } from "vitest";
import { eventsDelivered, openForTests } from "./openForTests";

const book = openForTests();

beforeAll(async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Biểu mẫu");
    sheet.getRange("A1:B1").values = [["Tiến độ", "Gấp đôi"]];
    sheet.getRange("A2:B5").formulas = [
      [10, "=A2*2"],
      ["", ""],
      ["", ""],
      ["", ""],
    ];
    sheet.getRange("A2:A5").format.protection.locked = false;
    const positive = sheet.getRange("A3").dataValidation;
    positive.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    positive.errorAlert = { showAlert: true, style: "Stop", title: "Số liệu", message: "Nhập số không âm." };
    const custom = sheet.getRange("A5").dataValidation;
    custom.rule = { custom: { formula: "=LEN(A5)<=A2" } };
    sheet.getRange("D1:D2").values = [["Hoàn thành"], ["Đang thực hiện"]];
    context.workbook.names.add("TienDo", sheet.getRange("D1:D2"));
    sheet.getRange("A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=TienDo" } };
    const late = sheet.getRange("A2:B5").conditionalFormats.add("Custom");
    late.custom.rule.formula = "=$A2>100";
    late.custom.format.fill.color = "#FFC7CE";
    late.custom.format.font.bold = true;
    sheet.protection.protect();
    await context.sync();
  });
});

const type = (address: string, text: string) => book.open.host.typeIntoCell("Biểu mẫu", address, text);

describe("a person typing", () => {
  it("changes unlocked cells, and formulas follow", async () => {
    expect(await type("A2", "20")).toBe("ok");
    expect(await book.values("Biểu mẫu", "A2:B2")).toEqual([[20, 40]]);
  });

  it("is refused in locked cells", async () => {
    expect(await type("B2", "1")).toBe("refused");
    expect(await book.values("Biểu mẫu", "B2")).toEqual([[40]]);
  });

  it("uses Vietnamese numbers and dates", async () => {
    for (const [text, value] of [
      ["95,5", 95.5],
      ["1.234", 1234],
      ["50%", 0.5],
      ["20/3/2024", 45371],
    ] as const) {
      await type("A2", text);
      expect(await book.values("Biểu mẫu", "A2")).toEqual([[value]]);
    }
  });

  it("is held to validation that stops: bounds, lists and formulas", async () => {
    expect(await type("A3", "-1")).toBe("refused");
    expect(await type("A3", "abc")).toBe("refused");
    expect(await type("A3", "3")).toBe("ok");
    expect(await type("A4", "Xong")).toBe("refused");
    expect(await type("A4", "Hoàn thành")).toBe("ok");
    await type("A2", "3");
    expect(await type("A5", "dài hơn")).toBe("refused");
    expect(await type("A5", "abc")).toBe("ok");
    expect(await type("A5", "")).toBe("ok");
    expect(await book.values("Biểu mẫu", "A3:A5")).toEqual([[3], ["Hoàn thành"], [""]]);
  });

  it("fires onChanged with what was before and after, but not when refused", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const registered = await book.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    await type("A2", "7");
    await type("B2", "8");
    await type("A3", "-5");
    await eventsDelivered();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ address: "A2", changeType: "RangeEdited", source: "Local" });
    expect(seen[0]!.details).toMatchObject({ valueBefore: 3, valueAfter: 7 });
    const changed = await book.run(async (context) => {
      const range = seen[0]!.getRange(context);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(changed).toEqual([[7]]);
    await book.open.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await type("A2", "9");
    await eventsDelivered();
    expect(seen).toHaveLength(1);
  });
});

describe("events", () => {
  it("tell of the add-in's own writes, of added, activated and deleted sheets", async () => {
    const seen: string[] = [];
    const note = (what: string) => (event: { type: string; triggerSource?: string }) => {
      seen.push(`${what} ${event.triggerSource ?? ""}`.trim());
      return Promise.resolve();
    };
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(note("changed"));
      worksheets.onAdded.add(note("added"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
      const sheet = worksheets.add("Sự kiện");
      sheet.activate();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").format.font.bold = true;
      await context.sync();
      worksheets.getItem("Biểu mẫu").activate();
      sheet.delete();
      await context.sync();
    });
    await eventsDelivered();
    expect(seen).toEqual(["added", "activated", "changed ThisLocalAddin", "activated", "deleted"]);
  });
});

describe("what a person sees of a cell", () => {
  it("has the conditional formats that hold for it", async () => {
    const look = (address: string) => book.open.host.cellAppearance("Biểu mẫu", address);
    await type("A2", "101");
    expect(await look("B2")).toEqual({ text: "202", fill: "#FFC7CE", fontColor: "#000000", bold: true });
    await type("A2", "1");
    expect(await look("B2")).toEqual({ text: "2", fill: "", fontColor: "#000000", bold: false });
    expect((await look("A4")).text).toBe("Hoàn thành");
  });
});
