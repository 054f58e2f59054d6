import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consolidateReports } from "../../../src/app/consolidateReports";
import { setPeriodAndAsOf } from "../../../src/app/editBook";
import { writePlan } from "../../../src/app/loadPlan";
import { makeTemplateSheets } from "../../../src/app/makeTemplates";
import { openBook } from "../../../src/app/openBook";
import { currentPlanBook } from "../../../src/app/planBook";
import { writePlanBook } from "../../../src/app/run/writePlanBook";
import { readReports } from "../../../src/app/readReports";
import { rollBackRun } from "../../../src/app/run/endRun";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { randomFrom } from "../../../src/preview/sample/random";
import type { BookSpec } from "../../../src/sheets/model/book";
import { quiet, rejection } from "../jobs";
import { answersOf, reportFile } from "../mail";
import { openExcel } from "../openExcel";
import { withUnits } from "../seedPlan";
import { midway } from "./midway";
import { previewSmallPlan, twoUnits } from "./smallPlan";

const excel = openExcel("2024-03-20T09:00");
const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự";
let small: PlanBook;
let large: PlanBook;
let held: BookSpec;
let bytesWritten: number;
beforeAll(async () => {
  await writePlan(await previewSmallPlan(2), quiet);
  await writePlanBook(withUnits(await currentPlanBook(), twoUnits), quiet);
  await setPeriodAndAsOf("2024-Q1", "2024-03-20");
  small = await currentPlanBook();
  const random = randomFrom(3);
  const longText = () =>
    Array.from({ length: 3_000 }, () => letters.charAt(random.whole(0, letters.length - 1))).join("");
  const log = Array.from({ length: 900 }, () => ({ ...small.log[0]!, about: longText() }));
  large = { ...small, log };
  excel.host.resetCounters();
  await writePlanBook(large, quiet);
  bytesWritten = excel.host.counters.bytesIn;
  held = await excel.host.toBook();
});
beforeEach(() => excel.host.loadBook(held));

/** 900 lines of 3,000 letters, three bytes most of them: more than one request or answer may hold. */
describe("a book whose texts are above 5 MB", () => {
  it("is written in several requests, journal and all, and read back in several answers", async () => {
    expect(await currentPlanBook()).toEqual(large);
    expect(bytesWritten).toBeGreaterThan(10 * 1024 * 1024);
  });

  it.each<[string, () => Promise<unknown>, (book: PlanBook) => number]>([
    [
      "a plan loaded again",
      async () => writePlan(await previewSmallPlan(3), quiet),
      ({ plan }) => plan.tasks.length - 2,
    ],
    [
      "unit sheets",
      () => {
        const units = small.plan.units.filter(({ reports }) => reports);
        return makeTemplateSheets(
          "2024-Q1",
          units.map(({ id }) => id),
          quiet,
        );
      },
      () => 1,
    ],
    [
      "a consolidation",
      async () => {
        const files = answersOf(small, 1).map((answers) => reportFile(small, answers));
        await consolidateReports(await readReports(files, false, quiet), {}, quiet);
      },
      ({ consolidation }) => consolidation.reports.length - 1,
    ],
  ])("takes %s, and nothing of it is lost or doubled", async (_, run, done) => {
    excel.host.resetCounters();
    await run();
    expect(excel.host.counters.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
    const book = await currentPlanBook();
    expect(done(book)).toBe(1);
    expect(book.log.slice(0, -1)).toEqual(large.log);
  });

  it("is there again when the run that would make it small died", async () => {
    const run = writePlanBook(
      small,
      midway(() => excel.host.failAt(1, "before")),
    );
    expect((await rejection(run)).name).toBe("RunUnfinished");
    expect((await openBook()).kind).toBe("unfinished");
    await rollBackRun(quiet);
    expect(await currentPlanBook()).toEqual(large);
  });
});
