import { describe, expect, it } from "vitest";
import { openForTests } from "./openForTests";

const book = openForTests();

/** A sheet with table `name` over A1:C4: Việc, Chi phí (đ), Tiến độ. */
async function tableOn(sheetName: string, name: string) {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.getRange("A1:C4").values = [
      ["Việc", "Chi phí (đ)", "Tiến độ"],
      ["a", 100, 0.5],
      ["b", 200, 1],
      ["c", 300, 0],
    ];
    sheet.tables.add("A1:C4", true).name = name;
    await context.sync();
  });
}

describe("structured references", () => {
  it("compute with Vietnamese column names and read back as written", async () => {
    await tableOn("Cột", "tblCot");
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cột");
      const range = sheet.getRange("E1:E6");
      range.formulas = [
        ["=SUM(tblCot[Chi phí (đ)])"],
        ["=COUNTIF(tblCot[Tiến độ],1)"],
        ["=ROWS(tblCot)"],
        ["=tblCot[[#Headers],[Việc]]"],
        ["=SUM(tblCot[[Chi phí (đ)]:[Tiến độ]])"],
        ['="tblCot[Việc]"'],
      ];
      range.load("values,formulas");
      await context.sync();
      return { values: range.values.flat(), formulas: range.formulas.flat() as string[] };
    });
    expect(read.values).toEqual([600, 1, 3, "Việc", 601.5, "tblCot[Việc]"]);
    expect(read.formulas[0]).toBe("=SUM(tblCot[Chi phí (đ)])");
  });

  it("of this row work inside the table", async () => {
    await tableOn("Dòng", "tblDong");
    const values = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Dòng");
      sheet.tables.getItem("tblDong").resize("A1:D4");
      const range = sheet.getRange("D2:D4");
      range.formulas = Array.from({ length: 3 }, () => ["=[@[Chi phí (đ)]]*(1-[@[Tiến độ]])"]);
      range.load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(values).toEqual([50, 0, 300]);
  });

  it("follow a table that is made longer or shorter", async () => {
    await tableOn("Dài", "tblDai");
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Dài");
      sheet.getRange("E1").formulas = [["=SUM(tblDai[Chi phí (đ)])"]];
      sheet.getRange("B5").values = [[400]];
      sheet.tables.getItem("tblDai").resize("A1:C5");
      await context.sync();
    });
    expect(await book.values("Dài", "E1")).toEqual([[1000]]);
    await book.run(async (context) => {
      context.workbook.tables.getItem("tblDai").resize("A1:C2");
      await context.sync();
    });
    expect(await book.values("Dài", "E1")).toEqual([[100]]);
  });

  it("follow rows inserted into the table", async () => {
    await tableOn("Chèn", "tblChen");
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Chèn");
      sheet.getRange("E1").formulas = [["=SUM(tblChen[Chi phí (đ)])"]];
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B3").values = [[50]];
      await context.sync();
      const table = sheet.tables.getItem("tblChen").getRange();
      table.load("address");
      await context.sync();
      expect(table.address).toBe("Chèn!A1:C5");
    });
    expect(await book.values("Chèn", "E1")).toEqual([[650]]);
  });

  it("stand behind a defined name", async () => {
    await tableOn("Tên", "tblTen");
    const read = await book.run(async (context) => {
      const name = context.workbook.names.add("ChiPhi", "=tblTen[Chi phí (đ)]");
      const cell = context.workbook.worksheets.getItem("Tên").getRange("E1");
      cell.formulas = [["=SUM(ChiPhi)"]];
      cell.load("values");
      name.load("formula");
      await context.sync();
      return [cell.values[0]![0] as unknown, name.formula as unknown];
    });
    expect(read).toEqual([600, "=tblTen[Chi phí (đ)]"]);
  });

  it("become ordinary references when the table is turned into a range", async () => {
    await tableOn("Thường", "tblThuong");
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Thường");
      sheet.getRange("E1").formulas = [["=SUM(tblThuong[Chi phí (đ)])"]];
      sheet.tables.getItem("tblThuong").convertToRange();
      await context.sync();
    });
    expect(await book.values("Thường", "E1")).toEqual([[600]]);
  });

  it("to a table or column that is not there are refused", async () => {
    await tableOn("Không", "tblKhong");
    const cell = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("Không").getRange("E1");
    const unknownTable = await book.refusal((context) => (cell(context).formulas = [["=SUM(tblLa[Việc])"]]));
    const unknownColumn = await book.refusal(
      (context) => (cell(context).formulas = [["=SUM(tblKhong[Lạ])"]]),
    );
    expect([unknownTable.code, unknownColumn.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});

describe("a table", () => {
  it("tells its name, columns and parts, and takes new rows", async () => {
    await tableOn("Phần", "tblPhan");
    const read = await book.run(async (context) => {
      const table = context.workbook.tables.getItem("tblPhan");
      table.rows.add(undefined, [["d", 400, 1]]);
      table.load("name,style,showBandedRows,showFilterButton");
      table.columns.load("items/name");
      const body = table.getDataBodyRange();
      const head = table.getHeaderRowRange();
      const column = table.columns.getItem("Tiến độ").getDataBodyRange();
      for (const range of [body, head, column]) range.load("address");
      await context.sync();
      return {
        columns: table.columns.items.map(({ name }) => name),
        addresses: [head.address, body.address, column.address],
      };
    });
    expect(read).toEqual({
      columns: ["Việc", "Chi phí (đ)", "Tiến độ"],
      addresses: ["Phần!A1:C1", "Phần!A2:C5", "Phần!C2:C5"],
    });
    expect(await book.values("Phần", "A5:C5")).toEqual([["d", 400, 1]]);
  });

  it("gets headings that are texts and each only once", async () => {
    const columns = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Đầu");
      sheet.getRange("A1:D2").values = [
        ["Hạn", "Hạn", "", 2024],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(columns).toEqual(["Hạn", "Hạn2", "Column3", "2024"]);
  });

  it("is refused over another table and over merged cells", async () => {
    await tableOn("Chồng", "tblChong");
    const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Chồng");
    const overTable = await book.refusal((context) => onSheet(context).tables.add("B3:F6", true));
    const overMerge = await book.refusal((context) => {
      onSheet(context).getRange("H1:I1").merge(false);
      onSheet(context).tables.add("H1:I4", true);
    });
    expect([overTable.code, overMerge.code]).toEqual(["MergedRangeConflict", "MergedRangeConflict"]);
  });

  it("cannot take a name that is taken or that looks like a cell", async () => {
    await tableOn("Đặt", "tblDat");
    const rename = (name: string) =>
      book.refusal((context) => (context.workbook.tables.getItem("tblDat").name = name));
    await book.run(async (context) => {
      context.workbook.names.add("NgayTinh", "=Sheet1!$A$1");
      await context.sync();
    });
    expect((await rename("ngaytinh")).code).toBe("ItemAlreadyExists");
    expect((await rename("AB12")).code).toBe("InvalidArgument");
    expect((await rename("có dấu cách")).code).toBe("InvalidArgument");
  });
});
