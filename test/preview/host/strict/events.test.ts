import { describe, expect, it } from "vitest";
import { eventsDelivered, openForTests } from "../openForTests";

const book = openForTests();

type Listening = (note: (line: string) => void, sheet: Excel.Worksheet) => void;

/** Makes a sheet, listens, does `deed` to it in one request, stops listening; gives what was heard, in order. */
async function heard(
  name: string,
  listen: Listening,
  deed: (sheet: Excel.Worksheet) => void,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<string[]> {
  const lines: string[] = [];
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    prepare(sheet);
    await context.sync();
    listen((line) => lines.push(line), sheet);
    await context.sync();
    deed(sheet);
    await context.sync();
  });
  await eventsDelivered();
  return lines;
}

const cells: Listening = (note, sheet) =>
  sheet.onChanged.add((event) => {
    note([event.address, event.changeType, event.source, event.triggerSource].join(" "));
    return Promise.resolve();
  });

const table = (sheet: Excel.Worksheet) => {
  sheet.getRange("B2:C4").values = [
    ["Việc", "Số"],
    ["a", 1],
    ["b", 2],
  ];
  sheet.tables.add("B2:C4", true).name = "tblSuKien";
};

describe("onChanged", () => {
  it("tells of the add-in's own writes: contents, rows, columns and cells, and not of looks", async () => {
    const own = "Local ThisLocalAddin";
    const lines = await heard("Nội dung", cells, (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").format.fill.color = "#FFFF00";
      sheet.getRange("A1:B2").numberFormat = [["0.00"]];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("A1").clear("Contents");
    });
    expect(lines).toEqual([
      `A1:B2 RangeEdited ${own}`,
      `2:3 RowInserted ${own}`,
      `2:2 RowDeleted ${own}`,
      `B:B ColumnInserted ${own}`,
      `B:B ColumnDeleted ${own}`,
      `A1 RangeEdited ${own}`,
    ]);
  });

  it("tells of cells pushed aside, and which way", async () => {
    const states: unknown[] = [];
    const lines = await heard(
      "Chèn ô",
      (note, sheet) =>
        sheet.onChanged.add((event) => {
          if (event.changeType !== "RangeEdited") note(`${event.address} ${event.changeType}`);
          if (event.changeType !== "RangeEdited") states.push(event.changeDirectionState);
          return Promise.resolve();
        }),
      (sheet) => {
        sheet.getRange("A1").insert("Down");
        sheet.getRange("A1").delete("Left");
      },
      (sheet) => (sheet.getRange("A1:B1").values = [["a", "b"]]),
    );
    expect(lines).toEqual(["A1 CellInserted", "A1 CellDeleted"]);
    expect(states).toMatchObject([{ insertShiftDirection: "Down" }, { deleteShiftDirection: "Left" }]);
  });

  it("has what was there before and after for one cell, not for several", async () => {
    const details: unknown[] = [];
    await heard(
      "Chi tiết",
      (_, sheet) =>
        sheet.onChanged.add((event) => {
          details.push(event.details);
          return Promise.resolve();
        }),
      (sheet) => {
        sheet.getRange("A1").values = [["mới"]];
        sheet.getRange("A1:A2").values = [[1], [2]];
      },
      (sheet) => (sheet.getRange("A1").values = [["cũ"]]),
    );
    expect(details).toMatchObject([
      { valueBefore: "cũ", valueAfter: "mới", valueTypeBefore: "String", valueTypeAfter: "String" },
      undefined,
    ]);
  });

  it("of a formula's new result is silent: only what was written is told", async () => {
    const lines = await heard(
      "Công thức",
      cells,
      (sheet) => (sheet.getRange("A1").values = [[2]]),
      (sheet) => (sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]]),
    );
    expect(lines).toEqual(["A1 RangeEdited Local ThisLocalAddin"]);
  });

  it("of a sheet hears that sheet, of the workbook all, of a table its own cells", async () => {
    const lines = await heard(
      "Ba nơi",
      (note, sheet) => {
        const { worksheets, tables } = sheet.context.workbook;
        worksheets.getItem("Sheet1").onChanged.add((event) => Promise.resolve(note(`kia ${event.address}`)));
        worksheets.onChanged.add((event) => Promise.resolve(note(`sổ ${event.address}`)));
        sheet.tables.getItemAt(0).onChanged.add((event) => Promise.resolve(note(`bảng ${event.address}`)));
        sheet.tables.onChanged.add((event) => Promise.resolve(note(`bảng của trang ${event.address}`)));
        tables.onChanged.add((event) => Promise.resolve(note(`mọi bảng ${event.address}`)));
      },
      (sheet) => {
        sheet.getRange("A3:B3").values = [["x", "y"]];
        sheet.getRange("F9").values = [["ngoài"]];
      },
      table,
    );
    expect(lines.sort()).toEqual(["bảng B3", "bảng của trang B3", "mọi bảng B3", "sổ A3:B3", "sổ F9"]);
  });
});

