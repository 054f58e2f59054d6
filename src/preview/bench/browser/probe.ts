/** A task of the main thread above 50 ms; milliseconds of the page's clock. */
export interface LongTask {
  from: number;
  to: number;
}

/** What the probe in the page has seen since files were chosen or a button was pressed. */
export interface Seen {
  startedAt?: number;
  shownAt?: number;
  tasks: LongTask[];
}

export type ProbedWindow = Window & { __watch: (shown: string) => Seen; __seen: Seen };

/**
 * Runs in the page, in whose thread the pane and the workbook host run as well. `__watch` begins anew: it notes when files are
 * chosen or a button is pressed in the pane, and when a button or heading matches `shown` and was painted.
 */
export function installProbe(): void {
  const page = window as unknown as ProbedWindow;
  const inside = document.querySelector("iframe")?.contentDocument;
  const start = () => {
    page.__seen.startedAt ??= performance.now();
  };
  for (const type of ["change", "click"]) inside?.addEventListener(type, start, { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      page.__seen.tasks.push({ from: startTime, to: startTime + duration });
  }).observe({ type: "longtask" });
  page.__watch = (shown) => {
    const seen: Seen = { tasks: [] };
    const pattern = new RegExp(shown);
    const watcher = new MutationObserver(() => {
      const places = [...(inside?.querySelectorAll("button, h2, h3") ?? [])];
      if (!places.some(({ textContent }) => pattern.test(textContent ?? ""))) return;
      watcher.disconnect();
      const painted = () => {
        seen.shownAt = performance.now();
      };
      requestAnimationFrame(() => setTimeout(painted));
    });
    if (inside) watcher.observe(inside.body, { childList: true, subtree: true, characterData: true });
    page.__seen = seen;
    return seen;
  };
}
