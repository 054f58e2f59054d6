import { describe, expect, it } from "vitest";
import type { HolidayRow } from "../../../src/domain/plan/holidayRow";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import { date, text } from "../../../src/sheets/model/content";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { seededHolidays } from "../../../src/sheets/plan/seededHolidays";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { findHeadings } from "../../../src/sheets/table/heading";
import { dateOf } from "../../../src/sheets/table/typedDate";
import { edited, gridOf } from "../bookText";
import { smallBook } from "../planBooks";

/** The small book (30/4 and 1/5 off, in rows 6 and 7), with a milestone five working days after 26 April 2024. */
function bookWithEvent(): PlanBook {
  const book = smallBook();
  const [first, ...others] = book.plan.tasks;
  const schedule = { kind: "after", event: "ban hành", days: 5, workingDays: true } as const;
  const milestones = [{ schedule, text: "05 ngày làm việc kể từ ngày ban hành" }];
  const tasks = [{ ...first!, deadlineText: "05 ngày làm việc kể từ ngày ban hành", milestones }, ...others];
  return { ...book, plan: { ...book.plan, tasks }, settled: { "1": { event: "2024-04-26" } } };
}

const read = (book: BookSpec) => sheetsToPlanBook(bookCells(book));
const typedInto = (contents: Parameters<typeof edited>[2], book = bookWithEvent()) =>
  read(edited(planBookToSheets(book), "Ngày nghỉ", contents));

/** Hạn of the first milestone, as Mốc thực hiện shows it. */
function dueShown(book: PlanBook): string | undefined {
  const grid = gridOf(planBookToSheets(book), "Mốc thực hiện");
  const { row, columns } = findHeadings(grid, ["Mã", "Hạn"])!;
  return dateOf(grid.at(row + 1, columns.get("Hạn")!));
}

describe("a deadline in working days, on Mốc thực hiện", () => {
  it("skips the days off of Ngày nghỉ", () => {
    expect(dueShown(bookWithEvent())).toBe("2024-05-07");
  });

  it("moves when the office adds a day off, also without saying its kind", () => {
    expect(dueShown(typedInto({ A8: date("2024-05-02"), C8: text("Sở nghỉ bù") }).value!)).toBe("2024-05-08");
  });

  it("moves when the office deletes one", () => {
    const { value, findings } = typedInto({ A7: "", B7: "", C7: "", D7: "" });
    expect(findings).toEqual([]);
    expect(value?.holidays.map((row) => row.date)).toEqual(["2024-04-30"]);
    expect(dueShown(value!)).toBe("2024-05-06");
  });

  it("counts a Saturday that is worked instead of another day", () => {
    const { value } = typedInto({ A8: date("2024-05-04"), B8: text("Làm bù") });
    expect(value?.holidays[2]).toEqual({ date: "2024-05-04", kind: "working", name: "", basis: "" });
    expect(dueShown(value!)).toBe("2024-05-06");
  });
});

describe("what the office types into Ngày nghỉ", () => {
  it("is taken as a date also where it is text, and once where it stands there twice", () => {
    const { value, findings } = typedInto({ A8: text("02/5/2024"), A9: date("2024-05-02") });
    expect(findings).toEqual([]);
    expect(value?.holidays.slice(2).map((row) => row.date)).toEqual(["2024-05-02", "2024-05-02"]);
    expect(dueShown(value!)).toBe("2024-05-08");
  });

  it("is a finding at its cell where it is no date or no kind; it counts for nothing and is not lost", () => {
    const { value, findings } = typedInto({
      A8: text("mùng 1 Tết"),
      C8: text("Tết"),
      A9: date("2024-05-02"),
      B9: text("nửa ngày"),
    });
    expect(findings).toMatchObject([
      { code: "dateUnreadable", place: { sheet: "Ngày nghỉ", address: "A8" }, received: "mùng 1 Tết" },
      { code: "sheetEdited", place: { sheet: "Ngày nghỉ", address: "B9" } },
    ]);
    expect(dueShown(value!)).toBe("2024-05-07");
    const grid = gridOf(planBookToSheets(value!), "Ngày nghỉ");
    expect([grid.at(7, 0)?.value, grid.at(7, 2)?.value, grid.at(8, 1)?.value]).toEqual([
      "mùng 1 Tết",
      "Tết",
      "nửa ngày",
    ]);
  });

  it("stays where the whole table was emptied: it is not seeded again", () => {
    const blank = { A6: "", B6: "", C6: "", D6: "", A7: "", B7: "", C7: "", D7: "" } as const;
    expect(typedInto(blank).value?.holidays).toEqual([]);
  });
});

