import { beforeAll, describe, expect, it } from "vitest";
import { consolidateReports } from "../../src/app/consolidateReports";
import type { IncomingFile } from "../../src/app/contract";
import { currentPlanBook } from "../../src/app/planBook";
import { writePlan } from "../../src/app/loadPlan";
import { readReports } from "../../src/app/readReports";
import { sampleUnits } from "../../src/preview/sample/sampleUnits";
import { quiet } from "./jobs";
import { answersOf, reportFile } from "./mail";
import { openExcel } from "./openExcel";
import { openSeedPlan, previewSeedPlan } from "./seedPlan";

const excel = openExcel("2024-03-20T09:00");
let files: IncomingFile[];
beforeAll(async () => {
  const names = sampleUnits().map(({ name }) => name);
  const book = await openSeedPlan(names.slice(0, 30));
  files = answersOf(book, 1).map((answers) => reportFile(book, answers));
});

describe("a plan of 41 tasks", () => {
  it("is loaded over one in at most 12 round trips to Excel, its journal and claim among them", async () => {
    const preview = await previewSeedPlan();
    excel.host.resetCounters();
    await writePlan(preview, quiet);
    expect(excel.host.counters.requests).toBeLessThanOrEqual(12);
  });
});

describe("thirty reports", () => {
  it("are read and consolidated in at most 20 round trips to Excel", async () => {
    expect(files).toHaveLength(30);
    excel.host.resetCounters();
    await consolidateReports(await readReports(files, false, quiet), {}, quiet);
    expect(excel.host.counters.requests).toBeGreaterThan(0);
    expect(excel.host.counters.requests).toBeLessThanOrEqual(20);
    expect((await currentPlanBook()).consolidation.reports).toHaveLength(30);
  });
});
