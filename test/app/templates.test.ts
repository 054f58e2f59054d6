import { beforeAll, describe, expect, it } from "vitest";
import { unzipSync } from "fflate";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { TemplatesMade } from "../../src/app/contract";
import { makeTemplateFiles, makeTemplateSheets } from "../../src/app/makeTemplates";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import { setPeriodAndAsOf } from "../../src/app/editBook";
import { periodById } from "../../src/domain/periods/periodById";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { workOfUnits, type UnitWork } from "../../src/domain/plan/unitWork";
import type { BookSpec } from "../../src/sheets/model/book";
import type { WorkbookCells } from "../../src/sheets/model/workbookCells";
import { findTemplateSheets } from "../../src/sheets/template/findSheets";
import { readEntries } from "../../src/sheets/template/readEntries";
import { readTemplateContext } from "../../src/sheets/template/readTemplateContext";
import { indicatorShape, taskShape } from "../../src/sheets/template/shapes";
import { readWorkbook } from "../../src/xlsx/read";
import { quiet, rejection, stoppedWhen } from "./jobs";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";
import { rowOn, withoutLog } from "./sheetRows";

const excel = openExcel();
let book: PlanBook;
let work: UnitWork[];
beforeAll(async () => {
  book = await openSeedPlan();
  const period = periodById(book.periodId, book.settings);
  work = period ? workOfUnits(book, period) : [];
});

const unitId = (name: string): string => work.find(({ unit }) => unit.name === name)?.unit.id ?? "";

/** The hidden codes of the rows a template asks for. */
function rowIds(cells: WorkbookCells) {
  const sheets = findTemplateSheets(cells);
  const tasks = sheets.filter(({ kind }) => kind === "tasks");
  const indicators = sheets.filter(({ kind }) => kind === "indicators");
  return {
    tasks: tasks.flatMap((sheet) => readEntries(sheet.cells, taskShape).entries.map(({ id }) => id)),
    indicators: indicators.flatMap((sheet) =>
      readEntries(sheet.cells, indicatorShape).entries.map(({ id }) => id),
    ),
  };
}

describe("templates of three units as files", () => {
  const names = ["Văn phòng Sở", "Phòng Kế hoạch – Tài chính", "Phòng LĐTBXH huyện Anh Sơn"];
  let made: TemplatesMade;
  let files: Map<string, WorkbookCells>;
  beforeAll(async () => {
    made = await makeTemplateFiles("2024-Q1", names.map(unitId), quiet);
    const entries = Object.entries(unzipSync(made.download?.bytes ?? new Uint8Array()));
    files = new Map(
      await Promise.all(entries.map(async ([name, bytes]) => [name, await readWorkbook(bytes)] as const)),
    );
  });
  const fileOf = (name: string): WorkbookCells => {
    const found = [...files].find(([file]) => file.endsWith(`_${unitId(name)}.xlsx`));
    return found?.[1] ?? expect.unreachable(`no file for ${name}`);
  };

  it("come as one zip, each file named by period and unit", () => {
    expect(made.units).toBe(3);
    expect(made.download?.name).toBe("Bieu-mau_2024-q1.zip");
    expect([...files.keys()]).toEqual([
      `BC_2024-q1_van-phong-so_${unitId("Văn phòng Sở")}.xlsx`,
      `BC_2024-q1_phong-kh-tc_${unitId("Phòng Kế hoạch – Tài chính")}.xlsx`,
      `BC_2024-q1_huyen-anh-son_${unitId("Phòng LĐTBXH huyện Anh Sơn")}.xlsx`,
    ]);
  });

  it.each(names)("hold exactly what %s has to report", (name) => {
    const own = work.find(({ unit }) => unit.name === name);
    const asked = rowIds(fileOf(name));
    expect(asked.tasks).toEqual(own?.occurrences.map(({ id }) => id));
    expect(asked.indicators).toEqual(own?.indicators.map(({ id }) => id));
    expect(asked.indicators.length).toBeGreaterThan(0);
  });

  it("ask different units for different milestones", () => {
    const [office, planning] = names.map((name) => rowIds(fileOf(name)).tasks);
    expect(office?.length).toBeGreaterThan(0);
    expect(office).not.toEqual(planning);
  });

  it.each(names)("carry plan, version, unit and period of %s in a sheet nobody sees", (name) => {
    const cells = fileOf(name);
    expect(cells.sheets.find((sheet) => sheet.name === "_CCHC")?.state).toBe("veryHidden");
    const context = readTemplateContext(cells);
    expect(context).toMatchObject({
      planId: book.plan.id,
      planVersion: book.plan.version,
      planYear: 2024,
      unit: { id: unitId(name), name },
      period: { id: "2024-Q1" },
    });
  });

  it("are noted in the log and on the home screen", async () => {
    const opened = await openBook();
    if (opened.kind !== "plan") return expect.unreachable(opened.kind);
    expect(opened.home.templatesMadeAt).toMatch(/^2024-03-18T09:/);
    expect((await currentPlanBook()).log.at(-1)).toMatchObject({ action: "Lập biểu mẫu", about: "3 đơn vị" });
  });

  it("come as a workbook, not a zip, for one unit", async () => {
    const { download } = await makeTemplateFiles("2024-Q1", [unitId("Thanh tra Sở")], quiet);
    expect(download?.name).toMatch(/^BC_2024-q1_thanh-tra-so_DV\d+\.xlsx$/);
    const cells = await readWorkbook(download?.bytes ?? new Uint8Array());
    expect(readTemplateContext(cells)?.unit.name).toBe("Thanh tra Sở");
  });

  it("are not made at all when the work is stopped between two units", async () => {
    const before = await excel.host.toBook();
    const job = stoppedWhen(({ step, done }) => step === "making" && done === 1);
    expect(await rejection(makeTemplateFiles("2024-Q1", names.map(unitId), job))).toEqual({
      name: "Stopped",
    });
    expect(await excel.host.toBook()).toEqual(before);
  });
});

