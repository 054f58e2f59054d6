import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { collected, firstFailure, type Failure } from "./collect";
import { mutants } from "./list";

const killed: [rule: string, by: string][] = [];

/** The first test of `file`, below test/preview/host, that fails with this mutant. */
async function killer(file: string, mutant: number | undefined): Promise<Failure | undefined> {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return firstFailure(
    await collected(() => import(/* @vite-ignore */ `${path}?mutant=${mutant ?? mutants.length}`)),
  );
}

describe("without a mutant", () => {
  it.each([...new Set(mutants.map(({ test }) => test))])("%s is green", async (file) => {
    expect(await killer(file, undefined)).toBeUndefined();
  });
});

describe("a test goes red once the host no longer keeps that", () => {
  it.each(mutants.map((mutant, index) => ({ ...mutant, index })))("$rule", async ({ rule, test, index }) => {
    const by = await killer(test, index);
    killed.push([rule, by ? `${test}: ${by.test}` : "NOTHING"]);
    expect(by).toBeDefined();
  });

  afterAll(() => {
    const width = Math.max(...killed.map(([rule]) => rule.length));
    console.log(
      [
        "rule".padEnd(width) + " | killed by",
        ...killed.map(([rule, by]) => `${rule.padEnd(width)} | ${by}`),
      ].join("\n"),
    );
  });
});
