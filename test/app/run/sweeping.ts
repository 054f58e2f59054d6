import { isDeepStrictEqual } from "node:util";
import { expect, vi } from "vitest";
import { openBook } from "../../../src/app/openBook";
import { finishRun, rollBackRun } from "../../../src/app/run/endRun";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";
import { quiet, rejection } from "../jobs";

/** Rows at the end that hold nothing: one that was emptied keeps its height. */
function withoutBlankEnd(sheet: SheetSpec): SheetSpec {
  const last = sheet.rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  return { ...sheet, rows: sheet.rows.slice(0, last + 1) };
}

/** The whole workbook, but for the names runs get by the clock. */
export async function bookIn(host: WorkbookHost): Promise<BookSpec> {
  const book = await host.toBook();
  const plain = { ...book, sheets: book.sheets.map(withoutBlankEnd) };
  return JSON.parse(JSON.stringify(plain).replace(/\bR[0-9A-Z]{8}\b/g, "R")) as BookSpec;
}

export interface Swept {
  requests: number;
  /** Requests whose loss the run did not notice: office.js tidies up after itself. */
  unnoticed: number;
  finished: number;
  rolledBack: number;
}

/**
 * Loses Excel at every request of a run. Lost before request n or after request n - 1 is the same workbook: the first
 * is rolled back and must be what stood before, the second is finished and must be what an undisturbed run makes.
 */
export async function sweep(
  host: WorkbookHost,
  at: string,
  start: BookSpec,
  run: () => Promise<unknown>,
): Promise<Swept> {
  // A loss that no request met is not left for the next run: office.js tidies up when it finds the time.
  const losesNothing = () => host.failAt(Number.MAX_SAFE_INTEGER, "before");
  losesNothing();
  await host.loadBook(start);
  const before = await bookIn(host);
  vi.setSystemTime(new Date(at));
  host.resetCounters();
  await run();
  const swept: Swept = { requests: host.counters.requests, unnoticed: 0, finished: 0, rolledBack: 0 };
  const whole = await bookIn(host);
  expect(whole).not.toEqual(before);
  await host.loadBook(start);

  /** Whether the run was lost; where it was not, the workbook is whole and is put back. */
  const lost = async (n: number, when: "before" | "after"): Promise<boolean> => {
    vi.setSystemTime(new Date(at));
    host.failAt(n, when);
    if ((await rejection(run())).name !== "nothing") return true;
    losesNothing();
    expect(await bookIn(host), `${when} request ${n}`).toEqual(whole);
    await host.loadBook(start);
    swept.unnoticed++;
    return false;
  };
  for (let n = 1; n <= swept.requests; n++) {
    if (!(await lost(n, "before"))) continue;
    if ((await openBook()).kind === "unfinished") {
      swept.rolledBack++;
      expect((await rollBackRun(quiet)).kind).not.toBe("unfinished");
    }
    expect(await bookIn(host), `rolled back from request ${n}`).toEqual(before);
  }
  for (let n = 1; n <= swept.requests; n++) {
    if (!(await lost(n, "after"))) continue;
    const isUnfinished = (await openBook()).kind === "unfinished";
    if (isUnfinished) {
      swept.finished++;
      expect((await finishRun(quiet)).kind).toBe("plan");
    }
    const book = await bookIn(host);
    // Where the last request took effect and only its answer was lost, the journal is gone as well.
    const isWhole = isUnfinished || (swept.finished > 0 && isDeepStrictEqual(book, whole));
    expect(book, `finished after request ${n}`).toEqual(isWhole ? whole : before);
    if (isWhole) await host.loadBook(start);
  }
  return swept;
}
