import { describe, expect, it } from "vitest";
import { taskColumns, indicatorColumns } from "../../../src/sheets/template/fields";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { templateSheets } from "../../../src/sheets/template/templateSheets";
import { parseTag } from "../../../src/sheets/template/tag";
import { parseCell } from "../../../src/sheets/model/a1";
import { textOf } from "../../../src/sheets/table/sheetGrid";
import { cellsOf, gridOf, sheetOf } from "../bookText";
import { smallTemplate } from "../smallTemplate";

describe("a unit's template", () => {
  const input = smallTemplate();
  const book = templateBook(input);

  it("has a guide, the two sheets to fill in, hidden lists and hidden keys, and opens on Nhiệm vụ", () => {
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Hướng dẫn", "visible"],
      ["Nhiệm vụ", "visible"],
      ["Chỉ tiêu", "visible"],
      ["Danh mục", "hidden"],
      ["_CCHC", "veryHidden"],
    ]);
    expect(book.active).toBe("Nhiệm vụ");
  });

  it("has one row per milestone of the period under its group, the task's words only once", () => {
    const grid = gridOf(book, "Nhiệm vụ");
    const rows = grid.rows
      .filter((row) => row >= 5)
      .map((row) => [0, 1, 3, 4, 11].map((column) => textOf(grid.at(row, column))));
    expect(rows.slice(0, 5)).toEqual([
      ["I", "CẢI CÁCH THỂ CHẾ", "", "", ""],
      ["1.1", "Rà soát văn bản", "Tháng 02/2024", "45351", "1.1"],
      ["1.2", "(tiếp nhiệm vụ 1)", "Báo cáo quý I", "45382", "1.2@2024-Q1"],
      ["2", "Theo dõi thi hành pháp luật", "Theo quy định", "Theo văn bản khác", "2"],
      ["II", "NỘI DUNG KHÁC", "Trong năm", "45657", "II"],
    ]);
  });

  it("says whose report it is, which figures belong in it and until when it must be sent", () => {
    const grid = gridOf(book, "Nhiệm vụ");
    expect([0, 1, 2].map((row) => textOf(grid.at(row, 0)))).toEqual([
      "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024",
      "Đơn vị: Văn phòng Sở",
      "Số liệu từ 15/12/2023 đến 14/3/2024. Hạn gửi báo cáo: 20/3/2024.",
    ]);
  });

  it("unlocks every yellow input cell under a ✎ heading and beside the two contact labels, and nothing else", () => {
    for (const [name, columns] of [
      ["Nhiệm vụ", taskColumns],
      ["Chỉ tiêu", indicatorColumns],
    ] as const) {
      const sheet = sheetOf(book, name);
      expect(sheet.protection, name).toBeDefined();
      const grid = gridOf(book, name);
      for (const { address, cell } of cellsOf(sheet)) {
        const { row, column } = parseCell(address)!;
        const isData = row >= 5 && /^[\w.]+(?:@[\w-]+)?$/.test(textOf(grid.at(row, 11)));
        const isContact = row < 4 && textOf(grid.at(row, column - 1)).endsWith("✎");
        const isInput = isContact || (isData && (columns[column]?.heading.startsWith("✎") ?? false));
        const noFigure = cell.style?.fill === "#F2F2F2";
        expect(cell.style?.unlocked ?? false, `${name}!${address}`).toBe(isInput && !noFigure);
        if (cell.style?.unlocked) expect(cell.style.fill).toBe("#FFF8D6");
      }
    }
  });

  it("asks for one figure of a count and two of a ratio", () => {
    const sheet = sheetOf(book, "Chỉ tiêu");
    const unlocked = (row: number) =>
      [5, 6].map((column) => sheet.rows[row]?.cells[column]?.style?.unlocked ?? false);
    expect(unlocked(5)).toEqual([true, true]);
    expect(unlocked(6)).toEqual([true, false]);
  });

  it("offers lists from defined names, warns about dates and stops at wrong figures", () => {
    const kinds = (name: string) =>
      sheetOf(book, name).validations.map(({ ref, rule, alert }) => [ref, rule.kind, alert.style]);
    expect(kinds("Nhiệm vụ").slice(0, 2)).toEqual([
      ["F6:F10", "list", "stop"],
      ["G6:G10", "date", "warning"],
    ]);
    expect(kinds("Chỉ tiêu").slice(0, 3)).toEqual([
      ["D6:D7", "list", "stop"],
      ["F6:F7", "decimal", "stop"],
      ["G6", "decimal", "stop"],
    ]);
    expect(book.names.map(({ name }) => name)).toEqual(["NgayTinh", "DsTienDo", "DsTinhTrang"]);
  });

  it("prints A:J on A4 landscape, one page wide, with the heading row on each page", () => {
    expect(sheetOf(book, "Nhiệm vụ").page).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      printArea: "A1:J13",
      titleRows: [5, 5],
      footerLeft: "Văn phòng Sở – Quý I/2024",
    });
    expect(sheetOf(book, "Nhiệm vụ").freeze).toEqual({ columns: 2, rows: 5 });
  });

  it("judges by today unless a day is given", () => {
    const asOf = (one: typeof book) => sheetOf(one, "Nhiệm vụ").rows[0]!.cells[10]?.content;
    expect(asOf(book)).toEqual({ kind: "date", date: "2024-03-20" });
    expect(asOf(templateBook({ ...input, asOf: undefined }))).toEqual({
      kind: "formula",
      formula: "TODAY()",
    });
    expect(book.names[0]).toEqual({ name: "NgayTinh", refersTo: "'Nhiệm vụ'!$K$1" });
  });

  it("lists on the guide what the unit only supports", () => {
    const task = input.plan.tasks[1]!;
    const grid = gridOf(templateBook({ ...input, supports: [task] }), "Hướng dẫn");
    expect(grid.rows.map((row) => textOf(grid.at(row, 0)))).toContain("2. Theo dõi thi hành pháp luật");
  });

  it("of a unit that leads nothing has Chỉ tiêu only, which then asks who prepared it", () => {
    const only = templateBook({ ...input, occurrences: [] });
    expect(only.sheets.map(({ name }) => name)).not.toContain("Nhiệm vụ");
    const grid = gridOf(only, "Chỉ tiêu");
    expect(textOf(grid.at(1, 4))).toBe("Người lập ✎");
    expect(sheetOf(only, "Chỉ tiêu").rows[1]!.cells[5]?.style?.unlocked).toBe(true);
  });
});

