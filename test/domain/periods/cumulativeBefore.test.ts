import { describe, expect, it } from "vitest";
import { cumulativeBefore } from "../../../src/domain/periods/cumulativeBefore";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";

function before(id: string): string | undefined {
  const period = periodById(id, defaultSettings);
  if (!period) throw new Error(id);
  return cumulativeBefore(period, defaultSettings)?.id;
}

describe("the period a cumulative figure goes on from", () => {
  it.each([
    ["2024-H1", "2024-Q1"],
    ["2024-9M", "2024-H1"],
    ["2024-Y", "2024-9M"],
  ])("%s goes on from %s", (period, expected) => expect(before(period)).toBe(expected));

  it.each(["2024-Q1", "2024-Q2", "2024-Q4", "2024-M03"])("%s begins afresh", (period) =>
    expect(before(period)).toBeUndefined(),
  );
});
