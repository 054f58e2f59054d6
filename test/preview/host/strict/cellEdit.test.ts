import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
const write = (context: Excel.RequestContext, value: string) =>
  (context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]]);
const delayed = (value: string) =>
  book.open.Excel.run({ delayForCellEdit: true }, async (context) => {
    write(context, value);
    await context.sync();
  });

describe("while a person edits a cell", () => {
  let leave: () => void;
  // The client's own first request is through by then.
  beforeAll(() => book.values("Sheet1", "A1"));
  beforeEach(() => (leave = book.open.host.editCell()));
  afterEach(() => leave());

  it("a request is refused, one that only reads too", async () => {
    expect((await book.refusal((context) => write(context, "ngay"))).code).toBe(
      "InvalidOperationInCellEditMode",
    );
    const reading = (context: Excel.RequestContext) => void context.workbook.worksheets.load("items/name");
    expect((await book.refusal(reading)).code).toBe("InvalidOperationInCellEditMode");
    leave();
    expect(await book.values("Sheet1", "A1")).toEqual([[""]]);
  });

  it("one with delayForCellEdit is held back until the cell is left, and is not lost", async () => {
    let done = false;
    const writing = delayed("sau").then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    leave();
    await writing;
    expect(await book.values("Sheet1", "A1")).toEqual([["sau"]]);
  });

  it("requests held back run in their order", async () => {
    const writing = [delayed("một"), delayed("hai"), delayed("ba")];
    leave();
    await Promise.all(writing);
    expect(await book.values("Sheet1", "A1")).toEqual([["ba"]]);
  });
});
