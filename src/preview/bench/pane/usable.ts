import type { Page } from "playwright-core";

type TimedWindow = Window & { __usableAt?: number };

/** Runs first in every frame: notes when a button that can be pressed was painted, in milliseconds since the frame's navigation. */
export function noteUsable(): void {
  const frame = window as TimedWindow;
  const watcher = new MutationObserver(() => {
    if (!document.querySelector("main button:not([disabled])")) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (frame.__usableAt = performance.now())));
  });
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Opens `address` anew in the pane's frame of the preview page; milliseconds from there to its first button. */
export async function usableAfter(page: Page, address: string): Promise<number> {
  const frame = await (await page.$("#pane"))?.contentFrame();
  if (!frame) throw new Error("the preview has no frame for the pane");
  await frame.goto(address);
  await frame.waitForFunction(() => (window as TimedWindow).__usableAt !== undefined);
  return frame.evaluate(() => (window as TimedWindow).__usableAt ?? 0);
}
