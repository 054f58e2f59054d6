import { describe, expect, it } from "vitest";
import { awaitedDates } from "../../../src/domain/plan/awaitedDates";
import type { SettledDate } from "../../../src/domain/plan/planBook";
import type { Task } from "../../../src/domain/plan/plan";
import { parseDeadline } from "../../../src/domain/deadline";

function task(number: string, deadlineText: string): Task {
  const milestones = parseDeadline(deadlineText, { year: 2024, cycle: ["quarter"] });
  const units = { leadText: "", supportText: "", lead: [], support: [] };
  return {
    number,
    groupNumber: "I",
    title: `Việc ${number}`,
    outputs: [],
    ...units,
    deadlineText,
    milestones,
  };
}

const tasks = [
  task("1", "Quý I"),
  task("2", "- Quý I; - Theo kế hoạch của UBND tỉnh"),
  task("3", "05 ngày kể từ ngày công bố TTHC"),
  task("4", "???"),
];
const within = (settled: Record<string, SettledDate>) => ({ settled, year: 2024, holidays: [] });
const asked = (settled: Record<string, SettledDate>) =>
  awaitedDates(tasks, within(settled)).map(({ milestoneId, awaits }) => `${milestoneId} ${awaits}`);

describe("what of a plan waits for a date", () => {
  it("is listed in plan order, each milestone by its own id", () => {
    expect(asked({})).toEqual(["2.2 date", "3 event", "4 date"]);
  });

  it("is asked once: what was settled is gone from the list", () => {
    expect(asked({ "2.2": { noDeadline: true }, "3": { event: "2024-03-01" } })).toEqual(["4 date"]);
  });

  it("shows the milestone's own words and what was entered so far", () => {
    expect(awaitedDates(tasks, within({ "4": { event: "2024-03-01" } })).at(-1)).toEqual({
      milestoneId: "4",
      taskNumber: "4",
      taskTitle: "Việc 4",
      text: "???",
      kind: "unreadable",
      awaits: "date",
      settled: { event: "2024-03-01" },
    });
  });

  it("takes no milestone id from the object's own inheritance", () => {
    expect(awaitedDates([task("constructor", "Theo quy định")], within({}))).toHaveLength(1);
  });
});
