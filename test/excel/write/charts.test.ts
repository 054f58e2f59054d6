import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBook } from "../../../src/excel/write/writeBook";
import { openWorkbook } from "../../../src/preview/headless/openWorkbook";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";
import { blankSheet } from "../../../src/sheets/model/blankSheet";
import type { Cell } from "../../../src/sheets/model/cell";
import type { ChartSpec } from "../../../src/sheets/model/chart";

const text = (value: string): Cell => ({ content: { kind: "text", text: value } });
const number = (value: number): Cell => ({ content: { kind: "number", number: value } });

const groups: ChartSpec = {
  name: "cchcNhom",
  kind: "barStacked",
  area: "A6:C12",
  title: "Theo nhóm",
  categories: "A2:A4",
  series: [
    { name: "Đúng hạn", values: "B2:B4", colour: "#4F81B0", outline: "#000000" },
    { name: "Quá hạn", values: "C2:C4", colour: "#8C1D18", outline: "#000000" },
  ],
  legend: "right",
};
const share: ChartSpec = {
  name: "cchcKy",
  kind: "columnClustered",
  area: "D6:F12",
  title: "Qua các kỳ",
  categories: "A2:A2",
  series: [{ name: "Đúng hạn", values: "B2:B2", colour: "#4F81B0", outline: "#000000" }],
  labels: "0%",
  most: 1.1,
};

const sheet = (charts: ChartSpec[]): SheetSpec => ({
  ...blankSheet("Tổng hợp"),
  columns: [{ width: 10 }],
  rows: [
    { cells: [text("Nhóm"), text("Đúng hạn"), text("Quá hạn")] },
    ...["I", "II", "III"].map((name, index) => ({ cells: [text(name), number(index), number(3)] })),
  ],
  charts,
  protection: {},
});
const bookOf = (charts: ChartSpec[]): BookSpec => ({ title: "", sheets: [sheet(charts)], names: [] });

describe("charts written through office.js", () => {
  let open: Awaited<ReturnType<typeof openWorkbook>>;
  beforeAll(async () => {
    open = await openWorkbook();
    Object.assign(globalThis, open.globals);
  });
  afterAll(() => open.close());
  const drawn = async () => (await open.host.toBook()).sheets.find(({ name }) => name === "Tổng hợp")?.charts;

  it("stand in the workbook as they were described", async () => {
    await writeBook(bookOf([groups, share]));
    expect(await drawn()).toEqual([
      groups,
      { ...share, categories: "A2", series: [{ ...share.series[0], values: "B2" }] },
    ]);
  });

  it("are brought up to date by the next run, none twice, and need no request of their own", async () => {
    const [first] = groups.series;
    const fewer: ChartSpec = { ...groups, title: "Mới", area: "A8:C14", series: [first!] };
    open.host.resetCounters();
    await writeBook(bookOf([fewer, share]));
    const withCharts = open.host.counters.requests;
    expect(
      (await drawn())?.map(({ name, title, area, series }) => [name, title, area, series.length]),
    ).toEqual([
      ["cchcNhom", "Mới", "A8:C14", 1],
      ["cchcKy", "Qua các kỳ", "D6:F12", 1],
    ]);
    open.host.resetCounters();
    await writeBook(bookOf([]));
    expect(open.host.counters.requests).toBe(withCharts);
  });

  it("leave a chart alone that people made", async () => {
    await open.Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Tổng hợp");
      page.protection.unprotect();
      page.charts.add("BarClustered", page.getRange("C1:C4"), "Columns").name = "Của Văn phòng";
      await context.sync();
    });
    await writeBook(bookOf([groups, share]));
    const names = (await open.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Tổng hợp");
      charts.load("items/name,items/series/count");
      await context.sync();
      return charts.items.map(({ name, series }) => [name, series.count]);
    })) as unknown;
    expect(names).toEqual([
      ["cchcNhom", 2],
      ["cchcKy", 1],
      ["Của Văn phòng", 1],
    ]);
  });
});
