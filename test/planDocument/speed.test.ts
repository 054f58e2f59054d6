import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { docxFile, paragraph } from "./docxFile";
import { gridOf } from "./otherAgency/grid";
import { asDocx, asHtml, asTabs, asXlsx } from "./otherAgency/print";
import { plainStyle } from "./otherAgency/styles";
import { truePlan } from "./otherAgency/truth";

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

describe("a long document", () => {
  it.each([
    [
      "a Word file",
      (tasks: number) => ({ name: "a.docx", bytes: asDocx(gridOf(truePlan(tasks), plainStyle)) }),
    ],
    [
      "a workbook",
      (tasks: number) => ({ name: "a.xlsx", bytes: asXlsx(gridOf(truePlan(tasks), plainStyle)) }),
    ],
    ["HTML", (tasks: number) => ({ text: asHtml(gridOf(truePlan(tasks), plainStyle)) })],
    ["text", (tasks: number) => ({ text: asTabs(gridOf(truePlan(tasks), plainStyle)) })],
  ])("of thousands of rows is read in seconds, as %s", async (_name, source) => {
    const [short, long] = [source(600), source(2400)];
    await readPlan(short);
    const first = await timed(() => readPlan(short));
    const second = await timed(() => readPlan(long));
    expect(second).toBeLessThan(10_000);
    // Four times the rows; a quadratic reader would take sixteen times as long.
    expect(second).toBeLessThan(first * 9 + 300);
  });

  it("of 300 pages of prose is read in seconds", async () => {
    const line = "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc các nội dung của kế hoạch này. ".repeat(5);
    const body = Array.from({ length: 6000 }, (_, at) => paragraph(`${at % 20}. ${line}`)).join("");
    const bytes = docxFile({ body });
    const time = await timed(() => readPlan({ name: "a.docx", bytes }));
    expect(time).toBeLessThan(10_000);
  });
});
