import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { Scoring } from "../../../src/domain/scoring/scoring";
import { findingSentence } from "../../../src/i18n/findingSentence";
import { bookCells } from "../../../src/sheets/bookCells";
import type { BookSpec } from "../../../src/sheets/model/book";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook } from "../../../src/xlsx/write";
import { readCriteria } from "../../../src/scoringDocument/readCriteria";
import { scorings } from "../../domain/scoring/scorings";
import { departmentXlsx } from "../../scoringDocument/departmentIndex";
import { edited, sheetOf } from "../bookText";
import { smallBook } from "../planBooks";

const name = "Tự chấm điểm";
const bookWith = (scoring: Scoring): PlanBook => ({ ...smallBook(), scoring });
const readBack = (spec: BookSpec) => sheetsToPlanBook(bookCells(spec));

async function department(): Promise<Scoring> {
  const { value } = await readCriteria({ name: "chi-so.xlsx", bytes: departmentXlsx() }, 2024);
  if (!value) throw new Error("unreadable");
  return value;
}

describe("Tự chấm điểm as a database", () => {
  it("gives back whatever was written into it, and tells of what is no number", () => {
    fc.assert(
      fc.property(scorings, (scoring) => {
        const book = bookWith(scoring);
        const { value, findings } = readBack(planBookToSheets(book));
        expect(value).toEqual(book);
        const unread = scoring.lines.flatMap((line) => line.unread ?? []);
        expect(findings.map(({ received }) => received)).toEqual(unread);
      }),
      { numRuns: 60 },
    );
  });

  it("survives the way through an .xlsx file", async () => {
    const book = bookWith(await department());
    const file = await readWorkbook(writeWorkbook(planBookToSheets(book)));
    expect(sheetsToPlanBook(file)).toEqual({ value: book, findings: [], kind: "plan" });
  });

  it("stands between Ngày nghỉ and the records, and only once a table was imported", async () => {
    const names = (book: PlanBook) => planBookToSheets(book).sheets.map((sheet) => sheet.name);
    expect(names(smallBook())).not.toContain(name);
    const all = names(bookWith(await department()));
    expect(all[all.indexOf(name) - 1]).toBe("Ngày nghỉ");
    expect(all[all.indexOf(name) + 1]).toBe("Báo cáo nhiệm vụ");
  });
});

describe("what people did to the sheet", () => {
  it("a score typed as text is read as its number and said; one that is none is kept", async () => {
    const spec = planBookToSheets(bookWith(await department()));
    const { value, findings } = readBack(
      edited(spec, name, {
        E9: { kind: "text", text: "1,5" },
        E10: { kind: "text", text: "đạt" },
        G9: { kind: "text", text: "12/KH-SNV" },
        I9: { kind: "number", number: 3 },
        J9: { kind: "date", date: "2024-05-03" },
      }),
    );
    expect(value?.scoring?.lines).toEqual([
      {
        criterionId: "1.1.1",
        selfScore: 1.5,
        evidence: { document: "12/KH-SNV", section: "", page: "3" },
        note: "03/05/2024",
      },
      { criterionId: "1.1.2", unread: "đạt", evidence: { document: "", section: "", page: "" }, note: "" },
    ]);
    expect(findings.map((one) => findingSentence(one).full)).toEqual([
      `Trang ${name}, ô E9: “1,5” là chữ, đã đổi thành số 1,5. Cách sửa: không cần sửa.`,
      `Trang ${name}, ô J9: nội dung đã bị đổi thành ngày 03/5/2024. Cách sửa: gõ lại số, ký hiệu văn bản, thêm dấu ' ở đầu.`,
      `Trang ${name}, ô E10: “đạt” không phải số. Cách sửa: nhập số.`,
    ]);
  });

  it("a row that was inserted with something entered is kept at the end", async () => {
    const spec = planBookToSheets(bookWith(await department()));
    const last = sheetOf(spec, name).rows.length;
    const { value } = readBack(
      edited(spec, name, {
        [`B${last + 2}`]: { kind: "text", text: "Điểm thưởng" },
        [`E${last + 2}`]: { kind: "number", number: 1 },
      }),
    );
    expect(value?.scoring?.retired).toEqual([
      {
        criterion: { number: "", title: "Điểm thưởng" },
        line: { criterionId: "", selfScore: 1, evidence: { document: "", section: "", page: "" }, note: "" },
      },
    ]);
  });

  it("deleted it: the workbook opens, and says so", async () => {
    const spec = planBookToSheets(bookWith(await department()));
    const { value, findings } = readBack({
      ...spec,
      sheets: spec.sheets.filter((sheet) => sheet.name !== name),
    });
    expect(value).toEqual(smallBook());
    expect(findings.map(({ code }) => code)).toEqual(["scoringSheetGone"]);
  });

  it("deleted a heading: nothing is written over what is left", async () => {
    const spec = planBookToSheets(bookWith(await department()));
    const { value, findings } = readBack(edited(spec, name, { G6: "" }));
    expect(value).toBeUndefined();
    expect(findings.map((one) => findingSentence(one).wrong)).toEqual([
      "Dữ liệu trong trang đã bị sửa tay: thiếu cột ✎ Số, ký hiệu văn bản",
    ]);
  });
});

describe("the sheet", () => {
  it("lets people enter scores, evidence and notes of criteria, and nothing else", async () => {
    const sheet = sheetOf(planBookToSheets(bookWith(await department())), name);
    const open = sheet.rows.map(({ cells }) =>
      cells.flatMap((cell, at) => (cell?.style?.unlocked ? [at] : [])),
    );
    expect(open.filter((columns) => columns.length > 0)).toHaveLength(32);
    for (const columns of open) if (columns.length > 0) expect(columns).toEqual([4, 6, 7, 8, 9]);
    expect(sheet.protection).toBeDefined();
  });

  it("warns of scores outside the maximum beside them, in every line", async () => {
    const { validations } = sheetOf(planBookToSheets(bookWith(await department())), name);
    expect(validations[0]).toMatchObject({
      ref: "E9:E10",
      rule: { kind: "custom", formula: "AND(ISNUMBER($E9),$E9>=MIN(0,$D9),$E9<=MAX(0,$D9))" },
      alert: { style: "warning" },
    });
  });
});
