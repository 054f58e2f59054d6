import { format } from "node:util";

export { expect } from "vitest";

type Body = () => unknown;

interface Suite {
  name: string;
  before: Body[];
  after: Body[];
  tests: { name: string; body: Body }[];
  suites: Suite[];
}

const emptySuite = (name: string): Suite => ({ name, before: [], after: [], tests: [], suites: [] });

let current = emptySuite("");

export function describe(name: string, body: Body): void {
  const outer = current;
  current = emptySuite(name);
  outer.suites.push(current);
  body();
  current = outer;
}

export const it = Object.assign((name: string, body: Body) => void current.tests.push({ name, body }), {
  each: (rows: readonly unknown[]) => (name: string, body: (...args: unknown[]) => unknown) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? (row as unknown[]) : [row];
      const given = args.slice(0, name.split("%").length - 1);
      it(format(name, ...given), () => body(...args));
    }
  },
});

export const beforeAll = (body: Body) => void current.before.push(body);
export const afterAll = (body: Body) => void current.after.push(body);

/** The tests a file registers while `load` imports it. */
export async function collected(load: () => Promise<unknown>): Promise<Suite> {
  const root = emptySuite("");
  current = root;
  await load();
  return root;
}

export interface Failure {
  /** The names of its suites and its own. */
  test: string;
  error: unknown;
}

/** Runs tests until one fails; undefined where all pass. */
export async function firstFailure(suite: Suite): Promise<Failure | undefined> {
  let at = "(begins)";
  try {
    for (const body of suite.before) await body();
    for (const { name, body } of suite.tests) {
      at = name;
      await body();
    }
    for (const inner of suite.suites) {
      const failed = await firstFailure(inner);
      if (failed) return { ...failed, test: `${inner.name} ${failed.test}` };
    }
    return undefined;
  } catch (error) {
    return { test: at, error };
  } finally {
    for (const body of suite.after) await body();
  }
}
