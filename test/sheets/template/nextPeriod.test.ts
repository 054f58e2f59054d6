import { describe, expect, it } from "vitest";
import { checkSubmission } from "../../../src/domain/checks";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import { number, text } from "../../../src/sheets/model/content";
import { textOf } from "../../../src/sheets/table/sheetGrid";
import { fillTemplate } from "../../../src/sheets/template/fillTemplate";
import { readSubmission } from "../../../src/sheets/template/readSubmission";
import { readTemplateContext } from "../../../src/sheets/template/readTemplateContext";
import { templateBook } from "../../../src/sheets/template/templateBook";
import { templateSheets } from "../../../src/sheets/template/templateSheets";
import { unitSheetBooks } from "../../../src/sheets/template/unitSheetBooks";
import { edited, gridOf, sheetOf } from "../bookText";
import { nextTemplate, quarterOne } from "../nextTemplate";
import { officeGround } from "../officeGround";
import { smallTemplate } from "../smallTemplate";

const input = nextTemplate();
const book = templateBook(input);
const expected = { planId: "cchc-2024-mau", planVersion: "0a1b2c3d", planYear: 2024 };
const source = { file: "Văn phòng Sở.xlsx", hash: "h" };
const read = (made: BookSpec, office = officeGround(input)) =>
  readSubmission(bookCells(made), source, { ...expected, office });

/** Rows of Nhiệm vụ below the headings as texts of the given columns. */
function rows(made: BookSpec, columns: number[]): string[][] {
  const grid = gridOf(made, "Nhiệm vụ");
  const data = grid.rows.filter((row) => row >= 5 && /^[\w.@-]+$/.test(textOf(grid.at(row, 11))));
  return data.map((row) => columns.map((column) => textOf(grid.at(row, column)).replaceAll("\u00a0", " ")));
}

describe("the template of the next period", () => {
  it("shows the last state below each milestone and carries over what was left open, in the task's own words", () => {
    expect(rows(book, [0, 1, 3, 11])).toEqual([
      ["1.1", "Rà soát văn bản", "Tháng 02/2024\nKỳ trước (Quý I/2024): ● Hoàn thành 12/02/2024", "1.1"],
      ["1.2", "Rà soát văn bản", "Báo cáo quý I\nKỳ trước (Quý I/2024): ◐ Đang thực hiện", "1.2@2024-Q1"],
      ["2", "Theo dõi thi hành pháp luật", "Theo quy định\nKỳ trước (Quý I/2024): ○ Chưa thực hiện", "2"],
      ["II", "NỘI DUNG KHÁC", "Trong năm", "II"],
    ]);
  });

  it("says it where a row carried over was left blank", () => {
    const blank = quarterOne.map((row) =>
      row.occurrenceId === "1.2@2024-Q1" ? { ...row, progress: undefined } : row,
    );
    const made = templateBook(nextTemplate(blank));
    expect(rows(made, [3, 11])[1]).toEqual(["Báo cáo quý I\nKỳ trước: chưa báo cáo", "1.2@2024-Q1"]);
    expect(read(made, officeGround(nextTemplate(blank))).findings).toEqual([]);
  });

  it("has what was done once filled in, as text and open to be changed; what stays open is asked anew", () => {
    expect(rows(book, [5, 6, 7, 8, 9])).toEqual([
      ["Hoàn thành", "45334", "=12/KH-VP", "Đã ban hành Kế hoạch", ""],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
    ]);
    const row = sheetOf(book, "Nhiệm vụ").rows[6]!;
    expect(row.cells[7]).toMatchObject({ content: { kind: "text" }, style: { unlocked: true } });
    expect(row.cells.slice(5, 10).every((cell) => cell?.style?.unlocked)).toBe(true);
  });

  it("asks cumulative figures anew and shows the earlier ones beside them", () => {
    const grid = gridOf(book, "Chỉ tiêu");
    expect([5, 6].map((row) => textOf(grid.at(row, 4)))).toEqual([
      "Số hồ sơ đúng hạn /\nTổng số hồ sơ\nKỳ trước (Quý I/2024): 450/1.500",
      "Số vi phạm\nKỳ trước (Quý I/2024): 2",
    ]);
    expect([5, 6].map((row) => textOf(grid.at(row, 5)))).toEqual(["", ""]);
  });

  it("of a unit that has reported nothing is just what it was", () => {
    const { lastStates, ...plain } = smallTemplate();
    expect(lastStates).toEqual({ tasks: new Map(), indicators: new Map() });
    expect(templateBook(smallTemplate())).toEqual(templateBook(plain));
  });
});

