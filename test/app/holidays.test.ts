import { beforeAll, describe, expect, it } from "vitest";
import type { PlanPreview } from "../../src/app/contract";
import { updateSummary } from "../../src/app/editBook";
import { writePlan } from "../../src/app/loadPlan";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { fromSerial } from "../../src/domain/date/serial";
import { parseDeadline } from "../../src/domain/deadline";
import { seededHolidays } from "../../src/sheets/plan/seededHolidays";
import { quiet } from "./jobs";
import { openExcel } from "./openExcel";
import { previewSeedPlan } from "./seedPlan";
import { rowOn, rowsOn, type SheetRow } from "./sheetRows";

const excel = openExcel("2024-04-26T09:00");

/** The seed plan, with five working days after an event in task 8. */
async function preview(): Promise<PlanPreview> {
  const read = await previewSeedPlan();
  const deadlineText = "05 ngày làm việc kể từ ngày công bố TTHC";
  const milestones = parseDeadline(deadlineText, read.plan);
  const tasks = read.plan.tasks.map((task) =>
    task.number === "8" ? { ...task, deadlineText, milestones } : task,
  );
  return { ...read, plan: { ...read.plan, tasks } };
}

async function type(sheet: string, address: string, text: string): Promise<void> {
  expect(await excel.host.typeIntoCell(sheet, address, text), `${sheet}!${address}`).toBe("ok");
}

const milestone = () => rowOn("Mốc thực hiện", { Mã: "8" }, "Hạn", "Ngày sự kiện");
const due = async () => fromSerial(Number((await milestone()).text("Hạn")));
const dates = async () => (await currentPlanBook()).holidays.map(({ date }) => date);

async function holidayRows(): Promise<{ date?: string; row: SheetRow }[]> {
  const rows = await rowsOn("Ngày nghỉ", ["Ngày", "Loại", "Tên ngày nghỉ", "Căn cứ"]);
  const listed = rows.filter(({ text }) => text("Ngày") !== "");
  return listed.map((row) => ({ date: fromSerial(Number(row.text("Ngày"))), row }));
}

describe("days off in the open workbook", () => {
  beforeAll(async () => {
    await writePlan(await preview(), quiet);
    await type("Mốc thực hiện", (await milestone()).at("Ngày sự kiện"), "26/4/2024");
    await updateSummary(quiet);
  });

  it("05 ngày làm việc kể từ 26/4/2024 skips 30/4 and 1/5", async () => {
    expect(await due()).toBe("2024-05-07");
  });

  it("a day the office adds moves the due date in Mốc thực hiện", async () => {
    const last = (await holidayRows()).at(-1)!.row;
    await type("Ngày nghỉ", last.at("Ngày", 1), "02/5/2024");
    await type("Ngày nghỉ", last.at("Tên ngày nghỉ", 1), "Sở nghỉ theo thông báo");
    await updateSummary(quiet);
    expect(await due()).toBe("2024-05-08");
  });

  it("a seeded day that was deleted stays deleted after the plan is loaded again, and the added one is kept", async () => {
    const labourDay = (await holidayRows()).find(({ date }) => date === "2024-05-01")!.row;
    for (const heading of ["Ngày", "Loại", "Tên ngày nghỉ", "Căn cứ"])
      await type("Ngày nghỉ", labourDay.at(heading), "");
    await writePlan(await preview(), quiet);
    expect(await dates()).not.toContain("2024-05-01");
    expect(await dates()).toContain("2024-05-02");
    expect(await due()).toBe("2024-05-07");
  });
});

describe("a workbook of an earlier version, without Ngày nghỉ", () => {
  beforeAll(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ngày nghỉ").delete();
      await context.sync();
    });
  });

  it("opens as a plan, with nothing lost", async () => {
    expect((await openBook()).kind).toBe("plan");
    const book = await currentPlanBook();
    expect(book.plan.tasks).toHaveLength(41);
    expect(book.settled).toEqual({ "8": { event: "2024-04-26" } });
    expect(book.holidays).toEqual(seededHolidays(2024));
  });

  it("gets the sheet when it is next brought up to date", async () => {
    await updateSummary(quiet);
    expect((await holidayRows()).map(({ date }) => date)).toEqual(
      seededHolidays(2024).map(({ date }) => date),
    );
    expect(await due()).toBe("2024-05-07");
  });
});