describe("sheets", () => {
  it("tell in this order: added, left, entered, selected in, deleted", async () => {
    const lines = await heard(
      "Thứ tự",
      (note, sheet) => {
        const { worksheets } = sheet.context.workbook;
        worksheets.onAdded.add((event) => Promise.resolve(note(`added ${event.source}`)));
        worksheets.onDeleted.add((event) => Promise.resolve(note(`deleted ${event.source}`)));
        worksheets.onActivated.add(() => Promise.resolve(note("activated")));
        worksheets.onDeactivated.add(() => Promise.resolve(note("deactivated")));
        worksheets.onSelectionChanged.add((event) => Promise.resolve(note(`selected ${event.address}`)));
      },
      (sheet) => {
        const made = sheet.context.workbook.worksheets.add("Thêm");
        made.activate();
        made.getRange("C3:D4").select();
        made.activate();
        sheet.activate();
        made.delete();
      },
    );
    expect(lines).toEqual([
      "added Local",
      "deactivated",
      "activated",
      "selected C3:D4",
      "deactivated",
      "activated",
      "deleted Local",
    ]);
  });

  it("tell the one that is left apart from the one that is entered", async () => {
    const lines = await heard(
      "Rời",
      (note, sheet) => {
        const start = sheet.context.workbook.worksheets.getItem("Sheet1");
        sheet.onActivated.add(() => Promise.resolve(note("Rời vào")));
        sheet.onDeactivated.add(() => Promise.resolve(note("Rời ra")));
        start.onActivated.add(() => Promise.resolve(note("Sheet1 vào")));
        start.onDeactivated.add(() => Promise.resolve(note("Sheet1 ra")));
      },
      (sheet) => {
        sheet.activate();
        sheet.context.workbook.worksheets.getItem("Sheet1").activate();
      },
      (sheet) => sheet.context.workbook.worksheets.getItem("Sheet1").activate(),
    );
    expect(lines).toEqual(["Sheet1 ra", "Rời vào", "Rời ra", "Sheet1 vào"]);
  });

  it("are not told to be shown when the add-in only shifts cells of one behind", async () => {
    const lines = await heard(
      "Phía sau",
      (note, sheet) =>
        sheet.context.workbook.worksheets.onActivated.add(() => Promise.resolve(note("activated"))),
      (sheet) => void sheet.getRange("A1").insert("Down"),
      (sheet) => (sheet.getRange("A1").values = [[1]]),
    );
    expect(lines).toEqual([]);
  });

  it("tell that they are protected, and that they no longer are", async () => {
    const lines = await heard(
      "Bảo vệ",
      (note, sheet) =>
        sheet.onProtectionChanged.add((event) => Promise.resolve(note(String(event.isProtected)))),
      (sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      },
    );
    expect(lines).toEqual(["true", "false"]);
  });
});

describe("tables", () => {
  it("tell that they came and went", async () => {
    const lines = await heard(
      "Bảng",
      (note, sheet) => {
        sheet.tables.onAdded.add((event) => Promise.resolve(note(`added ${event.source}`)));
        sheet.tables.onDeleted.add((event) => Promise.resolve(note(`deleted ${event.tableName}`)));
      },
      (sheet) => {
        sheet.getRange("F1:F2").values = [["Cột"], [1]];
        sheet.tables.add("F1:F2", true).name = "tblMoi";
        sheet.tables.getItem("tblMoi").convertToRange();
      },
    );
    expect(lines).toEqual(["added Local", "deleted tblMoi"]);
  });
});

describe("a handler", () => {
  it("hears after the request that did it has been answered, and nothing once removed", async () => {
    const order: string[] = [];
    const registered = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tay nghe");
      const handler = sheet.onChanged.add(() => Promise.resolve(void order.push("nghe")));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      order.push("trả lời");
      return handler;
    });
    await eventsDelivered();
    expect(order).toEqual(["trả lời", "nghe"]);
    await book.open.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Tay nghe").getRange("A1").values = [[2]];
      await context.sync();
    });
    await eventsDelivered();
    expect(order).toHaveLength(2);
  });
});
