import { beforeAll, describe, expect, it } from "vitest";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { sentWords, severityWords, timelinessWords } from "../../../src/i18n/vi/sheetWords";
import { columnIndex, parseArea } from "../../../src/sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { textWidth } from "../../../src/sheets/rowHeight";
import { gridOf, sheetOf } from "../bookText";
import { reportedBook } from "../reportedBook";
import { findHeadings } from "../../../src/sheets/table/heading";
import { textOf } from "../../../src/sheets/table/sheetGrid";

const pointsPerCm = 72 / 2.54;
/** A4 landscape inside 1 cm margins; the footer stands in the lower one. */
const page = { width: (29.7 - 2) * pointsPerCm, height: (21 - 2) * pointsPerCm };

/** Points a column takes: 7 pixels a character and 5 of padding, at 96 dpi. */
const columnPoints = (characters: number) => ((characters * 7 + 5) * 72) / 96;

/** Heights of the pages a sheet's own breaks make, in points. */
function pageHeights({ rows, page: { breaksAfter = [] } }: SheetSpec): number[] {
  const ends = [...breaksAfter, rows.length];
  return ends.map((end, index) =>
    rows.slice(index === 0 ? 0 : ends[index - 1], end).reduce((sum, { height = 15 }) => sum + height, 0),
  );
}

/** Shown columns of a sheet that are printed, by heading. */
function printed(book: BookSpec, name: string, row: number): string[] {
  const sheet = sheetOf(book, name);
  const area = parseArea(sheet.page.printArea ?? "");
  const grid = gridOf(book, name);
  return sheet.columns.flatMap((column, index) =>
    column.hidden || (area && index > area.right) ? [] : [textOf(grid.at(row - 1, index))],
  );
}