describe("templates as sheets of the open workbook", () => {
  const unit = "Phòng Kế hoạch – Tài chính";
  const [tasks, indicators] = ["Phòng KH-TC", "Phòng KH-TC – chỉ tiêu"];
  const headings = [
    "Mã mốc",
    "✎ Tiến độ",
    "✎ Số, ký hiệu văn bản",
    "✎ Kết quả thực hiện trong kỳ",
    "✎ Khó khăn, kiến nghị",
  ];
  let before: BookSpec;
  let after: BookSpec;
  beforeAll(async () => {
    before = withoutLog(await excel.host.toBook());
    await makeTemplateSheets("2024-Q1", [unitId(unit), unitId("Thanh tra Sở")], quiet);
    after = withoutLog(await excel.host.toBook());
  });

  it("stand behind the workbook's own sheets, which stay as they were", async () => {
    const own = before.sheets.length;
    expect({ ...after, sheets: after.sheets.slice(0, own) }).toEqual(before);
    expect(after.sheets.slice(own).map(({ name }) => name)).toEqual([
      "Thanh tra Sở",
      "Thanh tra Sở – chỉ tiêu",
      tasks,
      indicators,
    ]);
    expect((await openBook()).kind).toBe("plan");
  });

  it("are no report while nobody wrote in them", async () => {
    expect((await readReports([], true, quiet)).rows).toEqual([]);
  });

  it("are a report, with its source, once somebody did", async () => {
    const own = work.find((item) => item.unit.name === unit);
    const id = own?.occurrences[0]?.id ?? "";
    const row = await rowOn(tasks, { "Mã mốc": id }, ...headings);
    const type = async (heading: string, text: string) =>
      expect(await excel.host.typeIntoCell(tasks, row.at(heading), text), heading).toBe("ok");
    await type("✎ Tiến độ", "Đang thực hiện");
    await type("✎ Kết quả thực hiện trong kỳ", "Đã lấy ý kiến các phòng.");

    const intake = await readReports([], true, quiet);
    expect(intake.rows.map((item) => [item.file, item.unit?.name, item.taskCells])).toEqual([
      [tasks, unit, 2],
    ]);
    const result = await consolidateReports(intake, {}, quiet);
    expect(result).toMatchObject({ reports: 1, cells: 2, taken: 2, inFindings: 0 });

    const { consolidation } = await currentPlanBook();
    const taken = consolidation.tasks.find(({ occurrenceId }) => occurrenceId === id);
    expect(taken).toMatchObject({
      unitId: unitId(unit),
      progress: "inProgress",
      result: "Đã lấy ý kiến các phòng.",
      source: {
        file: tasks,
        sheet: tasks,
        cells: { progress: row.at("✎ Tiến độ"), result: row.at("✎ Kết quả thực hiện trong kỳ") },
      },
    });
  });

  it("give the same report again while nothing is typed in them", async () => {
    const intake = await readReports([], true, quiet);
    expect(intake.rows.map(({ state }) => state)).toEqual(["unchanged"]);
    expect(intake.unchangedReports).toBe(1);
  });

  it("are left alone when another period is reported", async () => {
    await setPeriodAndAsOf("2024-Q2", book.asOf);
    expect((await readReports([], true, quiet)).rows).toEqual([]);
  });
});
