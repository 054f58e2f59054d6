import { afterEach, describe, expect, it, vi } from "vitest";
import { updateSummary } from "../../../src/app/editBook";
import { writePlan } from "../../../src/app/loadPlan";
import { openBook } from "../../../src/app/openBook";
import { finishRun } from "../../../src/app/run/endRun";
import { quiet, rejection } from "../jobs";
import { openExcel } from "../openExcel";
import { midway } from "./midway";
import { refuseFrom } from "./refusing";
import { previewSmallPlan } from "./smallPlan";
import { summaryRun } from "./summaryRun";
import { bookIn } from "./sweeping";

const at = "2024-03-20T09:00";
const excel = openExcel(at);
const books = summaryRun(excel, at, async () => writePlan(await previewSmallPlan(2), quiet));
afterEach(() => vi.restoreAllMocks());

describe("a sheet under someone else's password", () => {
  it("is found before anything is changed; sheets that were open for a moment are protected again", async () => {
    refuseFrom(
      excel.host,
      (actions) => {
        const places = actions.flatMap(({ Name }, place) => (/^unprotect$/i.test(Name) ? [place] : []));
        return places[2] ?? -1;
      },
      "AccessDenied",
    );
    expect(await rejection(updateSummary(quiet))).toEqual({ name: "ExcelFailure", code: "AccessDenied" });
    expect((await openBook()).kind).toBe("plan");
    expect(await bookIn(excel.host)).toEqual(books.before);
  });
});

describe("a person editing a cell", () => {
  it("is waited for: Excel holds a request back until the cell is done", async () => {
    const request = excel.host.request.bind(excel.host);
    vi.spyOn(excel.host, "request").mockImplementation(async (json) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return request(json);
    });
    await updateSummary(quiet);
    expect(await bookIn(excel.host)).toEqual(books.whole);
  });

  it("costs nothing where Excel refuses instead before the first change", async () => {
    refuseFrom(excel.host, () => 0, "InvalidOperationInCellEditMode");
    expect(await rejection(updateSummary(quiet))).toEqual({
      name: "ExcelFailure",
      code: "InvalidOperationInCellEditMode",
    });
    expect(await bookIn(excel.host)).toEqual(books.before);
  });

  it("leaves a run that can be finished where Excel refuses in the middle", async () => {
    const job = midway(() =>
      refuseFrom(excel.host, (actions) => actions.length >> 1, "InvalidOperationInCellEditMode"),
    );
    expect((await rejection(updateSummary(job))).name).toBe("RunUnfinished");
    expect((await openBook()).kind).toBe("unfinished");
    await finishRun(quiet);
    expect(await bookIn(excel.host)).toEqual(books.whole);
  });
});
