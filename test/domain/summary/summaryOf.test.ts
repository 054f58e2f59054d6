import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { figures, sent, smallBook, stored, taskRow } from "./smallBook";

describe("reports received", () => {
  it("are counted over units that must report, late ones after the send-by day", () => {
    const reports = [sent("DV01"), sent("DV02", { receivedOn: "2024-03-21" })];
    const { reports: counted, byUnit } = summaryOf(smallBook({ reports }));
    expect(counted).toMatchObject({ received: 2, expected: 3, late: 1 });
    expect(counted.missing.map(({ id }) => id)).toEqual(["DV03"]);
    expect(byUnit.map(({ unit, sent: state }) => [unit.id, state])).toEqual([
      ["DV01", "ok"],
      ["DV02", "late"],
      ["DV03", "missing"],
    ]);
  });

  it("of another period do not count", () => {
    const { reports } = summaryOf(smallBook({ reports: [sent("DV01", { periodId: "2024-Q2" })] }));
    expect(reports.received).toBe(0);
  });
});

describe("milestones × units", () => {
  const reports = [sent("DV01"), sent("DV02")];
  const tasks = [
    taskRow("DV01", "1", { progress: "done", completedOn: "2024-01-20" }),
    taskRow("DV01", "2", { progress: "done", completedOn: "2024-03-04" }),
    taskRow("DV01", "3", { progress: "inProgress" }),
    taskRow("DV02", "1", { difficulty: "Chờ ý kiến Sở Tư pháp" }),
    taskRow("DV02", "2", { progress: "inProgress" }),
    taskRow("DV02", "3", { progress: "notApplicable" }),
  ];
  const summary = summaryOf(smallBook({ reports, tasks }));

  it("are counted by state; a unit that has not sent is in no state, never overdue", () => {
    expect(summary.totals).toEqual({
      total: 9,
      noReport: 3,
      onTime: 1,
      late: 1,
      overdue: 2,
      dueSoon: 0,
      open: 0,
      noDeadline: 1,
      awaitingEvent: 0,
      needsDate: 0,
      notApplicable: 1,
    });
  });

  it("done of those due leaves out who has not sent", () => {
    expect(summary.doneOfDue).toEqual({ done: 2, due: 4 });
  });

  it("are counted for every group of the plan, and add up", () => {
    expect(summary.byGroup.map(({ group, counts }) => [group.number, counts.total, counts.overdue])).toEqual([
      ["I", 6, 2],
      ["II", 3, 0],
      ["III", 0, 0],
    ]);
  });

  it("are counted for every unit, by the groups it leads something in", () => {
    const [a, b, c] = summary.byUnit;
    expect(a?.byGroup.I).toMatchObject({ total: 2, onTime: 1, late: 1 });
    expect(b?.counts).toMatchObject({ total: 3, overdue: 2, notApplicable: 1 });
    expect(Object.keys(b?.byGroup ?? {})).toEqual(["I", "II"]);
    expect(c?.counts).toMatchObject({ total: 3, noReport: 3 });
  });

  it("overdue ones are listed longest first, in the unit's own words", () => {
    expect(
      summary.overdue.map(({ occurrence, task, unit, due, days, difficulty }) => [
        occurrence.id,
        task.title,
        unit.name,
        due,
        days,
        difficulty,
      ]),
    ).toEqual([
      ["1", "Nhiệm vụ 1", "Phòng B", "2024-01-31", 49, "Chờ ý kiến Sở Tư pháp"],
      ["2", "Nhiệm vụ 2", "Phòng B", "2024-02-29", 20, ""],
    ]);
  });

  it("a date the office settled moves the judgement", () => {
    const later = { ...smallBook({ reports, tasks }), settled: { "2": { due: "2024-03-31" } as const } };
    expect(summaryOf(later).totals).toMatchObject({ overdue: 1, dueSoon: 1, late: 0, onTime: 2 });
  });
});