describe("reading it back", () => {
  it("finds nothing changed in an untouched one, and takes what was filled in before as the unit's own report", () => {
    const { value, findings } = read(book);
    expect(findings).toEqual([]);
    const checked = checkSubmission(value!, { ...input, asOf: "2024-06-10" });
    expect(checked.tasks[0]).toMatchObject({
      periodId: "2024-H1",
      progress: "done",
      completedOn: "2024-02-12",
      document: "=12/KH-VP",
      result: "Đã ban hành Kế hoạch",
      source: {
        file: source.file,
        cells: { progress: "F7", completedOn: "G7", document: "H7", result: "I7" },
      },
    });
    expect(checked.report).toMatchObject({ cells: 4, taken: 4, inFindings: 0 });
  });

  it("does not take the last state for the plan's text, also where its line break is gone", () => {
    const flat = edited(book, "Nhiệm vụ", {
      D8: text("Báo cáo quý I Kỳ trước (Quý I/2024): ◐ Đang thực hiện"),
      D9: text("Theo quy định\r\nKỳ trước (Quý I/2024): ○ Chưa thực hiện"),
      D7: text("Tháng 02/2024"),
    });
    expect(read(flat).findings).toEqual([]);
    const changed = edited(book, "Nhiệm vụ", { D8: text("Báo cáo quý II") });
    expect(read(changed).findings.map(({ code }) => code)).toEqual(["textChanged"]);
  });

  it("knows every row by its texts when the hidden parts are gone", () => {
    const filled = fillTemplate(book, [
      { sheet: "tasks", id: "1.2@2024-Q1", field: "result", content: text("Đã gửi")! },
    ]);
    const bare = edited(filled, "Nhiệm vụ", { L1: "", L5: "", L7: "", L8: "", L9: "", L10: "", L12: "" });
    const sheets = bare.sheets.filter(({ name }) => name === "Nhiệm vụ");
    const { value } = read({ ...bare, sheets });
    expect(value?.tasks.map(({ occurrenceId, cells }) => [occurrenceId, cells.result?.raw.value])).toEqual([
      ["1.1", "Đã ban hành Kế hoạch"],
      ["1.2@2024-Q1", "Đã gửi"],
      ["2", undefined],
      ["II", undefined],
    ]);
  });

  it("misses no row that the office would carry over now and the template did not have", () => {
    const before = quarterOne.map((row) =>
      row.occurrenceId === "1.2@2024-Q1" ? { ...row, progress: "done" as const } : row,
    );
    const made = templateBook(nextTemplate(before));
    expect(rows(made, [11]).flat()).toEqual(["1.1", "2", "II"]);
    expect(read(made).findings).toEqual([]);
    const withoutNote = { ...made, sheets: made.sheets.filter(({ name }) => name !== "_CCHC") };
    expect(read(withoutNote).findings).toEqual([]);
  });

  it("says that a row was deleted which the template had", () => {
    const blank = Object.fromEntries([..."ABCDEFGHIJKL"].map((letter) => [`${letter}8`, "" as const]));
    const deleted = edited(book, "Nhiệm vụ", blank);
    expect(read(deleted).findings.map(({ code, place }) => [code, place.occurrenceId])).toEqual([
      ["rowDeleted", "1.2@2024-Q1"],
    ]);
  });
});

describe("the unit's own check", () => {
  it("holds figures against those of the period before", () => {
    const filled = fillTemplate(book, [
      { sheet: "indicators", id: "I.5.2", field: "status", content: text("Có số liệu")! },
      { sheet: "indicators", id: "I.5.2", field: "numerator", content: number(1)! },
    ]);
    const context = readTemplateContext(bookCells(filled))!;
    const { value } = readSubmission(bookCells(filled), source, expected);
    const { findings } = checkSubmission(value!, { ...context, asOf: "2024-06-10" });
    expect(findings.filter(({ code }) => code === "cumulativeDrop").map(({ params }) => params)).toEqual([
      { value: 1, previous: 2, periodId: "2024-Q1" },
    ]);
  });
});

describe("unit sheets in the open workbook", () => {
  const { sheets } = templateSheets([input]);
  const open: BookSpec = { title: "", sheets, names: [], active: "" };

  it("with only what was filled in from the start are no report yet", () => {
    expect(unitSheetBooks(bookCells(open))).toEqual([]);
  });

  it.each([
    ["another word", { I7: text("Đã ban hành, sửa đổi") }],
    ["a word less", { I7: "" as const }],
    ["one more row", { F9: text("Đang thực hiện") }],
    ["who prepared it", { I2: text("Nguyễn Văn A") }],
  ])("with %s are one", (_, contents) => {
    expect(unitSheetBooks(bookCells(edited(open, "Văn phòng", contents)))).toHaveLength(1);
  });
});
