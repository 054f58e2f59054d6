import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports, undoLastRun } from "../../src/app/consolidateReports";
import type { IncomingFile } from "../../src/app/contract";
import { setPeriodAndAsOf } from "../../src/app/editBook";
import { makeTemplateFiles } from "../../src/app/makeTemplates";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import { templateInputs } from "../../src/app/templateInputs";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { summaryOf } from "../../src/domain/summary/summaryOf";
import { entriesOf, type UnitAnswers } from "../../src/preview/sample/answers";
import { number, text } from "../../src/sheets/model/content";
import { changeHeadings } from "../../src/sheets/plan/changeSheet";
import { fillTemplate } from "../../src/sheets/template/fillTemplate";
import { findTemplateSheets } from "../../src/sheets/template/findSheets";
import { readEntries } from "../../src/sheets/template/readEntries";
import { taskShape } from "../../src/sheets/template/shapes";
import { templateBook } from "../../src/sheets/template/templateBook";
import { textOf } from "../../src/sheets/table/sheetGrid";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { quiet } from "./jobs";
import { answersOf, incoming, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";
import { rowsOn } from "./sheetRows";

openExcel("2024-06-18T09:00");

const office = "Văn phòng Sở";
const inspectors = "Thanh tra Sở";
const underWay = "Đang làm";

/** Everything one period says: its rows, findings and what leaders read at this date. */
function snapshot(book: PlanBook, periodId: string, asOf: PlanBook["asOf"]) {
  const { tasks, indicators, reports, findings } = book.consolidation;
  const own = (row: { periodId?: string }) => row.periodId === periodId;
  const rows = [tasks, indicators, reports].map((list) => list.filter(own));
  const found = findings.filter(({ place }) => own(place));
  return { rows, found, summary: summaryOf({ ...book, periodId, asOf }) };
}

function ofUnit(book: PlanBook, name: string): UnitAnswers {
  return answersOf(book, 3).find(({ unit }) => unit.name === name) ?? expect.unreachable(name);
}

/** The same answers, with this progress and result in some rows. */
function withProgress(answers: UnitAnswers, progress: string, isMeant: (id: string) => boolean): UnitAnswers {
  const cells = { progress: text(progress), result: text(underWay) };
  const tasks = answers.tasks.map((answer) =>
    isMeant(answer.occurrence.id) ? { ...answer, cells } : answer,
  );
  return { ...answers, tasks };
}

const ids = (book: PlanBook, name: string) => book.plan.units.find((unit) => unit.name === name)?.id ?? "";

async function take(...files: IncomingFile[]): Promise<void> {
  await consolidateReports(await readReports(files, false, quiet), {}, quiet);
}

let quarter: PlanBook;
let periodicIds: string[];
let half: PlanBook;
let firstReport: UnitAnswers;
beforeAll(async () => {
  quarter = await openSeedPlan([office, inspectors]);
  firstReport = ofUnit(quarter, office);
  periodicIds = firstReport.tasks.map(({ occurrence }) => occurrence.id).filter((id) => id.includes("@"));
  // The office's first two periodic reports are still under way; everything else is in order.
  const isOpen = (id: string) => periodicIds.indexOf(id) >= 0 && periodicIds.indexOf(id) < 2;
  const reports = [withProgress(firstReport, "Đang thực hiện", isOpen), ofUnit(quarter, inspectors)];
  await take(...reports.map((answers) => reportFile(quarter, answers)));
  await setPeriodAndAsOf("2024-H1", "2024-06-18");
  half = await currentPlanBook();
});

describe("the next period's template", () => {
  it("asks for the plan's own rows and for what the unit left open, with the last state", async () => {
    const { download } = await makeTemplateFiles("2024-H1", [ids(half, office)], quiet);
    const [sheet] = findTemplateSheets(await readWorkbook(download!.bytes));
    const { entries, grid, columns } = readEntries(sheet!.cells, taskShape);
    const shown = entries.map(({ id, row }) => [
      id,
      textOf(grid.at(row, columns.get("Mốc thực hiện")!))
        .replaceAll("\u00a0", " ")
        .split("\n")[1],
    ]);
    const carried = shown.filter(([id]) => periodicIds.includes(id!));
    expect(carried).toEqual(
      periodicIds.slice(0, 2).map((id) => [id, "Kỳ trước (Quý I/2024): ◐ Đang thực hiện"]),
    );
    expect(shown.filter(([, last]) => last?.includes("● Hoàn thành")).length).toBeGreaterThan(0);
  });
});

describe("the half year's report", () => {
  let before: ReturnType<typeof snapshot>;
  let sent: UnitAnswers;
  let overMine: unknown;
  beforeAll(async () => {
    before = snapshot(half, "2024-Q1", "2024-06-18");
    // As in a workbook of an earlier version.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Thay đổi").delete();
      await context.sync();
    });
    const mine = async (value: string | undefined) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (value === undefined) worksheets.getItem("Thay đổi").delete();
        else worksheets.add("Thay đổi").getRange("A1").values = [[value]];
        await context.sync();
      });
    await mine("Ghi chú của Văn phòng");
    const good = withProgress(ofUnit(half, office), "Đang thực hiện", (id) => id === periodicIds[0]);
    const indicators = good.indicators.map((answer) =>
      answer.indicator.aggregation === "sum" && answer.cells.numerator
        ? { ...answer, cells: { ...answer.cells, numerator: number(0) } }
        : answer,
    );
    sent = { ...good, indicators };
    overMine = await take(reportFile(half, sent, "6-thang.xlsx")).catch((reason: unknown) => reason);
    await mine(undefined);
    await take(reportFile(half, sent, "6-thang.xlsx"));
  });

  it("is not written over someone's own sheet named Thay đổi", () => {
    expect(overMine).toMatchObject({ code: "sheetNameTaken" });
  });

  it("leaves the quarter's snapshot as it was", async () => {
    expect(snapshot(await currentPlanBook(), "2024-Q1", "2024-06-18")).toEqual(before);
  });

  it("has a row for all that was carried over, each with its own source", async () => {
    const { consolidation } = await currentPlanBook();
    const rows = consolidation.tasks.filter(
      ({ periodId, occurrenceId }) => periodId === "2024-H1" && periodicIds.includes(occurrenceId),
    );
    expect(rows.map(({ occurrenceId }) => occurrenceId)).toEqual(periodicIds.slice(0, 2));
    expect(rows.map(({ source }) => source.file)).toEqual(["6-thang.xlsx", "6-thang.xlsx"]);
  });

  it("has a finding for each cumulative figure that fell", async () => {
    const { consolidation } = await currentPlanBook();
    const fallen = consolidation.findings.filter(({ code }) => code === "cumulativeDrop");
    const first = new Map(
      consolidation.indicators
        .filter(({ periodId, unitId }) => periodId === "2024-Q1" && unitId === ids(half, office))
        .map((row) => [row.indicatorId, row.numerator ?? 0]),
    );
    const zeros = sent.indicators.filter(({ indicator, cells }) => {
      const now = cells.numerator?.kind === "number" ? cells.numerator.number : 0;
      const isTotal = indicator.aggregation === "sum" && indicator.kind !== "yesNo";
      return isTotal && now < (first.get(indicator.id) ?? 0);
    });
    expect(zeros.length).toBeGreaterThan(0);
    const found = new Set(fallen.map(({ place }) => place.indicatorId));
    for (const { indicator } of zeros) expect(found).toContain(indicator.id);
    for (const { params } of fallen) expect(params["periodId"]).toBe("2024-Q1");
  });

  it("is what Thay đổi tells: one new report", async () => {
    const rows = await rowsOn("Thay đổi", Object.values(changeHeadings));
    expect(rows.map(({ text: at }) => [at("Đơn vị"), at("Thay đổi"), at("Tệp")])).toEqual([
      [office, "Báo cáo mới", "6-thang.xlsx"],
    ]);
  });
});