describe("indicators", () => {
  const reports = [sent("DV01"), sent("DV02"), sent("DV03")];
  const indicators = [
    figures("DV01", 80, 100),
    figures("DV02", 190, 200),
    figures("DV03", 10, 40),
    figures("DV01", 0, undefined, "I.5.2"),
    figures("DV02", 2, undefined, "I.5.2"),
    figures("DV03", 1, undefined, "I.5.2"),
  ];
  const summary = summaryOf(smallBook({ reports, indicators }));

  it("below target show the gap and the units farthest from it; those that reach it are not named", () => {
    const [ratio, count] = summary.belowTarget;
    expect(ratio).toMatchObject({ indicator: { id: "I.3.1" }, result: 82.3529411765, gap: -12.6470588235 });
    expect(
      ratio?.lowest.map(({ unit, numerator, denominator }) => [unit.name, numerator, denominator]),
    ).toEqual([
      ["Phòng C", 10, 40],
      ["Phòng A", 80, 100],
    ]);
    expect(count).toMatchObject({ indicator: { id: "I.5.2" }, result: 3, gap: 3 });
    expect(count?.lowest.map(({ unit }) => unit.name)).toEqual(["Phòng B", "Phòng C"]);
  });

  it("all stand in the plan's order, also without data", () => {
    const empty = summaryOf(smallBook());
    expect(empty.indicators.map(({ indicator, state }) => [indicator.id, state])).toEqual([
      ["I.3.1", "noData"],
      ["I.5.2", "noData"],
    ]);
    expect(empty.belowTarget).toEqual([]);
  });
});

describe("findings", () => {
  it("count while nobody has dealt with them, in this period or of files of no period", () => {
    const findings = [
      stored("notNumber", "DV01"),
      stored("formula", "DV01"),
      stored("doneNoDate", "DV02", { handling: "fixed" }),
      stored("late", "DV02"),
      stored("dateText", "DV02"),
      stored("notNumber", "DV03", { place: { unitId: "DV03", periodId: "2024-Q2" } }),
      stored("fileBroken", "", { place: { file: "x.xlsx" } }),
    ];
    expect(summaryOf(smallBook({ findings })).findings).toEqual({ error: 3, warning: 1, info: 1, units: 1 });
  });
});

describe("what is worth a sentence", () => {
  const late = [taskRow("DV01", "1", { progress: "notStarted" })];

  it("always names missing reports", () => {
    const facts = summaryOf(
      smallBook({ reports: [sent("DV01")], tasks: late, findings: [stored("formula", "DV01")] }),
    );
    expect(facts.notable).toEqual([
      { code: "overdueMost", params: { count: 2, group: "I", inGroup: 2 } },
      { code: "missingReports", params: { count: 2 } },
      { code: "mustFix", params: { count: 1, units: 1 } },
    ]);
  });

  it("says so when all reports are in", () => {
    const reports = [sent("DV01"), sent("DV02"), sent("DV03")];
    const done = ["DV01", "DV02", "DV03"].flatMap((unit) =>
      ["1", "2", "3"].map((id) => taskRow(unit, id, { progress: "done", completedOn: "2024-01-20" })),
    );
    expect(summaryOf(smallBook({ reports, tasks: done })).notable).toEqual([
      { code: "allReceived", params: { count: 3 } },
    ]);
  });

  it("never is more than three facts", () => {
    const summary = summaryOf(
      smallBook({
        reports: [sent("DV01")],
        tasks: late,
        indicators: [figures("DV01", 1, 2)],
        findings: [stored("formula", "DV01")],
      }),
    );
    expect(summary.notable.map(({ code }) => code)).toEqual(["overdueMost", "belowTarget", "missingReports"]);
  });
});

describe("an unknown period", () => {
  it("is taken as the year", () => {
    expect(summaryOf({ ...smallBook(), periodId: "?" }).period.id).toBe("2024-Y");
  });
});
