import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { IncomingFile } from "../../src/app/contract";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import type { PlanBook } from "../../src/domain/plan/planBook";
import type { BookSpec } from "../../src/sheets/model/book";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { writeWorkbook } from "../../src/xlsx/write";
import { quiet } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
let book: PlanBook;
let ready: BookSpec;
let files: IncomingFile[];
/** The workbook after these files were consolidated into it. */
const after = async (list: IncomingFile[]): Promise<PlanBook> => {
  await excel.host.loadBook(ready);
  await consolidateReports(await readReports(list, false, quiet), {}, quiet);
  return currentPlanBook();
};
const asFile = (made: PlanBook, name: string) => incoming(name, writeWorkbook(planBookToSheets(made)));

beforeAll(async () => {
  book = await openSeedPlan();
  ready = await excel.host.toBook();
  files = answersOf(book, 3).map((answers) => reportFile(book, answers));
});

describe("a district's consolidated workbook, given to the level above", () => {
  it("comes to the same as its units' files, each with its own file, hash, sheet and cells", async () => {
    const direct = (await after(files)).consolidation;
    const district = await after(files.slice(0, 3));
    const above = (await after([asFile(district, "tong-hop-huyen.xlsx"), ...files.slice(3)])).consolidation;
    expect(above.tasks).toEqual(direct.tasks);
    expect(above.indicators).toEqual(direct.indicators);
    expect(above.findings).toEqual(direct.findings);
    const withoutRuns = ({ reports }: typeof above) => reports.map((report) => ({ ...report, runId: "" }));
    expect(withoutRuns(above)).toEqual(withoutRuns(direct));
  });

  it("is known by its units' names: another list numbers them differently", async () => {
    const district = await after(files.slice(0, 1));
    const [unit] = district.plan.units.filter(({ id }) => id === district.consolidation.reports[0]?.unitId);
    const renumbered = JSON.parse(
      JSON.stringify(district).replaceAll(`"${unit?.id ?? ""}"`, '"DV950"'),
    ) as PlanBook;
    await excel.host.loadBook(ready);
    const { rows } = await readReports([asFile(renumbered, "huyen.xlsx")], false, quiet);
    expect(rows.map((row) => [row.unit?.id, row.checked?.report.unitId, row.broughtBy])).toEqual([
      [unit?.id, unit?.id, "huyen.xlsx"],
    ]);
    const stranger = JSON.parse(
      JSON.stringify(district).replaceAll(`"${unit?.name ?? ""}"`, '"Xã Không Có Ở Đây"'),
    ) as PlanBook;
    const strange = await readReports([asFile(stranger, "huyen.xlsx")], false, quiet);
    expect(strange.rows.map(({ state, findings }) => [state, findings[0]?.code])).toEqual([
      ["refused", "unitUnknown"],
    ]);
  });

  it("stands against the same unit's own, different file", async () => {
    const district = await after(files.slice(0, 1));
    const [own] = answersOf(book, 9);
    await excel.host.loadBook(ready);
    const intake = await readReports(
      [asFile(district, "huyen.xlsx"), reportFile(book, { ...own!, contact: {} }, "truc-tiep.xlsx")],
      false,
      quiet,
    );
    expect(intake.conflicts).toHaveLength(1);
    expect(intake.newReports).toBe(0);
  });

  it("is refused when it is of another plan or version, or has no report of the period", async () => {
    const district = await after(files.slice(0, 1));
    await excel.host.loadBook(ready);
    const cases: [PlanBook, string][] = [
      [{ ...district, plan: { ...district.plan, id: "cchc-2024-noi-khac" } }, "otherPlan"],
      [{ ...district, plan: { ...district.plan, version: "00000000" } }, "otherPlanVersion"],
      [book, "noReports"],
    ];
    for (const [other, code] of cases) {
      const { rows } = await readReports([asFile(other, "huyen.xlsx")], false, quiet);
      expect(rows.map(({ state, findings }) => [state, findings[0]?.code])).toEqual([["refused", code]]);
    }
  });
});
