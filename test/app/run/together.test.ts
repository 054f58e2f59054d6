import { beforeEach, describe, expect, it, vi } from "vitest";
import { setPeriodAndAsOf, updateSummary } from "../../../src/app/editBook";
import { writePlan } from "../../../src/app/loadPlan";
import { makeTemplateSheets } from "../../../src/app/makeTemplates";
import { openBook } from "../../../src/app/openBook";
import { currentPlanBook } from "../../../src/app/planBook";
import { writePlanBook } from "../../../src/app/run/writePlanBook";
import { finishRun, rollBackRun } from "../../../src/app/run/endRun";
import { claimBook } from "../../../src/excel/claim";
import type { BookSpec } from "../../../src/sheets/model/book";
import { quiet, rejection } from "../jobs";
import { openExcel } from "../openExcel";
import { withUnits } from "../seedPlan";
import { rowsOn } from "../sheetRows";
import { midway } from "./midway";
import { meanwhile } from "./refusing";
import { previewSmallPlan, twoUnits } from "./smallPlan";
import { summaryRun } from "./summaryRun";
import { bookIn } from "./sweeping";

/** Small requests, so that a run has many. */
vi.mock(import("../../../src/excel/write/budget"), async (load) => {
  const { budgetOf } = await load();
  return { budgetOf: (context, first) => budgetOf(context, first, 20_000) };
});

const at = "2024-03-20T09:00";
const excel = openExcel(at);
const books = summaryRun(excel, at, async () => {
  await writePlan(await previewSmallPlan(2), quiet);
  await writePlanBook(withUnits(await currentPlanBook(), twoUnits), quiet);
});

const busy = { name: "BookBusy", code: "bookBusy" };
const unfinished = { name: "RunUnfinished", code: "runUnfinished" };
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

/** Loses Excel in the middle of a run. */
async function lose(): Promise<void> {
  const run = updateSummary(midway(() => excel.host.failAt(1, "before")));
  expect(await rejection(run)).toEqual(unfinished);
}

describe("two panes over one workbook", () => {
  it("do not write into each other: the second is refused and changes nothing", async () => {
    let second: Promise<unknown> = Promise.resolve();
    const job = midway(() => {
      second = rejection(setPeriodAndAsOf("2024-Q2", "2024-06-20"));
    });
    await updateSummary(job);
    expect(await second).toEqual(busy);
    expect(await bookIn(excel.host)).toEqual(books.whole);
  });

  it("do not begin together", async () => {
    const [first, second] = await Promise.all([
      rejection(updateSummary(quiet)),
      rejection(setPeriodAndAsOf("2024-Q2", "2024-06-20")),
    ]);
    expect([first, second]).toEqual([{ name: "nothing" }, busy]);
    expect(await bookIn(excel.host)).toEqual(books.whole);
  });

  it("see that the other is at work", async () => {
    let seen: Promise<unknown> = Promise.resolve();
    await updateSummary(
      midway(() => {
        seen = openBook();
      }),
    );
    expect(await seen).toMatchObject({ kind: "unfinished", run: { kind: "summary", lively: true } });
  });

  it("can take over from each other: the first cannot go on, and the run is done once", async () => {
    let second: Promise<unknown> = Promise.resolve();
    const job = midway(() => {
      second = finishRun(quiet);
    });
    expect(await rejection(updateSummary(job))).toEqual(unfinished);
    expect(await second).toMatchObject({ kind: "plan" });
    expect(await bookIn(excel.host)).toEqual(books.whole);
  });
});

describe("a run that died", () => {
  it("before it changed anything leaves a claim that the next run clears away, once it is silent", async () => {
    await claimBook("_CCHC_NK", Date.now());
    expect((await openBook()).kind).toBe("plan");
    expect(await rejection(updateSummary(quiet))).toEqual(busy);
    later(1);
    await updateSummary(quiet);
    expect((await bookIn(excel.host)).sheets.map(({ name }) => name)).toEqual(
      books.whole.sheets.map(({ name }) => name),
    );
  });

  it("half-way says what it was and when, and nothing else is done or read until it is settled", async () => {
    await lose();
    expect(await openBook()).toMatchObject({
      kind: "unfinished",
      run: { kind: "summary", at: "2024-03-20T09:00", lively: false },
    });
    expect(await rejection(setPeriodAndAsOf("2024-Q2", "2024-06-20"))).toEqual(unfinished);
    expect(await rejection(currentPlanBook())).toEqual(unfinished);
    expect((await rollBackRun(quiet)).kind).toBe("plan");
    expect(await bookIn(excel.host)).toEqual(books.before);
  });

  it("can be finished or taken back although that died as well", async () => {
    await lose();
    for (const end of [finishRun, rollBackRun, finishRun]) {
      const again = end(midway(() => excel.host.failAt(1, "after")));
      await rejection(again);
      if ((await openBook()).kind !== "unfinished") break;
    }
    await rollBackRun(quiet);
    expect([books.before, books.whole]).toContainEqual(await bookIn(excel.host));
  });

  it("is shown as damaged where someone changed its journal", async () => {
    await lose();
    await meanwhile((sheets) => {
      sheets.getItem("_CCHC_NK").getRange("B5").values = [["không còn"]];
    });
    const opened = await openBook();
    if (opened.kind !== "damaged") return expect.unreachable(opened.kind);
    expect(opened.findings.map(({ place }) => place.sheet)).toEqual(["_CCHC_NK"]);
  });
});

describe("a workbook people change while a run is unfinished", () => {
  beforeEach(lose);

  it("is whole again although a sheet was deleted", async () => {
    await meanwhile((sheets) => sheets.getItem("Tổng hợp").delete());
    expect((await finishRun(quiet)).kind).toBe("plan");
    const names = (book: BookSpec) => book.sheets.map(({ name }) => name).sort();
    expect(names(await bookIn(excel.host))).toEqual(names(books.whole));
  });

  it("is whole again although a sheet was renamed, which people keep", async () => {
    await meanwhile((sheets) => {
      sheets.getItem("Mốc thực hiện").name = "Mốc cũ";
    });
    expect((await finishRun(quiet)).kind).toBe("plan");
    const { sheets } = await bookIn(excel.host);
    expect(sheets.filter(({ name }) => name === "Mốc cũ" || name === "Mốc thực hiện")).toHaveLength(2);
    expect(sheets.flatMap(({ tables }) => tables).filter(({ name }) => name === "tblMoc")).toHaveLength(1);
  });

  it("is whole again although a sheet was protected", async () => {
    await meanwhile((sheets) => {
      sheets.getItem("Tổng hợp").protection.protect();
    });
    await rollBackRun(quiet);
    expect(await bookIn(excel.host)).toEqual(books.before);
  });
});

describe("unit sheets somebody wrote in", () => {
  it("are not written over", async () => {
    const unitIds = (await currentPlanBook()).plan.units.filter(({ reports }) => reports).map(({ id }) => id);
    await makeTemplateSheets("2024-Q1", unitIds, quiet);
    const rows = await rowsOn("Thanh tra Sở", ["✎ Tiến độ", "Mã mốc"]);
    const cell = rows.find(({ text }) => text("Mã mốc") !== "")?.at("✎ Tiến độ") ?? "";
    expect(await excel.host.typeIntoCell("Thanh tra Sở", cell, "Đang thực hiện")).toBe("ok");
    const filled = await bookIn(excel.host);
    expect(await rejection(makeTemplateSheets("2024-Q2", unitIds, quiet))).toEqual({
      name: "UnitSheetsFilled",
      code: "unitSheetsFilled",
    });
    expect(await bookIn(excel.host)).toEqual(filled);
  });
});
