import { describe, expect, it } from "vitest";
import { openForTests } from "./openForTests";

const book = openForTests();
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("looks", () => {
  it("of every kind read back, and null where cells differ", async () => {
    const read = await book.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C3");
      const { format } = range;
      format.fill.color = "#dde5f0";
      format.font.name = "Times New Roman";
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = "#1F4E79";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      const edge = format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#9AA5B4";
      sheetOf(context).getRange("C3").format.font.bold = false;
      range.load("format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment");
      range.load("format/wrapText,format/indentLevel,format/protection/locked");
      edge.load("style,weight,color");
      const inner = sheetOf(context).getRange("A1:C2").format.borders.getItem("EdgeBottom");
      inner.load("style");
      await context.sync();
      return { format: format.toJSON(), edge: edge.toJSON(), inner: inner.style };
    });
    expect(read.edge).toMatchObject({ style: "Continuous", weight: "Medium", color: "#9AA5B4" });
    expect(read.inner).toBe("None");
    expect(read.format).toMatchObject({
      fill: { color: "#DDE5F0" },
      font: { name: "Times New Roman", size: 12, bold: null, italic: true, color: "#1F4E79" },
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      protection: { locked: false },
    });
  });

  it("of a whole column reach cells written later", async () => {
    const locked = await book.run(async (context) => {
      sheetOf(context).getRange("F:F").format.protection.locked = false;
      sheetOf(context).getRange("F:F").numberFormat = [["dd/mm/yyyy"]];
      const cell = sheetOf(context).getRange("F50");
      cell.values = [[45371]];
      cell.load("text,format/protection/locked");
      await context.sync();
      return [cell.text[0]![0], cell.format.protection.locked];
    });
    expect(locked).toEqual(["20/03/2024", false]);
  });

  it("widths and heights are whole pixels, given in points", async () => {
    const size = await book.run(async (context) => {
      const range = sheetOf(context).getRange("H8");
      range.format.columnWidth = 190;
      range.format.rowHeight = 33;
      range.getEntireColumn().columnHidden = true;
      range.load("format/columnWidth,format/rowHeight,columnHidden,rowHidden");
      await context.sync();
      return [range.format.columnWidth, range.format.rowHeight, range.columnHidden, range.rowHidden];
    });
    expect(size).toEqual([189.75, 33, true, false]);
  });

  it("clearing formats leaves values, clearing contents leaves formats", async () => {
    const read = await book.run(async (context) => {
      const [a, b] = [sheetOf(context).getRange("K1"), sheetOf(context).getRange("K2")];
      for (const cell of [a, b]) {
        cell.values = [["x"]];
        cell.format.fill.color = "#FFF8D6";
      }
      a.clear("Formats");
      b.clear("Contents");
      for (const cell of [a, b]) cell.load("values,format/fill/color");
      await context.sync();
      return [a, b].map((cell) => [cell.values[0]![0] as unknown, cell.format.fill.color]);
    });
    expect(read).toEqual([
      ["x", "#FFFFFF"],
      ["", "#FFF8D6"],
    ]);
  });
});

describe("rules", () => {
  it("of validation read back for any cell of their range and are cut by a later one", async () => {
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Quy tắc");
      context.workbook.names.add("DanhMuc", sheet.getRange("F1:F5"));
      const { dataValidation } = sheet.getRange("B2:B10");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=DanhMuc" } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Đơn vị",
        message: "Chọn trong danh sách.",
      };
      sheet.getRange("B5").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" },
      };
      const cells = ["B2", "B5", "B2:B10", "C2"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of cells) each.load("type,rule,errorAlert");
      await context.sync();
      context.workbook.names.getItem("DanhMuc").delete();
      await context.sync();
      return {
        types: cells.map(({ type }) => type),
        rule: cells[0]!.rule,
        alert: cells[0]!.errorAlert.title,
      };
    });
    expect(read.types).toEqual(["List", "WholeNumber", "Inconsistent", "None"]);
    expect(read.rule).toEqual({ list: { inCellDropDown: true, source: "=DanhMuc" } });
    expect(read.alert).toBe("Đơn vị");
  });

  it("of conditional formats come newest first and can be cleared", async () => {
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Có điều kiện");
      const range = sheet.getRange("A1:B5");
      for (const formula of ["=$A1=1", "=$A1=2"]) {
        const made = range.conditionalFormats.add("Custom");
        made.custom.rule.formula = formula;
        made.custom.format.fill.color = "#FFC7CE";
        made.stopIfTrue = true;
      }
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load("items/priority,items/stopIfTrue");
      await context.sync();
      const rules = range.conditionalFormats.items.map((item) => item.custom.rule);
      for (const rule of rules) rule.load("formula");
      await context.sync();
      range.conditionalFormats.clearAll();
      const after = range.conditionalFormats.getCount();
      await context.sync();
      return [count.value, rules.map(({ formula }) => formula), after.value];
    });
    expect(read).toEqual([2, ["=$A1=2", "=$A1=1"], 0]);
  });
});

