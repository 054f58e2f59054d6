import { format } from "node:util";

export { expect } from "vitest";

type Body = () => unknown;

interface Suite {
  name: string;
  before: Body[];
  after: Body[];
  beforeEach: Body[];
  afterEach: Body[];
  tests: { name: string; body: Body }[];
  suites: Suite[];
}

const emptySuite = (name: string): Suite => ({
  name,
  before: [],
  after: [],
  beforeEach: [],
  afterEach: [],
  tests: [],
  suites: [],
});

let current = emptySuite("");

/** Registers one for each row, as Vitest's `each`: the row's first values stand in the name. */
function each(register: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) => (name: string, body: (...args: unknown[]) => unknown) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? (row as unknown[]) : [row];
      const given = args.slice(0, name.split("%").length - 1);
      register(format(name, ...given), () => body(...args));
    }
  };
}

function registerSuite(name: string, body: Body): void {
  const outer = current;
  current = emptySuite(name);
  outer.suites.push(current);
  body();
  current = outer;
}

function registerTest(name: string, body: Body): void {
  current.tests.push({ name, body });
}

export const describe = Object.assign(registerSuite, { each: each(registerSuite) });
export const it = Object.assign(registerTest, { each: each(registerTest) });

export const beforeAll = (body: Body) => void current.before.push(body);
export const afterAll = (body: Body) => void current.after.push(body);
export const beforeEach = (body: Body) => void current.beforeEach.push(body);
export const afterEach = (body: Body) => void current.afterEach.push(body);

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

/** A request that is held back for ever holds its test: that is a failure too. Milliseconds. */
const patience = 10_000;

async function inTime(body: Body): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("it does not end")), patience);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs tests until one fails; undefined where all pass. */
export async function firstFailure(suite: Suite): Promise<Failure | undefined> {
  let at = "(begins)";
  try {
    for (const body of suite.before) await body();
    for (const { name, body } of suite.tests) {
      at = name;
      for (const prepare of suite.beforeEach) await prepare();
      try {
        await inTime(body);
      } finally {
        for (const clear of suite.afterEach) await clear();
      }
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
