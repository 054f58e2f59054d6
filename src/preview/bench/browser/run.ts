import type { Browser, CDPSession, FrameLocator, Page } from "playwright-core";
import { heapMb, watchMemory } from "./memory";
import { cpuOf } from "./cpu";
import { installProbe, type ProbedWindow, type Seen } from "./probe";
import { sampleThread, type Sample } from "./profile";

/** One stretch of work as a person waits for it. Milliseconds. */
export interface Wait {
  ms: number;
  /** Processor time of the page, workers included, and of its main thread alone: on a busy machine these say more than the clock. */
  cpuMs: number;
  mainCpuMs: number;
  /** Of it the workbook host and the client library, which stand in for Excel. */
  hostMs: number;
  /** Longest task of the main thread, without the host's share of it. */
  longestTaskMs: number;
  /** Such tasks above 50 ms. */
  longTasks: number;
}

export interface PaneRun {
  files: number;
  dryRun: Wait;
  consolidation?: Wait;
  /** Kept in the main thread for a file once the dry run is shown, kB; and the highest resident memory of the page, MB. */
  keptKbPerFile: number;
  residentMb: number;
}

export interface PaneFiles {
  /** Paths of the plan workbook and of the reports. */
  plan: string;
  reports: readonly string[];
}

const patience = 180_000;
/** From where a task counts as long, ms. */
const long = 50;

function waitOf(
  { startedAt = 0, shownAt = 0, tasks }: Seen,
  samples: readonly Sample[],
): Omit<Wait, "cpuMs" | "mainCpuMs"> {
  const hostIn = (from: number, to: number) =>
    samples.filter(({ at, isHost }) => isHost && at >= from && at < to).reduce((sum, { ms }) => sum + ms, 0);
  const own = tasks
    .filter(({ from, to }) => to > startedAt && from < shownAt)
    .map(({ from, to }) => to - from - hostIn(from, to));
  return {
    ms: shownAt - startedAt,
    hostMs: hostIn(startedAt, shownAt),
    longestTaskMs: Math.max(0, ...own),
    longTasks: own.filter((ms) => ms > long).length,
  };
}

/** Does something in the pane and waits until a button or heading matches `shown`. */
async function waitFor(page: Page, cdp: CDPSession, shown: string, act: () => Promise<void>): Promise<Wait> {
  await page.evaluate((text) => void (window as unknown as ProbedWindow).__watch(text), shown);
  const stop = await sampleThread(cdp);
  const before = await cpuOf(cdp);
  await act();
  const isShown = () => (window as unknown as ProbedWindow).__seen.shownAt !== undefined;
  await page.waitForFunction(isShown, undefined, { polling: 200 });
  const after = await cpuOf(cdp);
  const samples = await stop();
  const wait = waitOf(await page.evaluate(() => (window as unknown as ProbedWindow).__seen), samples);
  return { ...wait, cpuMs: after.pageMs - before.pageMs, mainCpuMs: after.mainMs - before.mainMs };
}

async function openPlan(page: Page, pane: FrameLocator, plan: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp .xlsx", exact: true }).click();
  await (await chooser).setFiles(plan);
  await pane.locator("#step-reports").click();
  // What Univer still does after opening is not what is measured.
  await page.waitForTimeout(2000);
}

/** Opens the plan workbook in a fresh preview, chooses the reports in the pane, and may consolidate them. */
export async function runPane(
  browser: Browser,
  url: string,
  { plan, reports }: PaneFiles,
  consolidates: boolean,
): Promise<PaneRun> {
  const context = await browser.newContext({ viewport: { width: 1680, height: 960 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    // tsx names functions by a helper the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(url);
    const pane = page.frameLocator("#pane");
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await openPlan(page, pane, plan);
    await page.evaluate(installProbe);
    const cdp = await context.newCDPSession(page);
    const before = await heapMb(cdp);
    const highest = await watchMemory(browser);
    const input = pane.locator('input[type="file"][multiple]');
    const dryRun = await waitFor(page, cdp, "^Tổng hợp \\d+ báo cáo", () =>
      input.setInputFiles([...reports]),
    );
    const keptKbPerFile = (((await heapMb(cdp)) - before) * 1024) / reports.length;
    const run = { files: reports.length, dryRun, keptKbPerFile, residentMb: highest() };
    if (!consolidates) return run;
    const button = pane.getByRole("button", { name: /^Tổng hợp \d+ báo cáo/ });
    return { ...run, consolidation: await waitFor(page, cdp, "^Đối chiếu$", () => button.click()) };
  } finally {
    await context.close();
  }
}
