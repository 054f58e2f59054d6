/** A stretch of time, milliseconds of the page's clock. */
export interface Stretch {
  from: number;
  to: number;
}

/** What the probe in the page has seen. */
export interface Seen {
  chosenAt?: number;
  shownAt?: number;
  /** Tasks of the main thread above 50 ms, of the page and the pane, which share it. */
  tasks: Stretch[];
  /** Requests of the workbook host, which stands in for Excel in the same thread. */
  host: Stretch[];
}

export type ProbedWindow = Window & { __seen: Seen; __mark: (shown: string) => void };

/**
 * Runs in the page: notes long tasks and the host's requests, and in the pane's frame when files are chosen and when
 * text that matches `shown` first stands on a button or heading and was painted.
 */
export function installProbe(): void {
  const page = window as unknown as ProbedWindow & {
    __workbookHost: { request: (json: string) => Promise<string> };
  };
  const seen: Seen = { tasks: [], host: [] };
  page.__seen = seen;
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ from: startTime, to: startTime + duration });
  });
  tasks.observe({ type: "longtask" });
  const host = page.__workbookHost;
  const request = host.request.bind(host);
  host.request = async (json) => {
    const from = performance.now();
    try {
      return await request(json);
    } finally {
      seen.host.push({ from, to: performance.now() });
    }
  };
  const inside = document.querySelector("iframe")?.contentDocument;
  inside?.addEventListener(
    "change",
    () => {
      seen.chosenAt = performance.now();
    },
    { capture: true },
  );
  page.__mark = (shown) => {
    seen.shownAt = undefined;
    const pattern = new RegExp(shown);
    const watcher = new MutationObserver(() => {
      const places = inside?.querySelectorAll("button, h2, h3") ?? [];
      if (![...places].some(({ textContent }) => pattern.test(textContent ?? ""))) return;
      watcher.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.shownAt = performance.now();
        }),
      );
    });
    if (inside) watcher.observe(inside.body, { childList: true, subtree: true, characterData: true });
  };
}
