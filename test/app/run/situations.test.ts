import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setPeriodAndAsOf } from "../../../src/app/editBook";
import { openBook } from "../../../src/app/openBook";
import { finishRun, rollBackRun } from "../../../src/app/run/endRun";
import type { BookSpec } from "../../../src/sheets/model/book";
import { failureOf } from "../../../src/i18n/failure";
import { quiet, rejection } from "../jobs";
import { openExcel } from "../openExcel";
import { midway } from "./midway";
import { meanwhile, refuseFrom } from "./refusing";
import { runNames, runsOfOffice } from "./runsOfOffice";
import { bookIn } from "./sweeping";

/** Small requests, so that a run has many. */
vi.mock(import("../../../src/excel/write/budget"), async (load) => {
  const { budgetOf } = await load();
  return { budgetOf: (context, first) => budgetOf(context, first, 20_000) };
});

const at = "2024-03-20T09:00";
const excel = openExcel(at);
const runs = runsOfOffice(excel, at);
beforeEach(runs.start);
afterEach(() => vi.restoreAllMocks());

/** Written by each of the runs, and by none of them first. */
const written = "Nhật ký";

/** Every failure is told with its cause and a way out. */
function expectToldAs(code: string | undefined): void {
  expect(failureOf(code ?? "").why).not.toBe("err.why.other");
}

describe.each(runNames)("a %s", (name) => {
  const { run, before, whole } = {
    run: (job = quiet) => runs.of(name).run(job),
    before: () => runs.of(name).before,
    whole: () => runs.of(name).whole,
  };

  it.each([
    [
      "AccessDenied",
      "a sheet is under someone else's password",
      (actions: readonly { Name: string }[]) =>
        actions.findLastIndex(({ Name }) => /^unprotect$/i.test(Name)),
    ],
    ["InvalidOperationInCellEditMode", "a person is editing a cell", () => 0],
  ])("changes nothing where Excel says %s since %s, and is done when called again", async (code, _, find) => {
    refuseFrom(excel.host, find, code);
    expect(await rejection(run())).toEqual({ name: "ExcelFailure", code });
    expectToldAs(code);
    vi.restoreAllMocks();
    expect(await bookIn(excel.host)).toEqual(before());
    await run();
    expect(await bookIn(excel.host)).toEqual(whole());
  });

  it("waits for a person who is editing a cell where Excel holds requests back", async () => {
    const request = excel.host.request.bind(excel.host);
    vi.spyOn(excel.host, "request").mockImplementation(async (json) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return request(json);
    });
    await run();
    expect(await bookIn(excel.host)).toEqual(whole());
  });

  it.each([
    ["finished", finishRun, whole],
    ["taken back", rollBackRun, before],
  ])("that a person interrupted by editing a cell can be %s", async (_, end, stands) => {
    const editing = midway(() =>
      refuseFrom(excel.host, ({ length }) => length >> 1, "InvalidOperationInCellEditMode"),
    );
    const { code } = await rejection(run(editing));
    expect(code).toBe("runUnfinished");
    expectToldAs(code);
    expect((await openBook()).kind).toBe("unfinished");
    expect((await end(quiet)).kind).toBe("plan");
    expect(await bookIn(excel.host)).toEqual(stands());
  });

  it("keeps another pane out until it is done", async () => {
    let second: Promise<{ code?: string }> = Promise.resolve({});
    await run(
      midway(() => {
        second = rejection(setPeriodAndAsOf("2024-Q2", "2024-06-20"));
      }),
    );
    const { code } = await second;
    expect(code).toBe("bookBusy");
    expectToldAs(code);
    expect(await bookIn(excel.host)).toEqual(whole());
  });

  it("can be finished by another pane, once", async () => {
    let second: Promise<unknown> = Promise.resolve();
    const { code } = await rejection(
      run(
        midway(() => {
          second = finishRun(quiet);
        }),
      ),
    );
    expect(code).toBe("runUnfinished");
    expect(await second).toMatchObject({ kind: "plan" });
    expect(await bookIn(excel.host)).toEqual(whole());
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["deleted", (sheet) => sheet.delete()],
    ["protected", (sheet) => sheet.protection.protect()],
  ])("during which a sheet is %s can be finished", async (_, change) => {
    let person: Promise<void> = Promise.resolve();
    const { code } = await rejection(
      run(
        midway(() => {
          person = meanwhile((sheets) => change(sheets.getItem(written)));
        }),
      ),
    );
    await person;
    expect(code).toBe("runUnfinished");
    expect((await openBook()).kind).toBe("unfinished");
    expect((await finishRun(quiet)).kind).toBe("plan");
    const { sheets } = await bookIn(excel.host);
    const byName = (book: BookSpec["sheets"]) => new Map(book.map((sheet) => [sheet.name, sheet]));
    expect(byName(sheets)).toEqual(byName(whole().sheets));
  });

  it("during which someone puts a password on a sheet can be finished once the password is off", async () => {
    let person: Promise<void> = Promise.resolve();
    await rejection(
      run(
        midway(() => {
          person = meanwhile((sheets) => sheets.getItem(written).protection.protect({}, "mật khẩu"));
        }),
      ),
    );
    await person;
    const { code } = await rejection(finishRun(quiet));
    expect(code).toBe("BadPassword");
    expectToldAs(code);
    await meanwhile((sheets) => sheets.getItem(written).protection.unprotect("mật khẩu"));
    expect((await openBook()).kind).toBe("unfinished");
    expect((await finishRun(quiet)).kind).toBe("plan");
    expect(await bookIn(excel.host)).toEqual(whole());
  });

  it("during which a sheet is renamed writes to that very sheet; the pane says which name is missing, until it is back", async () => {
    let person: Promise<void> = Promise.resolve();
    const rename = (from: string, to: string) =>
      meanwhile((sheets) => {
        sheets.getItem(from).name = to;
      });
    await run(
      midway(() => {
        person = rename(written, "Nhật ký cũ");
      }),
    );
    await person;
    const opened = await openBook();
    if (opened.kind !== "damaged") return expect.unreachable(opened.kind);
    expect(opened.findings.map(({ place, params }) => [place.sheet, params["what"]])).toEqual([
      ["Nhật ký cũ", "trang “Nhật ký” đổi tên"],
    ]);
    await rename("Nhật ký cũ", written);
    expect((await openBook()).kind).toBe("plan");
    expect(await bookIn(excel.host)).toEqual(whole());
  });
});
