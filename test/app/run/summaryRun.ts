import { beforeAll, beforeEach, vi } from "vitest";
import { setPeriodAndAsOf, updateSummary } from "../../../src/app/editBook";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";
import type { BookSpec } from "../../../src/sheets/model/book";
import { quiet } from "../jobs";
import { bookIn } from "./sweeping";

/** A workbook before and after Cập nhật, the run these tests disturb; every test begins before it. */
export function summaryRun(
  excel: { readonly host: WorkbookHost },
  at: string,
  load: () => Promise<unknown>,
): { readonly before: BookSpec; readonly whole: BookSpec } {
  let start: BookSpec;
  const books = {} as { before: BookSpec; whole: BookSpec };
  beforeAll(async () => {
    await load();
    await setPeriodAndAsOf("2024-Q1", "2024-03-20");
    start = await excel.host.toBook();
    await excel.host.loadBook(start);
    books.before = await bookIn(excel.host);
    vi.setSystemTime(new Date(at));
    await updateSummary(quiet);
    books.whole = await bookIn(excel.host);
  });
  beforeEach(async () => {
    await excel.host.loadBook(start);
    vi.setSystemTime(new Date(at));
  });
  return books;
}
