import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkTemplate } from "../../src/app/checkTemplate";
import { consolidateReports, undoLastRun } from "../../src/app/consolidateReports";
import type { IncomingFile, Intake } from "../../src/app/contract";
import { setPeriodAndAsOf, updateSummary } from "../../src/app/editBook";
import { writePlan } from "../../src/app/loadPlan";
import { makeTemplateFiles, makeTemplateSheets } from "../../src/app/makeTemplates";
import { openBook } from "../../src/app/openBook";
import { readReports } from "../../src/app/readReports";
import { goToCell } from "../../src/excel/navigate";
import type { BookSpec } from "../../src/sheets/model/book";
import type { Cell } from "../../src/sheets/model/cell";
import { quiet, rejection } from "./jobs";
import { answersOf, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, previewSeedPlan } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
let ready: BookSpec;
let files: IncomingFile[];
let intake: Intake;
let unitIds: string[];
beforeAll(async () => {
  const book = await openSeedPlan();
  files = answersOf(book, 2).map((answers) => reportFile(book, answers));
  unitIds = book.plan.units.filter(({ reports }) => reports).map(({ id }) => id);
  intake = await readReports(files.slice(0, 2), false, quiet);
  await consolidateReports(intake, {}, quiet);
  ready = await excel.host.toBook();
  intake = await readReports(files, false, quiet);
});

/** What was written, without what formulas make of it. */
function entered(book: BookSpec): BookSpec {
  const plain = (cell: Cell | undefined): Cell | undefined => {
    if (cell?.content?.kind !== "formula") return cell;
    return { ...cell, content: { kind: "formula", formula: cell.content.formula } };
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(plain) })),
    })),
  };
}

/** What a person does to a sheet meanwhile. */
function edit(sheet: string, change: (found: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** Every use case that writes the plan workbook. */
const useCases: Record<string, () => Promise<unknown>> = {
  writePlan: async () => writePlan(await previewSeedPlan(), quiet),
  setPeriodAndAsOf: () => setPeriodAndAsOf("2024-Q2", "2024-06-20"),
  makeTemplateFiles: () => makeTemplateFiles("2024-Q1", unitIds, quiet),
  makeTemplateSheets: () => makeTemplateSheets("2024-Q1", unitIds, quiet),
  readReports: () => readReports(files, false, quiet),
  consolidate: () => consolidateReports(intake, {}, quiet),
  undoLastRun: () => undoLastRun(quiet),
  updateSummary: () => updateSummary(quiet),
};

async function expectRefusals(): Promise<void> {
  const before = entered(await excel.host.toBook());
  for (const [name, run] of Object.entries(useCases)) {
    const { code } = await rejection(run());
    expect(code, name).toBe(name === "writePlan" ? "notForPlan" : "noPlanBook");
  }
  expect(entered(await excel.host.toBook())).toEqual(before);
}

describe("a plan workbook someone changed meanwhile", () => {
  beforeEach(() => excel.host.loadBook(ready));

  it("is damaged where a sheet was deleted, says which, and nothing is written to it", async () => {
    await edit("Báo cáo nhiệm vụ", (sheet) => sheet.delete());
    const opened = await openBook();
    if (opened.kind !== "damaged") return expect.unreachable(opened.kind);
    expect(opened.findings.map(({ code, place }) => [code, place.sheet])).toEqual([
      ["sheetMissing", "Báo cáo nhiệm vụ"],
    ]);
    await expectRefusals();
  });

  it("is damaged where a sheet was renamed, until the name is back", async () => {
    await edit("Phát hiện", (sheet) => {
      sheet.name = "Phát hiện cũ";
    });
    const opened = await openBook();
    if (opened.kind !== "damaged") return expect.unreachable(opened.kind);
    expect(opened.findings.map(({ place, params }) => [place.sheet, params])).toEqual([
      ["Phát hiện cũ", { what: "trang “Phát hiện” đổi tên" }],
    ]);
    await expectRefusals();
    await edit("Phát hiện cũ", (sheet) => {
      sheet.name = "Phát hiện";
    });
    expect((await openBook()).kind).toBe("plan");
    expect((await consolidateReports(intake, {}, quiet)).reports).toBe(files.length);
  });

  it("is damaged where a heading was overwritten, and names it", async () => {
    await edit("Mốc thực hiện", (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A5").values = [["Số hiệu"]];
    });
    const opened = await openBook();
    if (opened.kind !== "damaged") return expect.unreachable(opened.kind);
    expect(opened.findings.map(({ place, params }) => [place.sheet, params["what"]])).toEqual([
      ["Mốc thực hiện", "thiếu cột Mã"],
    ]);
    await expectRefusals();
  });

  it("is no plan any more without its keys", async () => {
    await edit("_CCHC", (sheet) => {
      // Very hidden it cannot be deleted, by nobody.
      sheet.visibility = "Visible";
      sheet.delete();
    });
    expect(await openBook()).toEqual({ kind: "other" });
    await expectRefusals();
  });
});

describe("a place that is gone", () => {
  beforeAll(() => excel.host.loadBook(ready));

  it("cannot be shown, and the code says so", async () => {
    expect(await rejection(goToCell("Trang đã xóa", "A1"))).toEqual({
      name: "ExcelFailure",
      code: "ItemNotFound",
    });
  });

  it("is no template to check", async () => {
    expect(await rejection(checkTemplate())).toEqual({ name: "NoTemplate", code: "noTemplate" });
  });
});
