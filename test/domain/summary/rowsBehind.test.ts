import { describe, expect, it } from "vitest";
import { rowsBehind } from "../../../src/domain/summary/rowsBehind";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import type { Figure } from "../../../src/domain/summary/figure";
import { figures, sent, smallBook, taskRow } from "./smallBook";

const late = taskRow("DV01", "1", { progress: "notStarted" });
const source = { file: "a.xlsx", hash: "a", sheet: "Nhiệm vụ", cells: { progress: "F7" } };
const book = smallBook({
  reports: [sent("DV01"), sent("DV02")],
  tasks: [{ ...late, source }, taskRow("DV02", "1", { progress: "done", completedOn: "2024-01-20" })],
  indicators: [figures("DV01", 1, 2), figures("DV02", 1, 4)],
});
const milestones = (more: Omit<Figure & { kind: "milestones" }, "kind">) =>
  rowsBehind(book, { kind: "milestones", ...more }).milestones;

describe("the rows behind a figure", () => {
  it("are as many as the figure says, in every state, of all and of each group", () => {
    const { totals, byGroup } = summaryOf(book);
    for (const state of ["onTime", "late", "overdue", "dueSoon", "open", "noDeadline", "noReport"] as const) {
      expect(milestones({ states: [state] }), state).toHaveLength(totals[state]);
      for (const { group, counts } of byGroup)
        expect(milestones({ states: [state], group: group.number }), state).toHaveLength(counts[state]);
    }
  });

  it("tell unit, due day, days and source; a row the unit left out has no source", () => {
    const overdue = milestones({ states: ["overdue"], unitId: "DV01" });
    expect(
      overdue.map(({ unit, occurrence, days, source: from }) => [unit.id, occurrence.due, days, from]),
    ).toEqual([
      ["DV01", "2024-01-31", 49, source],
      ["DV01", "2024-02-29", 20, undefined],
    ]);
  });

  it("stand longest overdue first, over all units", () => {
    const days = milestones({ states: ["overdue"] }).map((row) => row.days ?? 0);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it("of indicators below target are the units that reported figures, farthest from the target first", () => {
    const { indicators } = rowsBehind(book, { kind: "belowTarget" });
    expect(indicators.map(({ indicator }) => indicator.id)).toEqual(
      summaryOf(book).belowTarget.map(({ indicator }) => indicator.id),
    );
    expect(indicators[0]?.units.map(({ unit }) => unit.id)).toEqual(["DV02", "DV01"]);
  });

  it("are none in a period nobody knows", () => {
    expect(
      rowsBehind({ ...book, periodId: "?" }, { kind: "milestones", states: ["overdue"] }).milestones,
    ).toEqual([]);
  });
});
