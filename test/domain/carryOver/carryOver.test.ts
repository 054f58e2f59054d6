import { describe, expect, it } from "vitest";
import type { Progress } from "../../../src/domain/consolidation/consolidation";
import { isDoneForGood } from "../../../src/domain/carryOver/lastStates";
import { judgedOccurrences } from "../../../src/domain/summary/judgedOccurrences";
import { taskRow } from "../summary/smallBook";
import { idsOf, periodicBook, workOf } from "./periodicBook";

const q1 = (id: string, progress?: Progress) => taskRow("DV01", id, { periodId: "2024-Q1", progress });
const own = {
  h1: ["1", "4", "5@2024-H1"],
  q2: ["1", "2@2024-Q2", "3@2024-M04", "3@2024-M05", "3@2024-M06", "4", "5@2024-Q2"],
};

describe("the work of a period", () => {
  it("is the plan's own for a unit that has reported nothing before", () => {
    const reported = periodicBook([taskRow("DV02", "2@2024-Q1", { progress: "inProgress" })]);
    expect(idsOf(workOf(reported, "2024-Q2"))).toEqual(own.q2);
    expect(idsOf(workOf(periodicBook(), "2024-H1"))).toEqual(own.h1);
  });

  it.each<[string, Progress | undefined, boolean]>([
    ["in progress", "inProgress", true],
    ["not started", "notStarted", true],
    ["left blank", undefined, true],
    ["done", "done", false],
    ["not applicable", "notApplicable", false],
  ])("what an earlier report says is %s: carried over %s %s", (_, progress, isCarried) => {
    const book = periodicBook([q1("2@2024-Q1", progress)]);
    const work = workOf(book, "2024-H1");
    expect(idsOf(work).includes("2@2024-Q1")).toBe(isCarried);
  });

  it("has what was carried over after the task's own rows, oldest first", () => {
    const book = periodicBook([
      q1("3@2024-M03", "inProgress"),
      q1("2@2024-Q1", "notStarted"),
      q1("3@2024-M01"),
    ]);
    expect(idsOf(workOf(book, "2024-Q2"))).toEqual([
      "1",
      "2@2024-Q2",
      "2@2024-Q1",
      "3@2024-M04",
      "3@2024-M05",
      "3@2024-M06",
      "3@2024-M01",
      "3@2024-M03",
      "4",
      "5@2024-Q2",
    ]);
  });

  it("has it only where the unit still leads the task", () => {
    const book = periodicBook([q1("2@2024-Q1", "inProgress"), q1("9@2024-Q1", "inProgress")]);
    const [once, , ...others] = book.plan.tasks;
    const given = { ...once!, number: "2", lead: [], milestones: book.plan.tasks[1]!.milestones };
    const moved = { ...book, plan: { ...book.plan, tasks: [once!, given, ...others] } };
    expect(idsOf(workOf(moved, "2024-H1"))).toEqual(own.h1);
  });

  it("counts it as overdue until it is reported", () => {
    const book = { ...periodicBook([q1("2@2024-Q1", "inProgress")]), periodId: "2024-H1" };
    const reported = [...book.consolidation.tasks, { ...q1("2@2024-Q1"), periodId: "2024-H1" }];
    const judged = (at: typeof book) =>
      judgedOccurrences({ ...at, asOf: "2024-06-20" }, [workOf(at, "2024-H1")], "2024-H1")
        .filter(({ occurrence }) => occurrence.id === "2@2024-Q1")
        .map(({ state }) => state);
    expect(judged(book)).toEqual(["noReport"]);
    expect(judged({ ...periodicBook(reported), periodId: "2024-H1" })).toEqual(["overdue"]);
  });

  it("has of a month that closes after the quarter's cut-off nothing twice", () => {
    const march = taskRow("DV01", "3@2024-M03", { periodId: "2024-M03", progress: "inProgress" });
    const ids = idsOf(workOf(periodicBook([march]), "2024-Q2"));
    expect(ids.filter((id) => id === "3@2024-M03")).toEqual(["3@2024-M03"]);
    expect(idsOf(workOf(periodicBook([march]), "2024-Q1"))).not.toContain("2@2023-Q4");
  });
});

