import { describe, expect, inject, it } from "vitest";
import { builtFiles, firstLoad, type BuiltFile } from "../../src/preview/bench/pane/builtFiles";
import { writeWorkbook } from "../../src/xlsx/write";
import { previewForTests } from "./support/previewForTests";
import { planWorkbook, unitTemplate } from "./support/workbooks";

const files = builtFiles(inject("paneFolder"));
const filesWith = (source: RegExp) =>
  files.filter(({ sources }) => sources.some((path) => source.test(path)));
const named = ({ name }: BuiltFile) => name.replace(/\.[0-9a-f]{8}\.js$/, "");

/** Everything of the pane's own but the scripts its page begins with. */
const laterFiles = new RegExp(
  files
    .filter(({ isFirst }) => !isFirst)
    .map(({ name }) => name.replaceAll(".", "\\."))
    .join("|"),
);

describe("the pane as it ships", () => {
  it("loads at most 250 kB by gzip before its first screen, without office.js", () => {
    for (const file of files)
      console.log(named(file).padEnd(24), file.gzip, file.isFirst ? "at once" : "later");
    console.log("first load", firstLoad(files));
    expect(firstLoad(files)).toBeGreaterThan(0);
    expect(firstLoad(files)).toBeLessThanOrEqual(250_000);
  });

  it.each([
    ["the file reader", /^src\/xlsx\/read\/index\.ts$/],
    ["the readers of older formats", /^src\/xlsx\/foreign\/xls\.ts$/],
    ["the file writer", /^src\/xlsx\/write\/index\.ts$/],
    ["what annotates a unit's file", /^src\/xlsx\/annotate\/index\.ts$/],
    ["the reader of plan documents", /^src\/planDocument\/read\.ts$/],
    ["what writes the open workbook", /^src\/excel\/write\/writeBook\.ts$/],
    ["Word", /^node_modules\/docx\//],
    ["SheetJS", /^node_modules\/@e965\/xlsx\//],
  ])("%s is not in it", (_, source) => {
    const holding = filesWith(source);
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter(({ isFirst }) => isFirst).map(named)).toEqual([]);
  });

  it.each([
    ["Word", /^node_modules\/docx\//],
    ["SheetJS", /^node_modules\/@e965\/xlsx\//],
  ])("%s shares its file with nothing of ours", (_, source) => {
    for (const { sources } of filesWith(source))
      expect(sources.filter((path) => /^src\//.test(path))).toEqual([]);
  });
});

const open = previewForTests();

describe("a workbook that is opened", () => {
  it.each([
    ["a plan", planWorkbook, "Kế hoạch CCHC năm 2024"],
    ["a unit's template", () => unitTemplate("Văn phòng Sở"), "Báo cáo CCHC"],
  ])(
    "%s: its first screen comes to at most 250 kB with what it brings in",
    async (name, workbook, heading) => {
      const { page, pane, openFile } = await open({ neverIdle: true });
      const asked = new Set<string>();
      page.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
      await openFile("so.xlsx", await workbook());
      await pane.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.waitForLoadState("networkidle");
      const loaded = files.filter(({ name, isFirst }) => isFirst || asked.has(name));
      const gzip = loaded.reduce((sum, file) => sum + file.gzip, 0);
      console.log(`first screen of ${name}`, gzip);
      expect(loaded.length).toBeGreaterThan(files.filter(({ isFirst }) => isFirst).length);
      expect(gzip).toBeLessThanOrEqual(250_000);
    },
  );
});

describe("a pane that gets nothing after its first load", () => {
  it("begins in an empty workbook, says what it lacks, and goes on once the network is back", async () => {
    const { page, pane, screen } = await open({ blocked: laterFiles });
    await pane.getByRole("button", { name: "Dán phụ lục chép từ Word" }).click();
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("Chưa mở được phần này của bảng công việc");
    await screen("50-mat-mang");
    await page.unroute(laterFiles);
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await pane.getByRole("textbox").waitFor();
  });
});

/** The worker's own program: fetched by whoever starts one. */
const isWorker = ({ sources }: BuiltFile) => sources.includes("src/xlsx/worker/readWorker.ts");

describe("a pane that has been open for a moment", () => {
  it("has all its code, and goes on without a network: even reports are read", async () => {
    const { page, pane, openFile } = await open();
    const asked = new Set<string>();
    page.on("requestfinished", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
    const missing = () =>
      files.filter((file) => !file.isFirst && !isWorker(file) && !asked.has(file.name)).map(named);
    await openFile("ke-hoach.xlsx", await planWorkbook());
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
    await page.route(/\.js$/, (route) => route.abort("internetdisconnected"));
    await pane.locator("#step-reports").click();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Chọn các tệp báo cáo…" }).click();
    const buffer = Buffer.from(writeWorkbook(await unitTemplate("Văn phòng Sở")));
    await (
      await chooser
    ).setFiles({ name: "van-phong-so.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.getByRole("button", { name: /^Tổng hợp 1 báo cáo/ }).waitFor();
  });
});
