import { describe, expect, it } from "vitest";
import { bookCells } from "../../../src/sheets/bookCells";
import { bookKind } from "../../../src/sheets/bookKind";
import type { BookSpec } from "../../../src/sheets/model/book";
import { date, number, text } from "../../../src/sheets/model/content";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { edited } from "../bookText";
import { smallBook } from "../planBooks";

const written = () => planBookToSheets(smallBook());
const read = (book: BookSpec) => sheetsToPlanBook(bookCells(book));

describe("what people edit in the plan workbook", () => {
  it("takes the office's due date and event date, also typed as text", () => {
    const { value } = read(
      edited(written(), "Mốc thực hiện", { H8: date("2024-06-30"), I6: text("05/3/2024") }),
    );
    expect(value?.settled).toEqual({ "2": { due: "2024-06-30" }, "1.1": { event: "2024-03-05" } });
  });

  it("says where a date cannot be read, and takes the others", () => {
    const { value, findings } = read(
      edited(written(), "Mốc thực hiện", { H6: text("sớm"), H8: date("2024-06-30") }),
    );
    expect(value?.settled).toEqual({ "1.1": { unread: { due: "sớm" } }, "2": { due: "2024-06-30" } });
    // Nothing that was typed is lost when the sheet is written anew.
    expect(value && read(planBookToSheets(value)).value?.settled).toEqual(value?.settled);
    expect(findings).toMatchObject([
      {
        code: "dateUnreadable",
        place: { sheet: "Mốc thực hiện", address: "H6" },
        received: "sớm",
        taken: false,
      },
    ]);
  });

  it("gives a unit typed into a blank row the next free code, and reads tasks by it", () => {
    const start = smallBook();
    const task = { ...start.plan.tasks[0]!, leadText: "Thanh tra Sở" };
    const book = planBookToSheets({ ...start, plan: { ...start.plan, tasks: [task] } });
    const { value } = read(
      edited(book, "Đơn vị", {
        B8: text("Thanh tra Sở"),
        D8: text("Các phòng"),
        E8: text("TTS\n Thanh tra "),
      }),
    );
    expect(value?.plan.units[2]).toEqual({
      id: "DV03",
      name: "Thanh tra Sở",
      group: "Các phòng",
      aliases: ["TTS", "Thanh tra"],
      reports: true,
    });
    expect(value?.plan.tasks[0]?.lead).toMatchObject([{ kind: "unit", id: "DV03", sure: true }]);
  });

  it("takes a unit whose name was deleted off the list", () => {
    const { value } = read(edited(written(), "Đơn vị", { B7: "" }));
    expect(value?.plan.units.map(({ id }) => id)).toEqual(["DV01"]);
  });

  it("takes period, as-of date and days from Tổng hợp", () => {
    const { value, findings } = read(
      edited(written(), "Tổng hợp", { C3: text("Tháng 02/2024"), G3: date("2024-03-04"), L3: number(7) }),
    );
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ periodId: "2024-M02", asOf: "2024-03-04", settings: { dueSoonDays: 7 } });
  });

  it("falls back on the year where the period is no period, and says so", () => {
    const { value, findings } = read(edited(written(), "Tổng hợp", { C3: text("Quý V/2024") }));
    expect(value?.periodId).toBe("2024-Y");
    expect(findings).toMatchObject([{ code: "sheetEdited", place: { sheet: "Tổng hợp" } }]);
  });

  it("takes an indicator's baseline, its labels and who reports it", () => {
    const changes = { E6: text("Số hồ sơ trước hạn"), H6: number(0.9), I6: text("Phòng Người có công") };
    const { value } = read(edited(written(), "Chỉ tiêu", changes));
    expect(value?.plan.indicators[0]).toMatchObject({
      numeratorLabel: "Số hồ sơ trước hạn",
      baselineValue: 0.9,
      reportedBy: "Phòng Người có công",
    });
  });

  it("finds columns by their headings after someone moved them", () => {
    const book = written();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Nhật ký" || sheet.name === "Chỉ tiêu"
        ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })) }
        : sheet,
    );
    expect(read({ ...book, sheets }).value).toEqual(smallBook());
  });

  it("finds a renamed sheet by its headings, and says so", () => {
    const book = written();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Nhật ký" ? { ...sheet, name: "Nhật ký cũ" } : sheet,
    );
    const { value, findings } = read({ ...book, sheets });
    expect(value).toEqual(smallBook());
    expect(findings).toMatchObject([{ code: "sheetRenamed", place: { sheet: "Nhật ký cũ" } }]);
  });

  it("gives no book where a sheet is gone: half a book must never be written back", () => {
    const book = written();
    const { value, findings, kind } = read({
      ...book,
      sheets: book.sheets.filter(({ name }) => name !== "Kế hoạch"),
    });
    expect(kind).toBe("plan");
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "sheetMissing", place: { sheet: "Kế hoạch" } }]);
  });

  it("gives no book where a column is gone, and names it", () => {
    const { value, findings } = read(edited(written(), "Báo cáo nhiệm vụ", { I5: "" }));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "sheetEdited", params: { what: "thiếu cột Tiến độ" } }]);
  });
});

describe("what a workbook is", () => {
  const blank = { name: "Sheet1", state: "visible" as const, cells: [] };

  it("is empty without any value, other without our sheet, newer with a higher version", () => {
    expect(bookKind({ sheets: [blank], definedNames: {} })).toBe("empty");
    const foreign = { ...blank, cells: [{ address: "A1", value: "Danh bạ" }] };
    expect(bookKind({ sheets: [foreign], definedNames: {} })).toBe("other");
    const keys = {
      name: "_CCHC",
      state: "veryHidden" as const,
      cells: [
        { address: "A1", value: "kind" },
        { address: "B1", value: "plan" },
        { address: "A2", value: "formatVersion" },
        { address: "B2", value: "2" },
      ],
    };
    expect(bookKind({ sheets: [keys], definedNames: {} })).toBe("newer");
  });
});
