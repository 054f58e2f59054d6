import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";
import type { BookSpec } from "../../../src/sheets/model/book";
import { writeWorkbook } from "../../../src/xlsx/write";
import { findBrowser } from "../../../src/preview/browser/findBrowser.mjs";
import { Grid } from "./grid";

const screens = resolve(import.meta.dirname, "../../output/screens");

type PageWindow = Window & { __workbookHost: WorkbookHost };

export interface OpenPreview {
  page: Page;
  pane: FrameLocator;
  grid: Grid;
  /** The workbook as data. */
  book: () => Promise<BookSpec>;
  appearance: (sheet: string, address: string) => ReturnType<WorkbookHost["cellAppearance"]>;
  status: () => Promise<string>;
  /** Presses a button of the page's own toolbar. */
  press: (tool: string) => Promise<void>;
  /** Opens a workbook file by the page's button. */
  openFile: (name: string, content: BookSpec | Uint8Array) => Promise<void>;
  /** Saves what is on the screen, to be looked at. */
  screen: (name: string) => Promise<void>;
}

/** A browser for a test file; `open` gives a fresh preview. After each test nothing may have gone wrong or gone out. */
export function previewForTests() {
  let browser: Browser;
  let complaints: string[] = [];
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    const executablePath = process.env["CCHC_BROWSER"] || findBrowser();
    expect(executablePath, "no Chromium to test in: set CCHC_BROWSER").toBeTruthy();
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await close?.();
    close = undefined;
    const seen = complaints;
    complaints = [];
    expect(seen).toEqual([]);
  });

  /** `blocked`: requests that get no answer, as without a network; what the browser says of them is no complaint. `neverIdle`: nothing is loaded ahead. */
  return async function open({
    blocked,
    neverIdle = false,
  }: { blocked?: RegExp; neverIdle?: boolean } = {}): Promise<OpenPreview> {
    const context = await browser.newContext({ viewport: { width: 1680, height: 960 }, locale: "vi-VN" });
    close = () => context.close();
    const page = await context.newPage();
    watch(page, complaints);
    if (neverIdle) await page.addInitScript("globalThis.requestIdleCallback = () => 0");
    if (blocked) await page.route(blocked, (route) => route.abort("internetdisconnected"));
    await page.goto(inject("previewUrl"));
    const pane = page.frameLocator("#pane");
    await pane.getByRole("heading", { level: 1 }).waitFor();
    const status = async () => (await page.locator("#say").textContent()) ?? "";
    const press = (tool: string) => page.getByRole("button", { name: tool, exact: true }).click();
    return {
      page,
      pane,
      grid: new Grid(page),
      book: () => page.evaluate(() => (window as unknown as PageWindow).__workbookHost.toBook()),
      appearance: (sheet, address) =>
        page.evaluate(
          ([name, cell]) => (window as unknown as PageWindow).__workbookHost.cellAppearance(name, cell),
          [sheet, address] as const,
        ),
      status,
      press,
      openFile: async (name, content) => {
        const chooser = page.waitForEvent("filechooser");
        await press("Mở tệp .xlsx");
        const bytes = content instanceof Uint8Array ? content : writeWorkbook(content);
        const mimeType = "application/octet-stream";
        await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
        await expect.poll(status, { timeout: 30_000 }).toMatch(/^(Đã mở|Chưa mở được)/);
      },
      screen: async (name) => {
        await page.screenshot({ path: resolve(screens, `${name}.png`) });
      },
    };
  };
}

/** Notes every error the page or the pane reports, and every request that would leave this machine. */
function watch(page: Page, complaints: string[]): void {
  const home = new URL(inject("previewUrl")).origin;
  page.on("console", (message) => {
    if (/ERR_INTERNET_DISCONNECTED/.test(message.text())) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(blob|data|about):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
}
