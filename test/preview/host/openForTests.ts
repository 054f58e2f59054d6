import { afterAll, beforeAll, expect } from "vitest";
import { openWorkbook, type OpenWorkbook } from "../../office/openWorkbook";

/** One workbook for a test file, in an Excel with this ExcelApi set: `run` is Excel.run in it, `refusal` the code an Excel.run ends with. */
export function openForTests(excelApi?: string) {
  let open: OpenWorkbook;
  beforeAll(async () => {
    open = await openWorkbook(undefined, excelApi === undefined ? {} : { excelApi });
  });
  afterAll(() => open.close());
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => open.Excel.run(batch);
  return {
    get open() {
      return open;
    },
    run,
    /** Makes a new sheet for one test. */
    sheet: (name: string) =>
      run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    /** Reads one range. */
    values: (sheet: string, address: string) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    /** Runs a batch that must be refused; gives code and place. */
    refusal: async (batch: (context: Excel.RequestContext) => void) => {
      const outcome = await run(async (context) => {
        batch(context);
        await context.sync();
      }).then(
        () => "accepted" as const,
        (error: OfficeExtension.Error) => error,
      );
      if (outcome === "accepted") return expect.unreachable("the batch was accepted");
      return { code: outcome.code, message: outcome.message, location: outcome.debugInfo?.errorLocation };
    },
  };
}

/** Waits until the client has delivered its events. */
export const eventsDelivered = () => new Promise((resolve) => setTimeout(resolve, 30));
