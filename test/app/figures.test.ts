import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { SelectedFigure } from "../../src/app/contract";
import { goToRow, rowsBehind, watchFigure } from "../../src/app/figures";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { readReports } from "../../src/app/readReports";
import { summaryOf } from "../../src/domain/summary/summaryOf";
import { goToCell } from "../../src/excel/navigate";
import { readBook } from "../../src/excel/read/readBook";
import { sampleFiles } from "../../src/preview/sample/sampleFiles";
import { parseCell } from "../../src/sheets/model/a1";
import { sheetGrid, textOf } from "../../src/sheets/table/sheetGrid";
import { quiet } from "./jobs";
import { incoming } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
beforeAll(async () => {
  const mail = sampleFiles(23, await openSeedPlan());
  const files = (mail?.files ?? []).map(({ name, bytes }) => incoming(name, bytes));
  await consolidateReports(await readReports(files, false, quiet), {}, quiet);
});

async function gridOf(sheet: string) {
  const { sheets } = await readBook({ only: (name) => name === sheet });
  return sheetGrid(sheets[0]!);
}

async function selectedCell(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
}

describe("the rows behind the workbook's figures", () => {
  it("are as many as Tổng hợp shows, read in few round trips", async () => {
    const { totals, belowTarget } = summaryOf(await currentPlanBook());
    expect(totals.overdue).toBeGreaterThan(0);
    excel.host.resetCounters();
    const { milestones } = await rowsBehind({ kind: "milestones", states: ["overdue"] });
    expect(excel.host.counters.requests).toBeLessThanOrEqual(4);
    expect(milestones).toHaveLength(totals.overdue);
    const { indicators } = await rowsBehind({ kind: "belowTarget" });
    expect(indicators).toHaveLength(belowTarget.length);
  });

  it("lead to the row's own cell, from which Tệp, Trang and Ô tell the source", async () => {
    const { milestones } = await rowsBehind({ kind: "milestones", states: ["overdue"] });
    const { unit, occurrence, source } = milestones.find((row) => row.source)!;
    await goToRow({ periodId: "2024-Q1", unitId: unit.id, occurrenceId: occurrence.id });
    const address = await selectedCell();
    expect(address).toMatch(/^Báo cáo nhiệm vụ!/);
    const { row } = parseCell(address.split("!")[1]!)!;
    const texts = [...(await gridOf("Báo cáo nhiệm vụ")).row(row).values()].map(textOf);
    expect(texts).toEqual(expect.arrayContaining([unit.id, unit.name, source!.file, source!.sheet]));
  });

  it("of an indicator lead to the unit's row in Báo cáo chỉ tiêu", async () => {
    const { indicators } = await rowsBehind({ kind: "belowTarget" });
    const [{ unit, row: reported }] = indicators[0]!.units as [(typeof indicators)[0]["units"][0]];
    await goToRow({ periodId: "2024-Q1", unitId: unit.id, indicatorId: reported.indicatorId });
    expect(await selectedCell()).toMatch(/^Báo cáo chỉ tiêu!/);
  });
});

describe("a cell selected in Tổng hợp", () => {
  it("offers what it counts: a headline figure, a group's, a unit's; nothing elsewhere", async () => {
    const seen: (SelectedFigure | undefined)[] = [];
    const stop = await watchFigure((selected) => seen.push(selected));
    const grid = await gridOf("Tổng hợp");
    const rowOf = (text: string, column: number) =>
      grid.rows.find((row) => textOf(grid.at(row, column)) === text)! + 1;
    const book = await currentPlanBook();
    const unit = book.plan.units.find(({ reports }) => reports)!;
    const choose = async (address: string) => {
      await goToCell("Tổng hợp", address);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return seen.at(-1)?.figure;
    };
    expect(await choose("E6")).toEqual({ kind: "milestones", states: ["overdue"] });
    expect(await choose("I6")).toEqual({ kind: "belowTarget" });
    expect(await choose(`H${rowOf("IV", 0)}`)).toEqual({
      kind: "milestones",
      states: ["overdue"],
      group: "IV",
    });
    expect(await choose(`G${rowOf("Cộng", 1)}`)).toEqual({ kind: "milestones", states: ["dueSoon"] });
    const unitRow = rowOf(unit.id, 12);
    expect(await choose(`L${unitRow}`)).toEqual({ kind: "milestones", states: ["overdue"], unitId: unit.id });
    expect(await choose(`D${unitRow}`)).toMatchObject({ group: "I", unitId: unit.id });
    expect(await choose("A1")).toBeUndefined();
    const state = await openBook();
    expect(state.kind === "plan" && state.home.groups.map(({ group }) => group.number)).toContain("IV");
    await stop();
  });
});
