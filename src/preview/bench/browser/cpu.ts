import type { CDPSession } from "playwright-core";

/** Processor time used so far, milliseconds: of the page's process with its workers, and of its main thread. */
export interface Cpu {
  pageMs: number;
  mainMs: number;
}

export async function cpuOf(cdp: CDPSession): Promise<Cpu> {
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { pageMs: seconds("ProcessTime") * 1000, mainMs: seconds("ThreadTime") * 1000 };
}
