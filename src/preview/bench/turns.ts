/** Something that works through things by their places and tells how long it took. */
export interface Worker {
  name: string;
  /** Milliseconds for the things at these places. */
  run: (places: readonly number[]) => Promise<number>;
  close?: () => void;
}

/** How long plain work takes, milliseconds. */
export async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A worker that takes one thing after another. */
export function oneByOne<Thing>(
  name: string,
  things: readonly Thing[],
  one: (thing: Thing) => unknown,
): Worker {
  const run = (places: readonly number[]) =>
    timed(async () => {
      for (const place of places) {
        const thing = things[place];
        if (thing !== undefined) await one(thing);
      }
    });
  return { name, run };
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/**
 * Every worker over all `count` things, in turns of `turn` things each, so that load on the machine falls on all alike; who begins
 * changes from turn to turn, and a first round only warms up. By name, the median over the turns of milliseconds a thing.
 */
export async function takeTurns(
  workers: readonly Worker[],
  count: number,
  turn: number,
): Promise<Map<string, number>> {
  const order = [...workers];
  const places = Array.from({ length: count }, (_, place) => place);
  const spent = new Map<string, number[]>(order.map(({ name }) => [name, []]));
  for (const worker of order) await worker.run(places.slice(0, turn));
  for (let from = 0; from < count; from += turn) {
    order.push(...order.splice(0, 1));
    const own = places.slice(from, from + turn);
    for (const worker of order) spent.get(worker.name)?.push((await worker.run(own)) / own.length);
  }
  for (const worker of order) worker.close?.();
  return new Map([...spent].map(([name, figures]) => [name, median(figures)]));
}