describe("units' sheets in the plan workbook", () => {
  it("are named by the unit's short name, unique, short and free of forbidden signs", () => {
    const input = smallTemplate();
    const units = ["Phòng A/B", "phòng a b", "Đơn vị", "'Trung tâm Dịch vụ việc làm và Hướng nghiệp tỉnh'"];
    const { sheets } = templateSheets(
      units.map((name, index) => ({ ...input, unit: { ...input.unit, id: `DV${index}`, shortName: name } })),
    );
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual([
      "Phòng A B",
      "Phòng A B – chỉ tiêu",
      "phòng a b (2)",
      "phòng a b (2) – chỉ tiêu",
      "Đơn vị (2)",
      "Đơn vị – chỉ tiêu",
      "Trung tâm Dịch vụ việc làm và H",
      "Trung tâm Dịch vụ vi – chỉ tiêu",
    ]);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it("carry whose they are in a hidden cell and follow the workbook's Ngày tính", () => {
    const { sheets } = templateSheets([smallTemplate()]);
    const [tasks] = sheets;
    const tag = tasks!.rows[0]!.cells[11]?.content;
    expect(tag?.kind === "text" && parseTag(tag.text)).toEqual({
      kind: "tasks",
      planId: "cchc-2024-mau",
      planVersion: "0a1b2c3d",
      unitId: "DV01",
      periodId: "2024-Q1",
    });
    expect(tasks!.columns[11]?.hidden).toBe(true);
    expect(tasks!.rows[0]!.cells[10]?.content).toEqual({ kind: "formula", formula: "NgayTinh" });
  });
});