describe("a period that a unit has reported", () => {
  const h1 = (id: string, progress?: Progress) => taskRow("DV01", id, { periodId: "2024-H1", progress });

  it("keeps the rows of its report when an earlier report is corrected", () => {
    const reported = [h1("1", "done"), h1("2@2024-Q1", "done")];
    for (const progress of ["done", "inProgress", undefined] as const) {
      const book = periodicBook([q1("2@2024-Q1", progress), ...reported]);
      expect(idsOf(workOf(book, "2024-H1"))).toEqual(["1", "2@2024-Q1", "4", "5@2024-H1"]);
    }
  });

  it("gets no row more when an earlier report comes late: the next period has it", () => {
    const book = periodicBook([h1("1", "done"), q1("2@2024-Q1", "inProgress")]);
    expect(idsOf(workOf(book, "2024-H1"))).toEqual(own.h1);
    expect(idsOf(workOf(book, "2024-9M"))).toContain("2@2024-Q1");
  });
});

describe("the last state of a row", () => {
  const stateOf = (book: ReturnType<typeof periodicBook>, periodId: string, id: string) => {
    const row = workOf(book, periodId).lastStates.tasks.get(id);
    return row && [row.periodId, row.progress];
  };

  it("is the newest of several earlier periods", () => {
    const rows = [
      taskRow("DV01", "1", { periodId: "2024-H1", progress: "done" }),
      q1("1", "inProgress"),
      taskRow("DV01", "1", { periodId: "2024-9M", progress: "notStarted" }),
    ];
    expect(stateOf(periodicBook(rows), "2024-9M", "1")).toEqual(["2024-H1", "done"]);
    expect(stateOf(periodicBook(rows), "2024-H1", "1")).toEqual(["2024-Q1", "inProgress"]);
    expect(stateOf(periodicBook(rows), "2024-Q1", "1")).toBeUndefined();
  });

  it("of two periods that close on the same day is the longer one's, which is sent after", () => {
    const rows = [
      taskRow("DV01", "2@2024-Q1", { periodId: "2024-H1", progress: "done" }),
      taskRow("DV01", "2@2024-Q1", { periodId: "2024-Q2", progress: "inProgress" }),
      q1("2@2024-Q1", "notStarted"),
    ];
    expect(idsOf(workOf(periodicBook(rows), "2024-9M"))).not.toContain("2@2024-Q1");
  });

  it("is not taken back by a later row that was left blank", () => {
    const rows = [q1("1", "done"), taskRow("DV01", "1", { periodId: "2024-H1" })];
    expect(stateOf(periodicBook(rows), "2024-9M", "1")).toEqual(["2024-Q1", "done"]);
  });

  it("of weekly work is that of the milestone's row in the period before", () => {
    const book = periodicBook([q1("5@2024-Q1", "inProgress")]);
    expect(stateOf(book, "2024-Q2", "5@2024-Q2")).toEqual(["2024-Q1", "inProgress"]);
    expect(idsOf(workOf(book, "2024-Q2"))).not.toContain("5@2024-Q1");
  });

  it("of figures is the newest period this one goes on from", () => {
    const figure = (periodId: string, numerator: number) => ({
      periodId,
      unitId: "DV01",
      indicatorId: "I.3.1",
      numerator,
      denominator: 100,
      source: { file: "", hash: "", sheet: "", cells: {} },
    });
    const indicators = [figure("2024-Q1", 40), figure("2024-Q2", 55), figure("2024-H1", 90)];
    const book = periodicBook([q1("1"), taskRow("DV01", "1", { periodId: "2024-H1" })], { indicators });
    const last = (periodId: string) => workOf(book, periodId).lastStates.indicators.get("I.3.1")?.numerator;
    expect(["2024-Q1", "2024-Q2", "2024-H1", "2024-9M"].map(last)).toEqual([undefined, undefined, 40, 90]);
  });
});

describe("what was reported done", () => {
  it.each([
    ["once by a date", { kind: "window" }, true],
    ["after an event", { kind: "after" }, true],
    ["by another document", { kind: "external" }, true],
    ["without end", { kind: "continuous" }, false],
    ["on demand", { kind: "onDemand" }, false],
    ["each week", { kind: "every" }, false],
  ] as const)("%s stays done: %s", (_, occurrence, stays) => {
    expect(isDoneForGood(occurrence, { progress: "done" })).toBe(stays);
    expect(isDoneForGood(occurrence, { progress: "inProgress" })).toBe(false);
    expect(isDoneForGood(occurrence, undefined)).toBe(false);
  });
});
