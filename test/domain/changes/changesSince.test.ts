import { describe, expect, it } from "vitest";
import { changesSince } from "../../../src/domain/changes/changesSince";
import type { Change } from "../../../src/domain/changes/change";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { CheckedSubmission } from "../../../src/domain/consolidation/consolidation";
import { emptyConsolidation } from "../../../src/domain/consolidation/consolidation";
import { beforeRun } from "../../../src/domain/consolidation/lastRun";
import { periodById } from "../../../src/domain/periods/periodById";
import { occurrenceContext } from "../../../src/domain/plan/occurrenceContext";
import { occurrencesOf } from "../../../src/domain/schedule/occurrences";
import { figures, q1, sent, smallBook, taskRow } from "../summary/smallBook";

type Answers = Partial<Pick<CheckedSubmission, "tasks" | "indicators">> & { preparedBy?: string };

/** A unit's file: its hash is its name. */
function submission(unitId: string, file: string, cells: number, answers: Answers = {}): CheckedSubmission {
  const { tasks = [], indicators = [], preparedBy } = answers;
  const from = { file, hash: file, sheet: "Nhiệm vụ" };
  const { periodId, contactCells } = sent(unitId);
  const contact = preparedBy === undefined ? {} : { preparedBy, contactSheet: "Nhiệm vụ" };
  return {
    report: {
      periodId,
      unitId,
      source: { file, hash: file },
      contactCells: preparedBy === undefined ? contactCells : { preparedBy: "I2" },
      ...contact,
      cells,
      taken: cells,
      inFindings: 0,
    },
    tasks: tasks.map((row) => ({ ...row, source: { ...row.source, ...from } })),
    indicators: indicators.map((row) => ({ ...row, source: { ...row.source, ...from, sheet: "Chỉ tiêu" } })),
    findings: [],
  };
}

/** What the second of two runs changed. */
function changes(first: CheckedSubmission[], second: CheckedSubmission[]): Change[] {
  const runOf = (runId: string) => ({ runId, receivedOn: "2024-03-18" as const, choices: {} });
  const { value: before } = consolidate(emptyConsolidation, first, runOf("L1"));
  const { value: after } = consolidate(before, second, runOf("L2"));
  const book = { ...smallBook(), consolidation: after };
  const unitIds = after.reports.filter(({ runId }) => runId === "L2").map(({ unitId }) => unitId);
  const run = { runId: "L2", periodId: q1, unitIds };
  const period = periodById(q1, book.settings)!;
  const found = occurrencesOf(book.plan.tasks, occurrenceContext(book), period);
  const lastRun = { ...run, before: beforeRun(before, run) };
  return changesSince(lastRun, book, (id) => found.find((one) => one.id === id)).lines;
}

const cell = (address: string) => ({ file: "", hash: "", sheet: "", cells: { progress: address } });

describe("what changed since the last run", () => {
  it("is one line for a unit that had not reported, however much it fills in", () => {
    const rows = [taskRow("DV01", "1", { progress: "done" }), taskRow("DV01", "2", { progress: "done" })];
    expect(changes([], [submission("DV01", "a.xlsx", 45, { tasks: rows })])).toEqual([
      {
        unitId: "DV01",
        subject: { kind: "report" },
        field: "cells",
        kind: "newReport",
        after: 45,
        place: { file: "a.xlsx" },
      },
    ]);
  });

  it("is each cell added, changed or removed by a unit that sent again, with its place, and the state that follows", () => {
    const before = submission("DV01", "a.xlsx", 3, {
      tasks: [
        taskRow("DV01", "1", { progress: "inProgress", result: "Đang làm", source: cell("F7") }),
        taskRow("DV01", "3", { progress: "inProgress", source: cell("F9") }),
      ],
      indicators: [figures("DV01", 45, 50)],
    });
    const after = submission("DV01", "b.xlsx", 4, {
      tasks: [
        taskRow("DV01", "1", { progress: "done", completedOn: "2024-02-10", source: cell("F7") }),
        taskRow("DV01", "3", { progress: "inProgress", source: cell("F9") }),
      ],
      indicators: [figures("DV01", 46, 50)],
    });
    const said = changes([before], [after]).map(({ subject, field, kind, before: was, after: is, place }) => [
      subject.kind === "report" ? "" : subject.id,
      field,
      kind,
      was,
      is,
      [place.file, place.sheet, place.address].filter((part) => part !== undefined).join(" "),
    ]);
    expect(said).toEqual([
      ["", "cells", "replaced", 3, 4, "b.xlsx"],
      ["1", "progress", "changed", "inProgress", "done", "b.xlsx Nhiệm vụ F7"],
      ["1", "completedOn", "added", undefined, "2024-02-10", "b.xlsx"],
      ["1", "result", "removed", "Đang làm", undefined, "a.xlsx"],
      ["1", "timeliness", "follows", "overdue", "late", "b.xlsx"],
      ["I.3.1", "numerator", "changed", 45, 46, "b.xlsx"],
    ]);
  });

  it("says it when a report came again and no cell of it changed", () => {
    const rows = { tasks: [taskRow("DV01", "1", { progress: "done" })] };
    const lines = changes([submission("DV01", "a.xlsx", 1, rows)], [submission("DV01", "b.xlsx", 1, rows)]);
    expect(lines.map(({ kind, before, after }) => [kind, before, after])).toEqual([["replaced", 1, 1]]);
  });

  it("has rows that only one of the two reports has, and who prepared them", () => {
    const before = submission("DV01", "a.xlsx", 1, { tasks: [taskRow("DV01", "2", { progress: "done" })] });
    const after = submission("DV01", "b.xlsx", 2, {
      tasks: [taskRow("DV01", "1", { progress: "done" })],
      preparedBy: "Nguyễn Văn A",
    });
    expect(
      changes([before], [after]).map(({ subject, field, kind, place }) => [
        subject.kind === "report" ? "" : subject.id,
        field,
        kind,
        place.address,
      ]),
    ).toEqual([
      ["", "cells", "replaced", undefined],
      ["", "preparedBy", "added", "I2"],
      ["1", "progress", "added", undefined],
      ["1", "timeliness", "follows", undefined],
      ["2", "progress", "removed", undefined],
      ["2", "timeliness", "follows", undefined],
    ]);
  });

  it("is of the units of that run alone, in the unit list's order", () => {
    const before = submission("DV03", "c.xlsx", 1, { tasks: [taskRow("DV03", "1", { progress: "done" })] });
    const lines = changes([before], [submission("DV02", "b.xlsx", 7), submission("DV01", "a.xlsx", 5)]);
    expect(lines.map(({ unitId, after }) => [unitId, after])).toEqual([
      ["DV01", 5],
      ["DV02", 7],
    ]);
  });
});
