import { describe, expect, it } from "vitest";
import { cumulativeBefore } from "../../../src/domain/periods/cumulativeBefore";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";

function before(id: string): string[] {
  const period = periodById(id, defaultSettings);
  if (!period) throw new Error(id);
  return cumulativeBefore(period, defaultSettings).map((earlier) => earlier.id);
}

describe("the periods a cumulative figure goes on from, newest first", () => {
  it.each([
    ["2024-H1", ["2024-Q1"]],
    ["2024-9M", ["2024-H1", "2024-Q1"]],
    ["2024-Y", ["2024-9M", "2024-H1", "2024-Q1"]],
  ])("%s goes on from %s", (period, expected) => expect(before(period)).toEqual(expected));

  it.each(["2024-Q1", "2024-Q2", "2024-Q4", "2024-M03"])("%s begins afresh", (period) =>
    expect(before(period)).toEqual([]),
  );
});
