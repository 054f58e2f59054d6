import { describe, expect, it } from "vitest";
import { romanValue } from "../../../src/domain/reconciliation/numerals";
import { slipsIn } from "../../../src/domain/reconciliation/sequence";

const slips = (ranks: number[], optional: number[] = []) =>
  slipsIn(
    ranks.map((rank, at) => ({ rank, at })),
    (rank) => optional.includes(rank),
  ).map(({ is, at, missing }) => [is, ranks[at], ...missing].join(" "));

describe("the numbering of a list", () => {
  it.each([
    ["counts up", [1, 2, 3], []],
    ["jumps", [1, 2, 4], ["gap 4 3"]],
    ["jumps twice", [1, 3, 6], ["gap 3 2", "gap 6 4 5"]],
    ["repeats", [1, 2, 2, 3], ["repeated 2"]],
    ["repeats its first", [1, 1, 2], ["repeated 1"]],
    ["has one out of order, and so no gap", [1, 3, 2, 4], ["order 2"]],
    ["begins anew", [1, 2, 3, 1, 2], []],
    ["begins anew and jumps", [1, 2, 1, 3], ["gap 3 2"]],
    ["does not begin with one: its first lines may be elsewhere", [3, 4], []],
    ["jumps too far for a slip", [1, 30], []],
    ["is empty", [], []],
  ])("that %s", (_, ranks, expected) => {
    expect(slips(ranks)).toEqual(expected);
  });

  it("does without the marks nobody misses", () => {
    expect(slips([1, 3], [2])).toEqual([]);
    expect(slips([1, 4], [2])).toEqual(["gap 4 3"]);
  });
});

describe("Roman numerals", () => {
  it.each([
    ["I", 1],
    ["IV", 4],
    ["VIII", 8],
    ["XIX", 19],
    ["A", undefined],
    ["", undefined],
  ])("%s", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });
});