describe("a workbook without Ngày nghỉ", () => {
  const without = (book: BookSpec): BookSpec => ({
    ...book,
    sheets: book.sheets.filter(({ name }) => name !== "Ngày nghỉ"),
  });

  it("of an earlier version, or whose sheet was deleted, opens whole with the year's days off", () => {
    const { value, findings } = read(without(planBookToSheets(smallBook())));
    expect(findings).toEqual([]);
    expect(value).toEqual({ ...smallBook(), holidays: seededHolidays(2024) });
  });

  it("is damaged where the sheet is there without its headings: what stands in it must not be overwritten", () => {
    const { value, findings } = typedInto({ A5: "", C5: "", D5: "" });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ place: { sheet: "Ngày nghỉ" } }]);
  });

  it("is told where the sheet was renamed", () => {
    const book = planBookToSheets(smallBook());
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Ngày nghỉ" ? { ...sheet, name: "Nghỉ lễ" } : sheet,
    );
    const { value, findings } = read({ ...book, sheets });
    expect(value).toEqual(smallBook());
    expect(findings).toMatchObject([{ code: "sheetRenamed", place: { sheet: "Nghỉ lễ" } }]);
  });
});

describe("the days off a plan begins with", () => {
  const dates = (rows: readonly HolidayRow[]) => rows.map((row) => row.date);
  const rowOf = (year: number, date: string) => seededHolidays(year).find((row) => row.date === date);

  it("are those of its year and the next, in order, each with its name and what gives it", () => {
    const seeded = seededHolidays(2024);
    expect(dates(seeded)).toEqual([...new Set(dates(seeded))].sort());
    expect(dates(seeded)[0]).toBe("2024-01-01");
    expect(dates(seeded).at(-1)).toBe("2025-09-02");
    for (const row of seeded) {
      expect(row.kind).toBe("off");
      expect(row.name, row.date).not.toBe("");
      expect(row.basis, row.date).toMatch(/^Bộ luật Lao động 2019/);
    }
  });

  it("say why: by date, instead of a weekend, by announcement, or expected and to be checked", () => {
    expect(rowOf(2024, "2024-04-30")).toMatchObject({
      name: "Ngày Chiến thắng (30/4)",
      basis: "Bộ luật Lao động 2019, Điều 112 khoản 1",
    });
    expect(rowOf(2024, "2024-02-13")).toMatchObject({
      name: "Nghỉ bù Tết Âm lịch",
      basis: "Bộ luật Lao động 2019, Điều 111 khoản 3",
    });
    expect(rowOf(2024, "2024-02-08")?.basis).toMatch(/thông báo nghỉ của năm$/);
    expect(rowOf(2030, "2030-02-02")).toMatchObject({
      name: "Tết Âm lịch",
      basis: "▲ Dự kiến, chưa có thông báo nghỉ của năm: kiểm tra lại",
    });
    expect(rowOf(2020, "2020-04-30")?.basis).toBe("Bộ luật Lao động 2012, Điều 115");
  });

  it("are asked for where the lunar calendar of the year is not known: no deadline is counted without Tết", () => {
    expect(seededHolidays(2040)).toEqual([
      { kind: "off", name: "Các ngày nghỉ năm 2040", basis: expect.stringMatching(/^▲/) as string },
      { kind: "off", name: "Các ngày nghỉ năm 2041", basis: expect.stringMatching(/^▲/) as string },
    ]);
    expect(dueShown({ ...bookWithEvent(), holidays: seededHolidays(2040) })).toBeUndefined();
  });
});
