import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline";
import type { Milestone } from "../../../src/domain/schedule/schedule";

const rows = readFileSync(new URL("../../cases/deadlines-2024.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

const compared = ["kind", "from", "due", "period", "dueDay", "dueMonthsAfter", "days"];

/** The keys the cases file compares. */
function comparable({ schedule }: Milestone): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schedule).filter(([key]) => compared.includes(key)));
}

describe("the 41 deadline cells of the 2024 plan", () => {
  it("are all there", () => expect(rows).toHaveLength(41));

  it.each(rows)("task %s: %s", (_number, cell, expected) => {
    const milestones = parseDeadline(cell, { year: 2024, cycle: ["quarter", "half", "year"] });
    expect(milestones.map(comparable)).toEqual(JSON.parse(expected));
  });
});
