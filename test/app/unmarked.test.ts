import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../src/app/readReports";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { entriesOf } from "../../src/preview/sample/answers";
import { periodById } from "../../src/domain/periods/periodById";
import { workOfUnits } from "../../src/domain/plan/unitWork";
import type { BookSpec, SheetSpec } from "../../src/sheets/model/book";
import { fillTemplate } from "../../src/sheets/template/fillTemplate";
import { templateBook } from "../../src/sheets/template/templateBook";
import { writeWorkbook } from "../../src/xlsx/write";
import { quiet } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";

openExcel("2024-03-20T09:00");
let book: PlanBook;
beforeAll(async () => {
  book = await openSeedPlan();
});

/** What is seen of a sheet, typed into a fresh one: no hidden column, no rules, no protection. */
function retyped(sheet: SheetSpec): SheetSpec {
  const rows = sheet.rows.map(({ cells }) => ({ cells: cells.slice(0, 11) }));
  return { ...sheet, columns: [], rows, validations: [], conditionalFormats: [], protection: undefined };
}

describe("a report that was copied into a fresh workbook", () => {
  it("is that of its unit, with the same values from the same cells, and says how it was known", async () => {
    const period = periodById(book.periodId, book.settings)!;
    for (const answers of answersOf(book, 3)) {
      const own = workOfUnits(book, period).find(({ unit }) => unit.id === answers.unit.id)!;
      const { plan, settings, asOf } = book;
      const made: BookSpec = fillTemplate(
        templateBook({ ...own, plan, period, settings, asOf }),
        entriesOf(answers),
      );
      const sheets = made.sheets
        .filter(({ name }) => name === "Nhiệm vụ" || name === "Chỉ tiêu")
        .map(retyped);
      const copy = incoming("bao-cao.xlsx", writeWorkbook({ title: "", sheets, names: [] }));
      const { rows } = await readReports([copy, reportFile(book, answers)], false, quiet);
      const [unmarked, original] = rows.map(({ checked }) => checked);
      const cellsOf = (made?: typeof unmarked) =>
        [...(made?.tasks ?? []), ...(made?.indicators ?? [])].map(({ source, ...row }) => [
          row,
          source.cells,
        ]);
      expect(cellsOf(unmarked)).toEqual(cellsOf(original));
      const codes = new Set(unmarked?.findings.map(({ code }) => code));
      expect([codes.has("unitByName"), codes.has("matchedByHeadings"), codes.has("rowAdded")]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });
});
