import { describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();

/** A sheet with a table over B2:D4: Việc, Số, Hạn; nothing else. */
async function tableOn(name: string) {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("B2:D4").values = [
      ["Việc", "Số", "Hạn"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    sheet.tables.add("B2:D4", true).name = `tbl${name}`;
    await context.sync();
  });
  return (context: Excel.RequestContext) => context.workbook.worksheets.getItem(name);
}

/** Changes the sheet and reads B2:D2. */
const headings = (name: string, deed: (sheet: Excel.Worksheet) => void) =>
  book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    deed(sheet);
    const range = sheet.getRange("B2:D2");
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

describe("a table", () => {
  it("stands over no other table and no merged cells, nor is it stretched over them", async () => {
    const sheet = await tableOn("Chồng");
    const refusals = [
      await book.refusal((context) => void sheet(context).tables.add("D4:F6", true)),
      await book.refusal((context) => {
        sheet(context).getRange("H1:I1").merge();
        void sheet(context).tables.add("H1:I4", true);
      }),
      await book.refusal((context) => {
        sheet(context).getRange("B6:C6").merge();
        sheet(context).tables.getItemAt(0).resize("B2:D7");
      }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill("MergedRangeConflict"));
    expect(refusals[0]!.location).toBe("TableCollection.add");
  });

  it("is resized only from its own heading row, over its old place, with a row below", async () => {
    const sheet = await tableOn("Cỡ");
    for (const address of ["B3:D6", "F2:G4", "B2:D2"]) {
      const refused = await book.refusal((context) => sheet(context).tables.getItemAt(0).resize(address));
      expect(refused.code).toBe("InvalidArgument");
    }
  });

  it("has no merged cells", async () => {
    const sheet = await tableOn("Gộp");
    const refused = await book.refusal((context) => sheet(context).getRange("A3:B3").merge());
    expect(refused.code).toBe("InvalidOperation");
  });

  it("is not cut by cells that are pushed down, nor to the right", async () => {
    const sheet = await tableOn("Cắt");
    const down = await book.refusal((context) => void sheet(context).getRange("B1").insert("Down"));
    const right = await book.refusal((context) => void sheet(context).getRange("A3").insert("Right"));
    const up = await book.refusal((context) => sheet(context).getRange("B1").delete("Up"));
    expect([down.code, right.code, up.code]).toEqual(Array(3).fill("InvalidOperation"));
  });

  it.each([
    ["C5", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["hai từ", "InvalidArgument"],
    ["2tbl", "InvalidArgument"],
    ["x".repeat(256), "InvalidArgument"],
    ["TBLTRÙNG", "ItemAlreadyExists"],
  ])("is not named %j", async (name, code) => {
    await book.run(async (context) => {
      context.workbook.names.add("tblTrùng", "=Sheet1!$A$1");
      await context.sync();
    });
    const sheet = await tableOn("Tên");
    const refused = await book.refusal((context) => (sheet(context).tables.getItemAt(0).name = name));
    expect(refused.code).toBe(code);
    await book.run(async (context) => {
      sheet(context).delete();
      context.workbook.names.getItem("tblTrùng").delete();
      await context.sync();
    });
  });

  it("keeps headings that are texts, not blank and each once, whatever is written into them", async () => {
    await tableOn("Đầu");
    expect(await headings("Đầu", (sheet) => (sheet.getRange("C2").values = [["việc"]]))).toEqual([
      "Việc",
      "việc2",
      "Hạn",
    ]);
    expect(await headings("Đầu", (sheet) => (sheet.getRange("C2:D2").values = [[2024, ""]]))).toEqual([
      "Việc",
      "2024",
      "Column3",
    ]);
    expect(await headings("Đầu", (sheet) => sheet.getRange("C2").clear("Contents"))).toEqual([
      "Việc",
      "Column2",
      "Column3",
    ]);
  });

  it("takes no rows that do not have its width, and stays as it was", async () => {
    const sheet = await tableOn("Dòng");
    const refused = await book.refusal(
      (context) =>
        void sheet(context)
          .tables.getItemAt(0)
          .rows.add(undefined, [["c", 5]]),
    );
    expect(refused.code).toBe("InvalidArgument");
    const rows = await book.run(async (context) => {
      const count = sheet(context).tables.getItemAt(0).rows.getCount();
      await context.sync();
      return count.value;
    });
    expect(rows).toBe(2);
  });
});

describe("inserting", () => {
  it("is refused where it would push cells that are not blank off the sheet", async () => {
    await book.sheet("Cuối");
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Cuối");
    const refused = await book.refusal((context) => {
      sheet(context).getRange("XFD1").values = [["cuối"]];
      void sheet(context).getRange("B:B").insert("Right");
    });
    expect(refused.code).toBe("NonBlankCellOffSheet");
  });
});
