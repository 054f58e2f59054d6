import { describe, expect, it } from "vitest";
import { openForTests } from "./openForTests";

const book = openForTests();
const write = (value: string) =>
  book.refusal(
    (context) => (context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]]),
  );

describe("a request that is lost", () => {
  it("before it ran has changed nothing", async () => {
    book.open.host.failAt(1, "before");
    expect((await write("một")).code).toBe("GeneralException");
    expect(await book.values("Sheet1", "A1")).toEqual([[""]]);
  });

  it("after it ran has changed what it was to change", async () => {
    book.open.host.failAt(1, "after");
    expect((await write("hai")).code).toBe("GeneralException");
    expect(await book.values("Sheet1", "A1")).toEqual([["hai"]]);
  });
});

describe("the counters", () => {
  it("count one request per sync and its bytes", async () => {
    book.open.host.resetCounters();
    await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.values = [["ế"], ["b"]];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    const { requests, bytesIn, bytesOut } = book.open.host.counters;
    expect(requests).toBe(3);
    expect(bytesIn).toBeGreaterThan(300);
    expect(bytesOut).toBeGreaterThan(50);
  });
});

describe("two batches at once", () => {
  it("run one after the other, whole", async () => {
    const add = (from: number) =>
      book.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("Sheet1").getRange("C1:C3");
        cells.values = [[from], [from + 1], ["=C1+C2"]];
        cells.load("values");
        await context.sync();
        return cells.values.flat() as unknown[];
      });
    expect(await Promise.all([add(1), add(10)])).toEqual([
      [1, 2, 3],
      [10, 11, 21],
    ]);
  });
});
