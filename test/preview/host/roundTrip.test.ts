import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";
import type { Cell } from "../../../src/sheets/model/cell";
import { openWorkbook, type OpenWorkbook } from "../../office/openWorkbook";

const text = (value: string, style?: Cell["style"]): Cell => ({
  content: { kind: "text", text: value },
  style,
});
const formula = (value: string, cached: string | number): Cell => ({
  content: { kind: "formula", formula: value, cached },
});

const sheet: SheetSpec = {
  name: "Mốc thực hiện",
  state: "visible",
  tabColour: "#1F4E79",
  zoom: 90,
  columns: [{ width: 12.5 }, { width: 30 }, { width: 9, hidden: true }, { width: 14 }],
  rows: [
    { cells: [text("KẾ HOẠCH", { bold: true, size: 14, horizontal: "span" })], height: 24 },
    {
      cells: ["Mã", "Việc", "Hạn", "Gấp đôi"].map((name) =>
        text(name, {
          fill: "#DDE5F0",
          wrap: true,
          border: { bottom: { style: "medium", colour: "#9AA5B4" } },
        }),
      ),
    },
    {
      cells: [
        { content: { kind: "number", number: 1.5 } },
        text("=1+1", { unlocked: true, indent: 1 }),
        { content: { kind: "date", date: "2024-03-20" }, style: { numberFormat: "dd/mm/yyyy" } },
        formula("[@Mã]*2", 3),
      ],
      height: 33.5,
    },
    {
      cells: [
        { content: { kind: "number", number: 2 } },
        text("007", { numberFormat: "@", vertical: "top" }),
        {
          content: { kind: "dateTime", dateTime: "2024-03-20T14:30" },
          style: { numberFormat: "dd/mm/yyyy hh:mm" },
        },
        formula("[@Mã]*2", 4),
      ],
    },
    { cells: [undefined, undefined, undefined, { style: { fill: "#FFF8D6" } }] },
    {
      cells: [formula("SUM(tblMoc[Gấp đôi])", 7), formula('IF(NgayTinh>45000,"✖ Quá hạn","")', "✖ Quá hạn")],
    },
  ],
  merges: ["B5:C5"],
  freeze: { columns: 1, rows: 2 },
  tables: [
    {
      name: "tblMoc",
      ref: "A2:D4",
      columns: [{ name: "Mã" }, { name: "Việc" }, { name: "Hạn" }, { name: "Gấp đôi", formula: "[@Mã]*2" }],
      filter: true,
      style: "TableStyleLight1",
    },
  ],
  validations: [
    {
      ref: "B3:B4",
      rule: { kind: "list", source: "NgayTinh" },
      alert: { style: "stop", title: "Việc", message: "Chọn từ danh sách." },
      prompt: { title: "Việc", message: "Bấm mũi tên." },
    },
    {
      ref: "C3:C4",
      rule: { kind: "date", operator: "between", min: "DATE(2023,1,1)", max: "DATE(2025,12,31)" },
      alert: { style: "warning", title: "Ngày", message: "Kiểm tra lại ngày." },
    },
  ],
  conditionalFormats: [
    {
      ref: "A3:D4",
      formula: "$A3>1",
      format: { fill: "#FFC7CE", colour: "#9C0006", bold: true },
      stopIfTrue: true,
    },
    { ref: "A3:D4", formula: "$A3<=1", format: { italic: true } },
  ],
  protection: { formatColumns: true, autoFilter: true },
  page: {
    orientation: "landscape",
    marginCm: 1.5,
    fitToWidth: 1,
    printArea: "A1:D6",
    titleRows: [2, 2],
    footerLeft: "Sở LĐ & XH",
    footerRight: "Trang &P/&N",
    breaksAfter: [4],
  },
};

const spec: BookSpec = {
  title: "Sổ thử",
  sheets: [
    sheet,
    {
      name: "_CCHC",
      state: "veryHidden",
      zoom: 100,
      columns: [{ width: 10 }],
      rows: [
        { cells: [{ content: { kind: "date", date: "2024-03-20" }, style: { numberFormat: "dd/mm/yyyy" } }] },
      ],
      merges: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      page: { orientation: "portrait", marginCm: 2 },
    },
  ],
  names: [
    { name: "NgayTinh", refersTo: "'_CCHC'!$A$1" },
    { name: "CotMa", refersTo: "tblMoc[Mã]", hidden: true },
  ],
  active: "Mốc thực hiện",
};

/** JSON drops what is undefined and turns holes into null, as a file would. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a book put into the workbook", () => {
  let open: OpenWorkbook;
  beforeAll(async () => {
    open = await openWorkbook(spec);
  });
  afterAll(() => open.close());

  it("comes out as it went in, formulas with their results", async () => {
    expect(plain(await open.host.toBook())).toEqual(plain(spec));
  });

  it("is a workbook to the client: protected, hidden and named as it says", async () => {
    const read = await open.Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem("Mốc thực hiện");
      const hidden = context.workbook.worksheets.getItem("_CCHC");
      const cell = loaded.getRange("B6");
      loaded.protection.load("protected,options");
      hidden.load("visibility");
      cell.load("values,formulas");
      await context.sync();
      return [
        loaded.protection.protected,
        loaded.protection.options.allowAutoFilter,
        hidden.visibility,
        cell.values[0]![0] as unknown,
      ];
    });
    expect(read).toEqual([true, true, "VeryHidden", "✖ Quá hạn"]);
    expect(await open.host.typeIntoCell("Mốc thực hiện", "A3", "5")).toBe("refused");
  });

  it("replaces the book that was open", async () => {
    const other: BookSpec = {
      ...spec,
      title: "Sổ khác",
      sheets: [{ ...sheet, name: "Khác", protection: undefined }, spec.sheets[1]!],
      active: "Khác",
    };
    await open.host.loadBook(other);
    expect(plain(await open.host.toBook())).toEqual(plain(other));
    await open.host.typeIntoCell("Khác", "A3", "10");
    const after = await open.host.toBook();
    expect(after.sheets[0]!.rows[5]!.cells[0]!.content).toEqual({
      kind: "formula",
      formula: "SUM(tblMoc[Gấp đôi])",
      cached: 24,
    });
  });
});
