import type { CDPSession } from "playwright-core";

/** One sample of the main thread: milliseconds on the page's clock, how long it stands for, and whether the host was at work. */
export interface Sample {
  at: number;
  ms: number;
  isHost: boolean;
}

/** The preview page's script, in which the workbook host stands in for Excel; and the client library, which is Microsoft's. */
const notOurs = /\/preview\/|\/office\//;

const engine = new Set(["(program)", "(garbage collector)"]);

/** Samples what the main thread does until the returned function is called. */
export async function sampleThread(cdp: CDPSession): Promise<() => Promise<Sample[]>> {
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  // Seconds of the same clock as the profile's microseconds.
  const origin = (metrics.find(({ name }) => name === "NavigationStart")?.value ?? 0) * 1000;
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.setSamplingInterval", { interval: 1000 });
  await cdp.send("Profiler.start");
  return async () => {
    const { profile } = await cdp.send("Profiler.stop");
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
    const hosts = new Map<number, boolean>();
    const isHost = (id: number | undefined): boolean => {
      if (id === undefined) return false;
      const known =
        hosts.get(id) ?? (notOurs.test(nodes.get(id)?.callFrame.url ?? "") || isHost(parents.get(id)));
      hosts.set(id, known);
      return known;
    };
    let clock = profile.startTime / 1000 - origin;
    let wasHost = false;
    return (profile.samples ?? []).map((id, index): Sample => {
      const ms = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
      clock += (profile.timeDeltas?.[index] ?? 0) / 1000;
      const { functionName } = nodes.get(id)?.callFrame ?? { functionName: "" };
      // What the engine does of itself, it does for what ran before.
      wasHost = engine.has(functionName) ? wasHost : isHost(id);
      return { at: clock, ms, isHost: wasHost };
    });
  };
}
