import { readFileSync } from "node:fs";
import type { Browser, CDPSession } from "playwright-core";

const megabyte = 1024 * 1024;

/** Of the main thread's heap, MB, after a collection. */
export async function heapMb(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize / megabyte;
}

function residentMb(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Watches the resident memory of all page processes, workers included; the returned function gives the highest, MB. 0 where the system does not say. */
export async function watchMemory(browser: Browser): Promise<() => number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const now = () => pages.reduce((sum, { id }) => sum + residentMb(id), 0);
  let highest = now();
  const timer = setInterval(() => {
    highest = Math.max(highest, now());
  }, 100);
  return () => {
    clearInterval(timer);
    void cdp.detach();
    return Math.max(highest, now());
  };
}
