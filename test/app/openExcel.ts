import { afterAll, beforeAll, vi } from "vitest";
import type { WorkbookHost } from "../../src/preview/host/workbookHost";
import { openWorkbook, type OpenWorkbook } from "../office/openWorkbook";

/** One blank workbook for a test file, with the real client over it. The clock is set into the seed plan's year and runs on. */
export function openExcel(now = "2024-03-18T09:00"): { readonly host: WorkbookHost } {
  let open: OpenWorkbook;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now), shouldAdvanceTime: true });
    open = await openWorkbook();
    Object.assign(globalThis, open.globals);
  });
  afterAll(() => {
    open.close();
    vi.useRealTimers();
  });
  return {
    get host() {
      return open.host;
    },
  };
}
