import type { Browser, CDPSession, FrameLocator, Page } from "playwright-core";
import { median } from "../turns";
import { heapMb, watchMemory } from "./memory";
import { cpuOf } from "./cpu";
import { installProbe, type ProbedWindow, type Seen } from "./probe";
import { sampleThread, type Sample } from "./profile";

/** One stretch of work as a person waits for it. Milliseconds. */
export interface Wait extends Clocked {
  /** Of it the workbook host and the client library, which stand in for Excel. */
  hostMs: number;
  /** Longest task of the main thread, without the host's share of it. */
  longestTaskMs: number;
  /** Such tasks above 50 ms. */
  longTasks: number;
}

interface Clocked {
  ms: number;
  /** Processor time of the page, workers included, and of its main thread alone: on a busy machine these say more than the clock. */
  cpuMs: number;
  mainCpuMs: number;
}

/** What sampling the main thread tells; it costs time of its own, so that the clock is read in another run. */
type Sampled = Omit<Wait, keyof Clocked>;

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
/** Other work on the machine disturbs one run or another: the middle one counts. */
const clockedRuns = 3;
/** From where a task counts as long, ms. */
const long = 50;

function sampledOf({ startedAt = 0, shownAt = 0, tasks }: Seen, samples: readonly Sample[]): Sampled {
  const hostIn = (from: number, to: number) =>
    samples.filter(({ at, isHost }) => isHost && at >= from && at < to).reduce((sum, { ms }) => sum + ms, 0);
  const own = tasks
    .filter(({ from, to }) => to > startedAt && from < shownAt)
    .map(({ from, to }) => to - from - hostIn(from, to));
  return {
    hostMs: hostIn(startedAt, shownAt),
    longestTaskMs: Math.max(0, ...own),
    longTasks: own.filter((ms) => ms > long).length,
  };
}

/** Does something in the pane and waits until a button or heading matches `shown`. */
async function waitFor(
  page: Page,
  cdp: CDPSession,
  shown: string,
  act: () => Promise<void>,
): Promise<{ seen: Seen; clocked: Clocked }> {
  await page.evaluate((text) => void (window as unknown as ProbedWindow).__watch(text), shown);
  const before = await cpuOf(cdp);
  await act();
  const isShown = () => (window as unknown as ProbedWindow).__seen.shownAt !== undefined;
  await page.waitForFunction(isShown, undefined, { polling: 200 });
  const after = await cpuOf(cdp);
  const seen = await page.evaluate(() => (window as unknown as ProbedWindow).__seen);
  const { startedAt = 0, shownAt = 0 } = seen;
  const cpu = { cpuMs: after.pageMs - before.pageMs, mainCpuMs: after.mainMs - before.mainMs };
  return { seen, clocked: { ms: shownAt - startedAt, ...cpu } };
}

async function openPlan(page: Page, pane: FrameLocator, plan: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp .xlsx", exact: true }).click();
  await (await chooser).setFiles(plan);
  await pane.locator("#step-reports").click();
  // What Univer still does after opening is not what is measured.
  await page.waitForTimeout(2000);
}

/** A fresh preview with the plan workbook open and the pane where reports are received; `use` does the rest. */
async function inPreview<Result>(
  browser: Browser,
  url: string,
  plan: string,
  use: (page: Page, pane: FrameLocator, cdp: CDPSession) => Promise<Result>,
): Promise<Result> {
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
    return await use(page, pane, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** The steps measured, in order: what shows that one is over, and what begins it. */
function stepsOf(pane: FrameLocator, reports: readonly string[], consolidates: boolean) {
  const input = pane.locator('input[type="file"][multiple]');
  const button = pane.getByRole("button", { name: /^Tổng hợp [\d.]+ báo cáo/ });
  const dryRun = { shown: "^Tổng hợp [\\d.]+ báo cáo", act: () => input.setInputFiles([...reports]) };
  return consolidates ? [dryRun, { shown: "^Đối chiếu$", act: () => button.click() }] : [dryRun];
}

/**
 * Chooses the reports in the pane, and may consolidate them: three times by the clock alone, once with the main thread sampled, and once with
 * memory watched: taking samples costs time, and after garbage is collected the browser compiles much anew. Each time in a fresh preview with the plan workbook open.
 */
export async function runPane(
  browser: Browser,
  url: string,
  { plan, reports }: PaneFiles,
  consolidates: boolean,
): Promise<PaneRun> {
  const runs: Clocked[][] = [];
  for (let run = 0; run < clockedRuns; run++) {
    runs.push(
      await inPreview(browser, url, plan, async (page, pane, cdp) => {
        const waits: Clocked[] = [];
        for (const { shown, act } of stepsOf(pane, reports, consolidates))
          waits.push((await waitFor(page, cdp, shown, act)).clocked);
        return waits;
      }),
    );
  }
  const sampled = await inPreview(browser, url, plan, async (page, pane, cdp) => {
    const waits: Sampled[] = [];
    for (const { shown, act } of stepsOf(pane, reports, consolidates)) {
      const stop = await sampleThread(cdp);
      const { seen } = await waitFor(page, cdp, shown, act);
      waits.push(sampledOf(seen, await stop()));
    }
    return waits;
  });
  const memory = await inPreview(browser, url, plan, async (page, pane, cdp) => {
    const [before, highest] = [await heapMb(cdp), await watchMemory(browser)];
    for (const { shown, act } of stepsOf(pane, reports, false)) await waitFor(page, cdp, shown, act);
    const keptKbPerFile = (((await heapMb(cdp)) - before) * 1024) / reports.length;
    return { keptKbPerFile, residentMb: highest() };
  });
  const [dryRun, consolidation] = sampled.map((own, step): Wait => {
    const times = runs.flatMap((waits) => waits[step] ?? []);
    const middle = (pick: (wait: Clocked) => number) => median(times.map(pick));
    return {
      ...own,
      ms: middle(({ ms }) => ms),
      cpuMs: middle(({ cpuMs }) => cpuMs),
      mainCpuMs: middle(({ mainCpuMs }) => mainCpuMs),
    };
  });
  if (!dryRun) throw new Error("the dry run was not measured");
  return { files: reports.length, dryRun, ...(consolidation && { consolidation }), ...memory };
}
