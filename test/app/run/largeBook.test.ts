import { beforeAll, describe, expect, it } from "vitest";
import { writePlan } from "../../../src/app/loadPlan";
import { openBook } from "../../../src/app/openBook";
import { currentPlanBook, writePlanBook } from "../../../src/app/planBook";
import { rollBackRun } from "../../../src/app/run/endRun";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { randomFrom } from "../../../src/preview/sample/random";
import { quiet, rejection } from "../jobs";
import { openExcel } from "../openExcel";
import { midway } from "./midway";
import { previewSmallPlan } from "./smallPlan";

const excel = openExcel("2024-03-20T09:00");
const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự";
let small: PlanBook;
let large: PlanBook;
beforeAll(async () => {
  await writePlan(await previewSmallPlan(2), quiet);
  small = await currentPlanBook();
  const random = randomFrom(3);
  const longText = () =>
    Array.from({ length: 3_000 }, () => letters.charAt(random.whole(0, letters.length - 1))).join("");
  const log = Array.from({ length: 900 }, () => ({ ...small.log[0]!, about: longText() }));
  large = { ...small, log };
});

/** 900 lines of 3,000 letters, three bytes most of them: more than one request or answer may hold. */
describe("a book whose texts are above 5 MB", () => {
  it("is written in several requests, journal and all, and read back in several answers", async () => {
    await writePlanBook(large, quiet);
    expect(await currentPlanBook()).toEqual(large);
    expect(excel.host.counters.bytesIn).toBeGreaterThan(10 * 1024 * 1024);
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