describe("a quarter's report that is corrected after the half year's came in", () => {
  let before: ReturnType<typeof snapshot>;
  beforeAll(async () => {
    before = snapshot(await currentPlanBook(), "2024-H1", "2024-06-18");
    await setPeriodAndAsOf("2024-Q1", "2024-06-18");
    await take(reportFile(quarter, firstReport, "quy-1-sua.xlsx"));
  });

  it("leaves the half year's snapshot as it was", async () => {
    expect(snapshot(await currentPlanBook(), "2024-H1", "2024-06-18")).toEqual(before);
  });

  it("is what Thay đổi tells: the cells that changed, and the states that follow", async () => {
    const rows = await rowsOn("Thay đổi", Object.values(changeHeadings));
    const said = rows.map(({ text: at }) => [at("Nội dung"), at("Trước"), at("Sau"), at("Thay đổi")]);
    expect(said[0]?.[3]).toBe("Gửi lại");
    expect(said).toContainEqual(["Tiến độ", "Đang thực hiện", "Hoàn thành", "Sửa"]);
    expect(said.filter(([, , , kind]) => kind === "Kéo theo").length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ text: at }) => at("Đơn vị")))).toEqual(new Set([office]));
  });

  it("takes the rows carried over by a template that went out before it, as they came back", async () => {
    // Thanh tra's first template is made while one of its reports is open; then its quarter is corrected.
    const answers = ofUnit(quarter, inspectors);
    const periodic = answers.tasks.find(({ occurrence }) => occurrence.covers)?.occurrence.id ?? "";
    expect(periodic).not.toBe("");
    const late = withProgress(answers, "Đang thực hiện", (id) => id === periodic);
    await take(reportFile(quarter, late, "thanh-tra-1.xlsx"));
    const unit = ids(quarter, inspectors);
    const [input] = templateInputs(await currentPlanBook(), "2024-H1", [unit]);
    expect(input?.occurrences.map(({ id }) => id)).toContain(periodic);
    await undoLastRun(quiet);
    await setPeriodAndAsOf("2024-H1", "2024-06-18");
    const now = await currentPlanBook();
    expect(templateInputs(now, "2024-H1", [unit])[0]?.occurrences.map(({ id }) => id)).not.toContain(
      periodic,
    );
    const good = entriesOf(ofUnit(now, inspectors));
    const typed = [
      { sheet: "tasks" as const, id: periodic, field: "result" as const, content: text("Đã gửi")! },
    ];
    const file = writeWorkbook(fillTemplate(templateBook(input!), [...good, ...typed]));
    await take(incoming("thanh-tra-6-thang.xlsx", file));
    const { consolidation } = await currentPlanBook();
    const own = (row: { periodId?: string; unitId?: string }) =>
      row.periodId === "2024-H1" && row.unitId === unit;
    expect(
      consolidation.tasks
        .filter((row) => own(row) && row.occurrenceId === periodic)
        .map(({ result }) => result),
    ).toEqual(["Đã gửi"]);
    const codes = consolidation.findings.filter(({ place }) => own(place)).map(({ code }) => code);
    expect(codes).not.toContain("rowAdded");
    expect(codes).not.toContain("rowDeleted");
    expect(
      consolidation.reports.filter(own).map(({ cells, taken, inFindings }) => cells - taken - inFindings),
    ).toEqual([0]);
  });
});
