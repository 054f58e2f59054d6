import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { docxFile, paragraph } from "./docxFile";
import { gridOf } from "./otherAgency/grid";
import { asDocx, asHtml, asTabs, asXlsx } from "./otherAgency/print";
import { plainStyle } from "./otherAgency/styles";
import { truePlan } from "./otherAgency/truth";

/** Milliseconds of this process, not of the clock: other programs do not count. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

type Source = Parameters<typeof readPlan>[0];

/** How many times longer a document takes than one of a quarter of its size: about 4 where it is linear, 16 where it is quadratic. */
async function growth(small: Source, large: Source): Promise<number> {
  await readPlan(small);
  const first = await timed(() => readPlan(small));
  return (await timed(() => readPlan(large))) / first;
}

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
  ])("of thousands of rows is read in linear time, as %s", async (_name, source) => {
    expect(await growth(source(600), source(2400))).toBeLessThan(10);
  });

  it("of 300 pages of prose is read in linear time", async () => {
    const line = "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc các nội dung của kế hoạch này. ".repeat(5);
    const prose = (paragraphs: number) => {
      const body = Array.from({ length: paragraphs }, (_, at) => paragraph(`${at % 20}. ${line}`)).join("");
      return { name: "a.docx", bytes: docxFile({ body }) };
    };
    expect(await growth(prose(1500), prose(6000))).toBeLessThan(10);
  });
});
