import { describe, expect, it } from "vitest";
import { beforeRun } from "../../../src/domain/consolidation/lastRun";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import { text } from "../../../src/sheets/model/content";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { changesIn } from "../../../src/sheets/plan/read/changesIn";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { textOf } from "../../../src/sheets/table/sheetGrid";
import { edited, gridOf, sheetOf } from "../bookText";
import { bookAfterQuarterOne, quarterOne } from "../nextTemplate";

/** Quarter I of Văn phòng Sở came again: 1.1 was not done by 12 but by 20 March, its document is another, 2 was withdrawn. */
function bookWithChanges(): PlanBook {
  const before = bookAfterQuarterOne().consolidation;
  const tasks = quarterOne.map((row) => {
    const source = { ...row.source, file: "=bc-2.xlsx", cells: { completedOn: "G7", document: "H7" } };
    if (row.occurrenceId === "2") return { ...row, progress: undefined, source };
    return row.occurrenceId === "1.1"
      ? { ...row, completedOn: "2024-03-20" as const, document: "=HYPERLINK(1)", source }
      : { ...row, source };
  });
  const [report] = before.reports;
  const source = { file: "=bc-2.xlsx", hash: "q2" };
  const reports = [{ ...report!, source, cells: 9, runId: "R2" }];
  const run = { runId: "R2", periodId: "2024-Q1", unitIds: ["DV01"] };
  const at = { at: "2024-03-21T10:48", action: "Tổng hợp", periodId: "2024-Q1", about: "1 tệp" };
  return {
    ...bookAfterQuarterOne(),
    asOf: "2024-03-21",
    periodId: "2024-Q1",
    consolidation: { ...before, tasks, reports },
    lastRun: { ...run, before: beforeRun(before, run) },
    log: [{ ...at, cells: 9, result: "", runId: "R2" }],
  };
}

function rows(book: BookSpec): string[][] {
  const grid = gridOf(book, "Thay đổi");
  return grid.rows
    .filter((row) => row >= 5)
    .map((row) => Array.from({ length: 10 }, (_, column) => textOf(grid.at(row, column))));
}

describe("Thay đổi", () => {
  const book = planBookToSheets(bookWithChanges());

  it("says on top what the last run changed, of which period and when", () => {
    const grid = gridOf(book, "Thay đổi");
    expect([0, 1, 2].map((row) => textOf(grid.at(row, 0)))).toEqual([
      "THAY ĐỔI SO VỚI TRƯỚC LẦN TỔNG HỢP GẦN NHẤT",
      "Quý I/2024, tổng hợp lúc 10:48 ngày 21/3/2024: 0 báo cáo mới, 1 báo cáo gửi lại; 0 ô thêm, 2 ô sửa, 1 ô bỏ; 1 mốc đổi tình trạng.",
      "Tình trạng tính theo Ngày tính 21/3/2024. Báo cáo mới ghi một dòng; báo cáo gửi lại ghi từng ô thay đổi. Hoàn tác thì trang này trở về trống. Chỉ đọc.",
    ]);
  });

  it("has a line for the report, each changed cell with its place, and each state that follows", () => {
    const task = "Tháng 02/2024 – Rà soát văn bản";
    const file = "=bc-2.xlsx";
    expect(rows(book)).toEqual([
      ["Văn phòng Sở", "", "", "Số ô đã điền", "0", "9", "Gửi lại", file, "", ""],
      ["Văn phòng Sở", "1.1", task, "Ngày hoàn thành", "45334", "45371", "Sửa", file, "Nhiệm vụ", "G7"],
      [
        "Văn phòng Sở",
        "1.1",
        task,
        "Số, ký hiệu văn bản",
        "=12/KH-VP",
        "=HYPERLINK(1)",
        "Sửa",
        file,
        "Nhiệm vụ",
        "H7",
      ],
      [
        "Văn phòng Sở",
        "1.1",
        task,
        "Tình trạng mốc",
        "✔ Đúng hạn",
        "◆ Hoàn thành muộn",
        "Kéo theo",
        file,
        "",
        "",
      ],
      [
        "Văn phòng Sở",
        "2",
        "Theo quy định – Theo dõi thi hành pháp luật",
        "Tiến độ",
        "Chưa thực hiện",
        "",
        "Bỏ",
        "bc.xlsx",
        "",
        "",
      ],
    ]);
  });

  it("holds texts from outside as text alone", () => {
    const kinds = sheetOf(book, "Thay đổi").rows.flatMap(({ cells }) =>
      cells.map((cell) => cell?.content?.kind),
    );
    expect(kinds).not.toContain("formula");
  });

  it("is empty where there is nothing to compare, and says so", () => {
    const empty = planBookToSheets(bookAfterQuarterOne());
    expect(textOf(gridOf(empty, "Thay đổi").at(1, 0))).toBe(
      "Chưa có lần tổng hợp nào để so sánh, hoặc lần gần nhất đã được hoàn tác.",
    );
    expect(rows(empty)).toEqual([]);
  });
});

describe("a plan workbook", () => {
  const book = planBookToSheets(bookWithChanges());
  const read = (spec: BookSpec) => sheetsToPlanBook(bookCells(spec));

  it("opens the same without Thay đổi, or with a blank one: nothing of it is read", () => {
    const whole = read(book);
    expect(whole.findings).toEqual([]);
    expect(whole.value?.lastRun).toEqual(bookWithChanges().lastRun);
    const others = book.sheets.filter(({ name }) => name !== "Thay đổi");
    expect(read({ ...book, sheets: others })).toEqual(whole);
    const blank = { ...sheetOf(book, "Thay đổi"), rows: [] };
    expect(read({ ...book, sheets: [...others, blank] })).toEqual(whole);
  });

  it("opens the same with someone's own sheet of that name, and knows that it must not be written over", () => {
    const others = book.sheets.filter(({ name }) => name !== "Thay đổi");
    const own = { ...sheetOf(book, "Nhật ký"), name: "Thay đổi" };
    const typed = edited({ ...book, sheets: [...others, own] }, "Thay đổi", { A1: text("Ghi chú của tôi") });
    expect(read(typed)).toEqual(read(book));
    expect(changesIn(bookCells(typed)).isOwn).toBe(false);
    expect(changesIn(bookCells(book)).isOwn).toBe(true);
  });

  it("says it where Thay đổi was renamed, as of any other sheet: it would be made a second time", () => {
    const renamed = book.sheets.map((sheet) =>
      sheet.name === "Thay đổi" ? { ...sheet, name: "Thay đổi cũ" } : sheet,
    );
    expect(read({ ...book, sheets: renamed }).findings.map(({ code, place }) => [code, place.sheet])).toEqual(
      [["sheetRenamed", "Thay đổi cũ"]],
    );
  });
});
