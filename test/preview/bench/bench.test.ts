import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { printBrowser } from "../../../src/preview/bench/browser";
import { benchHostile, printHostile } from "../../../src/preview/bench/hostile";
import { hostileFiles } from "../../../src/preview/bench/hostile/files";
import { officeTemplates } from "../../../src/preview/bench/office/officeTemplates";
import { unitReports, type UnitReport } from "../../../src/preview/bench/office/unitReports";
import { withUnits } from "../../../src/preview/bench/office/withUnits";
import { benchReading, printReading } from "../../../src/preview/bench/reading";
import { median, oneByOne, takeTurns } from "../../../src/preview/bench/turns";
import { benchWriting, printWriting } from "../../../src/preview/bench/writing";
import { samplePlanBook } from "../../browser/support/workbooks";

let book: PlanBook;
let reports: UnitReport[];
beforeAll(async () => {
  book = withUnits(await samplePlanBook(), 44);
  reports = unitReports(book);
});

const printed: string[] = [];
vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
afterEach(() => printed.splice(0));

const files = () => reports.slice(-4).map(({ bytes }) => bytes);

describe("an office of any number of units", () => {
  it("has a report of each, the communes beside the sample's 42 among them", () => {
    expect(new Set(reports.map(({ name }) => name)).size).toBe(44);
    expect(reports.at(-1)?.name).toBe("2024-q1_ubnd-xa-0002.xlsx");
  });

  it("with fewer units than the sample has the first of them", () => {
    expect(unitReports(withUnits(book, 3)).map(({ name }) => name)).toEqual(
      reports.slice(0, 3).map(({ name }) => name),
    );
  });
});

describe("taking turns", () => {
  it("lets every worker work through everything once, after a round to warm up", async () => {
    const seen: string[] = [];
    const things = ["a", "b", "c"];
    const workers = ["x", "y"].map((name) => oneByOne(name, things, (thing) => seen.push(name + thing)));
    expect([...(await takeTurns(workers, 3, 2)).keys()]).toEqual(["x", "y"]);
    expect(seen.slice(4).sort()).toEqual(["xa", "xb", "xc", "ya", "yb", "yc"]);
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])("the median of %j is %d", (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });
});

describe("the benchmark over a few files", () => {
  it("gives each reader's time against the floor and ours", async () => {
    const figures = await benchReading({ files: files(), resaved: 0 }, [2, 4]);
    printReading(figures);
    expect(figures.files).toMatchObject({ count: 4, meanSheets: 5 });
    expect(figures.readers.map(({ name }) => name)).toEqual([
      "inflate alone (fflate)",
      "this reader",
      "SheetJS",
      "exceljs",
      "openpyxl, read-only",
    ]);
    expect(figures.readers[1]).toMatchObject({ timesOurs: 1 });
    expect(figures.growth.map((step) => step.files)).toEqual([2, 4]);
    expect(printed.join("\n")).toContain("this reader");
  });

  it("gives each writer's time against ours", async () => {
    const templates = officeTemplates(book).slice(0, 2);
    const figures = await benchWriting(templates);
    printWriting(figures);
    expect(figures.writers.map(({ name }) => name)).toEqual(["this writer", "exceljs", "openpyxl"]);
    expect(figures.writers[1]?.msPerFile).toBeGreaterThan(0);
    expect(printed.join("\n")).toContain("writing 2 templates");
  });

  it("reads hostile files in processes of their own and says how each ended", async () => {
    const figures = await benchHostile(hostileFiles(0.001));
    printHostile(figures);
    expect(figures.files).toHaveLength(7);
    expect(figures.files.map(({ outcome }) => outcome)).not.toContain("CRASHED OR HUNG");
    expect(printed.at(-1)).toMatch(/^worst .* s +\d+ MB$/);
  });

  it("says where no browser is that this was not measured", () => {
    printBrowser("no Chromium");
    expect(printed.join("\n")).toContain("NOT MEASURED");
  });

  it("puts the issue's limits beside what was measured in the browser", () => {
    const wait = { ms: 2500, hostMs: 400, cpuMs: 4100, mainCpuMs: 1200, longestTaskMs: 61, longTasks: 2 };
    printBrowser({
      cores: 2,
      runs: [{ files: 500, dryRun: wait, consolidation: wait, keptKbPerFile: 14, residentMb: 700 }],
    });
    expect(printed[0]).toMatch(/at most 3 s.*100 ms/);
    expect(printed[2]).toMatch(/^500 +2\.50 +0\.40 +2\.10 +4\.10 +1\.20 +61 +2 +14\.0 +700$/);
    expect(printed[3]).toMatch(/^500, consolidating/);
  });
});
