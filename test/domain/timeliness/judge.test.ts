import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/date/arithmetic";
import type { Progress } from "../../../src/domain/consolidation/consolidation";
import { defaultSettings } from "../../../src/domain/periods/period";
import { judge } from "../../../src/domain/timeliness/judge";

const due = "2024-03-31";
const on = (asOf: Parameters<typeof judge>[2], report?: Parameters<typeof judge>[1]) =>
  judge({ due }, report, asOf, defaultSettings);

describe("a task due in quarter I", () => {
  it("is open in January and due soon within 15 days", () => {
    expect(on("2024-01-10")).toBe("open");
    expect(on("2024-03-15")).toBe("open");
    expect(on("2024-03-16")).toBe("dueSoon");
  });

  it("is not overdue on 20 March, though the quarter's report has closed, nor on its due day", () => {
    expect(on("2024-03-20")).toBe("dueSoon");
    expect(on("2024-03-31", { progress: "inProgress" })).toBe("dueSoon");
    expect(judge({ due }, undefined, "2024-03-20", { dueSoonDays: 5 })).toBe("open");
  });

  it("is overdue the day after, with or without a report", () => {
    expect(on("2024-04-01")).toBe("overdue");
    expect(on("2024-04-01", { progress: "notStarted" })).toBe("overdue");
    expect(on("2024-04-01", {})).toBe("overdue");
  });

  it("is late only when done after its due day", () => {
    expect(on("2024-06-01", { progress: "done", completedOn: "2024-03-31" })).toBe("onTime");
    expect(on("2024-06-01", { progress: "done", completedOn: "2024-04-01" })).toBe("late");
    expect(on("2024-06-01", { progress: "done" })).toBe("onTime");
  });

  it("does not apply where the unit says so", () => {
    expect(on("2024-06-01", { progress: "notApplicable" })).toBe("notApplicable");
  });
});

describe("without a due day", () => {
  it.each([
    ["event", "awaitingEvent"],
    ["date", "needsDate"],
  ] as const)("what awaits its %s is %s until done", (awaits, expected) => {
    expect(judge({ awaits }, undefined, "2024-06-01", defaultSettings)).toBe(expected);
    expect(
      judge({ awaits }, { progress: "done", completedOn: "2024-05-01" }, "2024-06-01", defaultSettings),
    ).toBe("onTime");
  });
});

describe("without a due day and nothing to wait for", () => {
  it("has no deadline", () => {
    expect(judge({}, undefined, "2024-06-01", defaultSettings)).toBe("noDeadline");
  });
});

describe("as days pass", () => {
  it("what is not done only goes from open to due soon to overdue", () => {
    const order = ["open", "dueSoon", "overdue"];
    const progress = fc.constantFrom<Progress | undefined>("notStarted", "inProgress", undefined);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        progress,
        (start, later, value) => {
          const report = value && { progress: value };
          const states = [start, start + later].map((days) =>
            order.indexOf(on(addDays("2024-01-01", days), report)),
          );
          expect(states[0]).toBeGreaterThanOrEqual(0);
          expect(states[1]).toBeGreaterThanOrEqual(states[0]!);
        },
      ),
    );
  });
});
