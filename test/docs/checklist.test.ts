import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const checklist = readFileSync(resolve(import.meta.dirname, "../manual/excel-checklist.md"), "utf8");

/** Number and text of each step. */
const steps = checklist
  .split(/^### /m)
  .slice(1)
  .map((step) => ({ number: Number(/^(\d+)\. /.exec(step)?.[1]), text: step.split(/^## /m)[0] ?? "" }));
const without = (needed: RegExp) =>
  steps.filter(({ text }) => !needed.test(text)).map(({ number }) => number);

describe("the checklist for a real Excel", () => {
  it("has 30 steps at most, numbered from 1", () => {
    expect(steps.length).toBeLessThanOrEqual(30);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  });

  it("says of each step what to do and what must be seen", () => {
    expect(without(/^- Do: \S/m)).toEqual([]);
    expect(without(/^- Must be seen: \S/m)).toEqual([]);
  });

  it("has one box to tick for Windows, Mac and web in each step, or a dash where there is nothing to try", () => {
    expect(without(/^- [☐–] Windows · ?[☐–] Mac · ?[☐–] web$|^- ☐ Windows ☐ Mac ☐ web$/m)).toEqual([]);
  });

  it("begins with what could change the design, and says what then", () => {
    const design = (checklist.split("## The main job")[0] ?? "").match(/^### \d+/gm) ?? [];
    expect(design.length).toBeGreaterThan(0);
    expect(without(/^- If not: /m)).toEqual(steps.slice(design.length).map(({ number }) => number));
  });
});
