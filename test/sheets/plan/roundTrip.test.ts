import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestoneId } from "../../../src/domain/schedule/occurrences";
import { bookCells } from "../../../src/sheets/bookCells";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook } from "../../../src/xlsx/write";
import { planBooks } from "../planBooks";
import { reportedBook } from "../reportedBook";
import { seedBook } from "../seedBook";

describe("the plan workbook as a database", () => {
  it("gives back whatever was written into it", () => {
    fc.assert(
      fc.property(planBooks, (book) => {
        const { value, findings, kind } = sheetsToPlanBook(bookCells(planBookToSheets(book)));
        expect(kind).toBe("plan");
        const unreadIn = (rows: { unread?: object }[]) =>
          rows.flatMap(({ unread: cells = {} }) => Object.keys(cells)).length;
        const listed = book.plan.tasks.flatMap(({ number, milestones }) =>
          milestones.map((_, at) => book.settled[milestoneId(number, at, milestones.length)] ?? {}),
        );
        const told = (sheet: string) => findings.filter(({ place }) => place.sheet === sheet).length;
        expect(told("Ngày nghỉ")).toBe(unreadIn(book.holidays));
        expect(told("Mốc thực hiện")).toBe(unreadIn(listed));
        expect(findings).toHaveLength(unreadIn([...book.holidays, ...listed]));
        expect(value).toEqual(book);
      }),
      { numRuns: 40 },
    );
  });

  it("gives back the seed plan: 8 groups, 41 tasks, 27 indicators, as read", async () => {
    const book = await seedBook();
    const { value } = sheetsToPlanBook(bookCells(planBookToSheets(book)));
    expect(value).toEqual(book);
    expect(value?.plan.groups).toHaveLength(8);
    expect(value?.plan.tasks).toHaveLength(41);
    expect(value?.plan.indicators).toHaveLength(27);
  });

  it("gives back a whole quarter of reports with all their findings", async () => {
    const { book } = await reportedBook();
    const { value } = sheetsToPlanBook(bookCells(planBookToSheets(book)));
    expect(book.consolidation.reports).toHaveLength(37);
    expect(value).toEqual(book);
  });

  it("survives the way through an .xlsx file, reports, findings and all", async () => {
    const { book } = await reportedBook();
    const file = await readWorkbook(writeWorkbook(planBookToSheets(book)));
    expect(sheetsToPlanBook(file)).toEqual({ value: book, findings: [], kind: "plan" });
  });

  it("writes the same sheets again for what it read", () => {
    fc.assert(
      fc.property(planBooks, (book) => {
        const spec = planBookToSheets(book);
        const again = sheetsToPlanBook(bookCells(spec)).value;
        expect(again && planBookToSheets(again)).toEqual(spec);
      }),
      { numRuns: 10 },
    );
  });
});
