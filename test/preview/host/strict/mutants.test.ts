import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutants } from "./mutants/list";

/** `npm run mutants` applies each and shows which test goes red; this keeps the list from rotting meanwhile. */
describe("the list of mutants", () => {
  it.each(mutants)("can still make lenient: $rule", ({ file, from, to, test }) => {
    const source = readFileSync(new URL(`../../../../src/preview/host/${file}`, import.meta.url), "utf8");
    expect(source.split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    readFileSync(new URL(`../${test}`, import.meta.url));
  });

  it("names each rule once, and more than fifteen", () => {
    expect(new Set(mutants.map(({ rule }) => rule)).size).toBe(mutants.length);
    expect(mutants.length).toBeGreaterThan(15);
  });
});
