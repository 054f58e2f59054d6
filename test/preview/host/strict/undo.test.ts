import { describe, expect, it } from "vitest";
import { eventsDelivered, openForTests } from "../openForTests";

const book = openForTests();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const type = (address: string, text: string) => book.open.host.typeIntoCell("Sheet1", address, text);

describe("what a person typed", () => {
  it("is taken back step by step, back to what stood there", async () => {
    await book.run(async (context) => {
      first(context).getRange("A1:B1").formulas = [["trước", "=1+1"]];
      await context.sync();
    });
    await type("A1", "sau");
    await type("B1", "5");
    expect(await book.open.host.undo()).toBe(true);
    expect(await book.values("Sheet1", "A1:B1")).toEqual([["sau", 2]]);
    expect(await book.open.host.undo()).toBe(true);
    expect(await book.values("Sheet1", "A1:B1")).toEqual([["trước", 2]]);
    expect(await book.open.host.undo()).toBe(false);
  });

  it("is an edit like any other to who listens, when it is taken back", async () => {
    const seen: unknown[] = [];
    await type("A2", "gõ");
    await eventsDelivered();
    await book.run(async (context) => {
      first(context).onChanged.add((event) => {
        seen.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await book.open.host.undo();
    await eventsDelivered();
    expect(seen).toEqual([["A2", "Unknown"]]);
  });

  it("and was refused leaves nothing to take back", async () => {
    await book.run(async (context) => {
      first(context).getRange("A3").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
      await context.sync();
    });
    expect(await type("A3", "-1")).toBe("refused");
    expect(await book.open.host.undo()).toBe(false);
  });
});

describe("the list of what can be taken back", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["writes a value", (sheet) => (sheet.getRange("C1").values = [[1]])],
    ["changes a look", (sheet) => (sheet.getRange("C1").format.font.bold = true)],
    ["adds a sheet", (sheet) => void sheet.context.workbook.worksheets.add()],
    [
      "protects a sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      },
    ],
    ["clears cells", (sheet) => sheet.getRange("C1").clear()],
  ])("is empty once the add-in %s", async (_, deed) => {
    await type("A5", "gõ");
    await book.run(async (context) => {
      deed(first(context));
      await context.sync();
    });
    expect(await book.open.host.undo()).toBe(false);
    expect(await book.values("Sheet1", "A5")).toEqual([["gõ"]]);
  });

  it("outlives what only reads, shows and listens", async () => {
    await type("A6", "gõ");
    await book.run(async (context) => {
      const sheet = first(context);
      sheet.getUsedRange(true).load("values");
      sheet.activate();
      sheet.getRange("A6").select();
      sheet.onSelectionChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(await book.open.host.undo()).toBe(true);
    expect(await book.values("Sheet1", "A6")).toEqual([[""]]);
  });
});
