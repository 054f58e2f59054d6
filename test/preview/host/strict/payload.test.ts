import { describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const long = (cells: number) => [Array.from({ length: cells }, () => "x".repeat(30_000))];

describe("5 MB", () => {
  it("is the most a request may have", async () => {
    const refused = await book.refusal(
      (context) => (sheet(context).getRangeByIndexes(0, 0, 1, 180).values = long(180)),
    );
    expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await book.values("Sheet1", "A1")).toEqual([[""]]);
  });

  it("is the most an answer may have, whatever the requests had that wrote it", async () => {
    for (const row of [0, 1]) {
      await book.run(async (context) => {
        sheet(context).getRangeByIndexes(row, 0, 1, 100).values = long(100);
        await context.sync();
      });
    }
    const refused = await book.refusal((context) => void sheet(context).getRange("A1:CV2").load("values"));
    expect(refused.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await book.values("Sheet1", "A1").then(([row]) => String(row?.[0]).length)).toBe(30_000);
  });

  it("counts bytes: a Vietnamese letter has up to three", async () => {
    const row = [Array.from({ length: 100 }, () => "ế".repeat(20_000))];
    const refused = await book.refusal(
      (context) => (sheet(context).getRangeByIndexes(0, 0, 1, 100).values = row),
    );
    expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("a range that is read", () => {
  it("has at most five million cells", async () => {
    const refused = await book.refusal(
      (context) => void sheet(context).getRange("A1:E1000001").load("values"),
    );
    expect(refused.code).toBe("RangeExceedsLimit");
  });

  it("is too large for an answer long before, even blank", async () => {
    const refused = await book.refusal(
      (context) => void sheet(context).getRange("A1:B1000000").load("values"),
    );
    expect(refused.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("may be a whole column where only its place is asked for", async () => {
    const rows = await book.run(async (context) => {
      const column = sheet(context).getRange("A:F");
      column.load("rowCount,address");
      await context.sync();
      return column.rowCount;
    });
    expect(rows).toBe(1_048_576);
  });
});