describe("a plan workbook on paper", () => {
  let plan: PlanBook;
  let book: BookSpec;
  beforeAll(async () => {
    plan = (await reportedBook()).book;
    book = planBookToSheets(plan);
  });

  it("Tổng hợp takes five pages: figures and charts, lists, the units on two, and the periods with the signatures", () => {
    const sheet = sheetOf(book, "Tổng hợp");
    const heights = pageHeights(sheet);
    expect(heights).toHaveLength(5);
    for (const height of heights) expect(height).toBeLessThanOrEqual(page.height);
  });

  it("Tổng hợp is at most as wide as a page at 100 %; a wider typeface than Times New Roman is fitted to it", () => {
    const sheet = sheetOf(book, "Tổng hợp");
    const last = parseArea(sheet.page.printArea!)!.right;
    const width = sheet.columns
      .slice(0, last + 1)
      .reduce((sum, column) => sum + columnPoints(column.width), 0);
    expect(width).toBeLessThanOrEqual(page.width);
    expect(sheet.page.fitToWidth).toBe(1);
    expect(sheet.page.fitToHeight).toBeUndefined();
  });

  it("the first page holds table 1 and the charts, and so little room that nothing else comes onto it", () => {
    const { rows, charts = [], page: set } = sheetOf(book, "Tổng hợp");
    const [end = 0] = set.breaksAfter!;
    const grid = gridOf(book, "Tổng hợp");
    const total = grid.rows.find((row) => textOf(grid.at(row, 1)) === "Cộng")!;
    const areas = charts.map(({ area }) => parseArea(area)!);
    expect(areas).toHaveLength(3);
    for (const area of areas) {
      expect(area.top).toBeGreaterThan(total);
      expect(area.bottom).toBeLessThan(end);
    }
    const [used = 0] = pageHeights(sheetOf(book, "Tổng hợp"));
    const left = page.height - used;
    expect(left).toBeGreaterThan(15);
    // Where a program does not follow manual breaks, the first row behind them does not fit any more.
    expect(rows[end]!.height).toBeGreaterThan(left);
  });

  it("a state's sign and words stand on one line of their column", () => {
    const columns: [sheet: string, column: number, words: string[]][] = [
      ["Tổng hợp", columnIndex("C"), Object.values(sentWords)],
      ["Phát hiện", 0, Object.values(severityWords)],
    ];
    const named = (sheet: string, heading: string) =>
      findHeadings(gridOf(book, sheet), [heading])!.columns.get(heading)!;
    columns.push([
      "Báo cáo nhiệm vụ",
      named("Báo cáo nhiệm vụ", "Tình trạng"),
      Object.values(timelinessWords),
    ]);
    columns.push(["Báo cáo đã nhận", named("Báo cáo đã nhận", "Gửi"), Object.values(sentWords)]);
    for (const [sheet, column, words] of columns) {
      const room = columnPoints(sheetOf(book, sheet).columns[column]!.width) - 5;
      for (const word of words)
        expect(textWidth(word, 11, true), `${sheet}: ${word}`).toBeLessThanOrEqual(room);
    }
  });

  it("tables print what people read, not where a row came from", () => {
    expect(printed(book, "Phát hiện", 5)).not.toContain("Tệp");
    expect(printed(book, "Phát hiện", 5).at(-1)).toBe("✎ Ghi chú");
    expect(printed(book, "Báo cáo nhiệm vụ", 5).at(-1)).toBe("Số ngày quá hạn");
    expect(printed(book, "Báo cáo chỉ tiêu", 5).at(-1)).toBe("Giải trình");
    expect(printed(book, "Đơn vị", 5).at(-1)).toBe("✎ Điện thoại");
  });

  it("a long text someone sent is kept whole in Phát hiện without making its row a page tall", () => {
    const received = "Nội dung dài. ".repeat(400);
    const [first] = plan.consolidation.findings;
    const findings = [{ ...first!, received }];
    const sheets = planBookToSheets({ ...plan, consolidation: { ...plan.consolidation, findings } });
    const grid = gridOf(sheets, "Phát hiện");
    const column = findHeadings(grid, ["Giá trị nhận được"])!.columns.get("Giá trị nhận được")!;
    expect(textOf(grid.at(5, column))).toBe(received);
    expect(sheetOf(sheets, "Phát hiện").rows[5]!.height).toBeLessThan(100);
  });

  it("only sheets that depend on it are marked with the period and Ngày tính", () => {
    const footers = new Map(book.sheets.map(({ name, page: { footerLeft } }) => [name, footerLeft]));
    expect(footers.get("Kế hoạch")).toBe("Kế hoạch CCHC 2024 – Kế hoạch");
    expect(footers.get("Tổng hợp")).toBe("Kế hoạch CCHC 2024 – Tổng hợp, Quý I/2024, tính đến 20/3/2024");
  });

  it("names indicators in Đáng chú ý by what they measure", () => {
    const grid = gridOf(book, "Tổng hợp");
    const line = grid.rows
      .map((row) => textOf(grid.at(row, 0)))
      .find((words) => words.startsWith("Đáng chú ý"))!;
    expect(line).toContain("chỉ tiêu chưa đạt: văn bản QPPL; hồ sơ TTHC đúng hạn");
  });

  it("a plan of more groups than fit side by side shows its units by state instead", () => {
    const groups = Array.from({ length: 12 }, (_, index) => ({
      ...plan.plan.groups[0]!,
      number: `N${index + 1}`,
      title: `Nhóm ${index + 1}`,
    }));
    const many = planBookToSheets({ ...plan, plan: { ...plan.plan, groups } });
    const grid = gridOf(many, "Tổng hợp");
    const heading = grid.rows.find((row) => textOf(grid.at(row, 0)) === "STT")!;
    const shown = Array.from({ length: 12 }, (_, column) => textOf(grid.at(heading, column)));
    expect(shown.slice(3)).toEqual([
      "✔ Đúng hạn",
      "◆ Hoàn thành muộn",
      "○ Còn hạn",
      "▲ Sắp đến hạn",
      "… Chờ sự kiện",
      "? Cần nhập hạn",
      "– Không định hạn",
      "– Không phát sinh",
      "✖ Số mốc quá hạn",
    ]);
  });
});