describe("the rest of the workbook", () => {
  it("names, hidden ones too, tell their range and value", async () => {
    const read = await book.run(async (context) => {
      const cell = sheetOf(context).getRange("M3");
      cell.values = [[45371]];
      const name = context.workbook.names.add("NgayTinh", cell);
      name.visible = false;
      const range = name.getRange();
      range.load("address,values");
      name.load("name,formula,visible,type");
      const absent = context.workbook.names.getItemOrNullObject("KhongCo");
      await context.sync();
      const found = [
        name.formula as unknown,
        name.visible,
        name.type,
        range.address,
        range.values[0]![0] as unknown,
      ];
      name.delete();
      context.workbook.names.load("items/name");
      await context.sync();
      return [...found, absent.isNullObject, context.workbook.names.items.length];
    });
    expect(read).toEqual(["=Sheet1!$M$3", false, "Range", "Sheet1!M3", 45371, true, 0]);
  });

  it("sheets keep name, order, state, colour and frozen panes", async () => {
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tổng hợp");
      sheet.position = 0;
      sheet.tabColor = "#1F4E79";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.load("name,position,tabColor,showGridlines,visibility");
      await context.sync();
      const json = sheet.toJSON();
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      return [json.name, json.position, json.tabColor, json.showGridlines, frozen.address, sheet.visibility];
    });
    expect(read).toEqual(["Tổng hợp", 0, "#1F4E79", false, "'Tổng hợp'!A1:B4", "VeryHidden"]);
  });

  it("a renamed sheet is followed by formulas", async () => {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Cũ");
      sheet.getRange("A1").values = [[5]];
      sheetOf(context).getRange("N1").formulas = [["='Cũ'!A1*2"]];
      await context.sync();
      sheet.name = "Mới đổi";
      sheet.getRange("A1").values = [[6]];
      await context.sync();
    });
    expect(await book.values("Sheet1", "N1")).toEqual([[12]]);
  });

  it("page set-up, page breaks, title and settings read back", async () => {
    const read = await book.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = sheetOf(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Trang &P/&N";
      horizontalPageBreaks.add("A11");
      context.workbook.properties.title = "Kế hoạch CCHC";
      context.workbook.settings.add("lastRun", "r1");
      pageLayout.load("orientation,paperSize,zoom,leftMargin");
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.load("rightFooter");
      const setting = context.workbook.settings.getItemOrNullObject("lastRun");
      setting.load("value");
      context.workbook.properties.load("title");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom,
        area.address,
        footer.rightFooter,
        setting.value as unknown,
        context.workbook.properties.title,
      ];
    });
    expect(read).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
      "Sheet1!A1:F20",
      "Trang &P/&N",
      "r1",
      "Kế hoạch CCHC",
    ]);
  });

  it("ranges give their parts, and a kept range follows inserted rows", async () => {
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Phần");
      const range = sheet.getRange("B2:D5");
      const parts = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getLastCell(),
        range.getResizedRange(1, -1),
        range.getOffsetRange(2, 0),
        range.getEntireRow(),
        range.getBoundingRect("F9"),
        range.getIntersectionOrNullObject("A1:B2"),
      ];
      for (const part of parts) part.load("address");
      await context.sync();
      const addresses = parts.map(({ address }) => address.split("!")[1]);
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      return [...addresses, range.address.split("!")[1]];
    });
    expect(read).toEqual(["C3", "B2:D2", "D5", "B2:C6", "B4:D7", "2:5", "B2:F9", "B2", "B4:D7"]);
  });

  it("merging keeps the first value; selecting shows its sheet", async () => {
    const read = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gộp");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge(false);
      range.select();
      range.load("values");
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.worksheets.getActiveWorksheet();
      selected.load("address");
      active.load("name");
      await context.sync();
      return [range.values, selected.address, active.name];
    });
    expect(read).toEqual([
      [
        ["a", ""],
        ["", ""],
      ],
      "Gộp!A1:B2",
      "Gộp",
    ]);
  });
});
