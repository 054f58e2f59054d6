import { describe, expect, it } from "vitest";
import { nextPeriod } from "../../../src/domain/periods/nextPeriod";
import { defaultSettings } from "../../../src/domain/periods/period";
import { periodById } from "../../../src/domain/periods/periodById";

describe("the period a report looks ahead to", () => {
  it.each([
    ["2024-M01", "2024-M02"],
    ["2024-Q1", "2024-Q2"],
    ["2024-H1", "2024-H2"],
    ["2024-9M", "2024-Q4"],
    ["2024-Q4", undefined],
    ["2024-H2", undefined],
    ["2024-Y", undefined],
  ])("after %s: %s", (id, next) => {
    expect(nextPeriod(periodById(id, defaultSettings)!, defaultSettings)?.id).toBe(next);
  });
});
