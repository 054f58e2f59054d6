import { describe, expect, it } from "vitest";
import { openForTests } from "../openForTests";

const book = openForTests();
const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

const misfits: [string, unknown[][]][] = [
  ["ragged", [["a", "b"], ["c"]]],
  ["with a row too few", [["a", "b"]]],
  [
    "with a row too many",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ],
  ],
  [
    "with a column too many",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ],
  ],
  ["turned over", [["a"], ["b"], ["c"], ["d"]]],
];

describe.each(["values", "formulas", "numberFormat"] as const)("Range.%s", (property) => {
  it.each(misfits)("refuses an array %s", async (_, given) => {
    const refused = await book.refusal((context) => (range(context, "A1:B2")[property] = given));
    expect(refused.code).toBe("InvalidArgument");
    expect(await book.values("Sheet1", "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("refuses one that is too large for the client to send whole", async () => {
    const given = Array.from({ length: 1_001 }, () => ["a", "b"]);
    const refused = await book.refusal((context) => (range(context, "A1:B1000")[property] = given));
    expect(refused.code).toBe("InvalidArgument");
  });
});

it("one format stands for a whole range", async () => {
  const formats = await book.run(async (context) => {
    const cells = range(context, "D1:E2");
    cells.numberFormat = [["0.0%"]];
    cells.load("numberFormat");
    await context.sync();
    return cells.numberFormat as unknown[][];
  });
  expect(formats.flat()).toEqual(["0.0%", "0.0%", "0.0%", "0.0%"]);
});

describe("an address", () => {
  it.each([
    ["of several areas", "A1:A2,C1:C2"],
    ["of several areas in local notation", "A1:A2;C1:C2"],
    ["below the sheet", "A1048577"],
    ["right of the sheet", "XFE1"],
    ["of more than 8,192 characters", `A1${",A1".repeat(2_800)}`],
    ["that is none", "A1:"],
  ])("%s is refused", async (_, address) => {
    expect((await book.refusal((context) => range(context, address).clear())).code).toBe("InvalidArgument");
  });
});
