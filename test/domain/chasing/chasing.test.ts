import { beforeAll, describe, expect, it } from "vitest";
import { chaseOf, dueDatesOfUnits } from "../../../src/domain/chasing";
import { periodsOf } from "../../../src/domain/periods/periodsOf";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { workOfUnits } from "../../../src/domain/plan/unitWork";
import { summaryOf } from "../../../src/domain/summary/summaryOf";
import { reportedBook } from "../../sheets/reportedBook";

let book: PlanBook;
beforeAll(async () => {
  ({ book } = await reportedBook());
});

describe("whom to remind of what", () => {
  it("counts what the summary counts", () => {
    const { units } = chaseOf(book);
    const { reports, totals, findings } = summaryOf(book);
    const sum = (amount: (unit: (typeof units)[number]) => number) =>
      units.reduce((all, unit) => all + amount(unit), 0);
    expect(units.filter(({ missing }) => missing).map(({ unit }) => unit)).toEqual(reports.missing);
    expect(sum(({ overdue }) => overdue.length)).toBe(totals.overdue);
    expect(sum(({ dueSoon }) => dueSoon.length)).toBe(totals.dueSoon);
    expect(sum(({ toFix }) => toFix.length)).toBe(findings.error);
  });

  it("a unit without a report is asked for it and nothing else", () => {
    const missing = chaseOf(book).units.filter((unit) => unit.missing);
    expect(missing.length).toBeGreaterThan(0);
    for (const { overdue, dueSoon, toFix } of missing)
      expect([overdue, dueSoon, toFix]).toEqual([[], [], []]);
  });

  it("says how many days are gone or left; on the day itself none", () => {
    const due = chaseOf(book).units.flatMap(({ dueSoon }) => dueSoon)[0]!.due;
    const onTheDay = chaseOf({ ...book, asOf: due }).units.flatMap(({ dueSoon }) => dueSoon);
    expect(onTheDay.filter((item) => item.due === due).every(({ days }) => days === 0)).toBe(true);
    for (const { days } of chaseOf(book).units.flatMap(({ overdue }) => overdue))
      expect(days).toBeGreaterThanOrEqual(1);
  });

  it("a finding someone has dealt with is no reason any more", () => {
    const { consolidation } = book;
    const findings = consolidation.findings.map((item) => ({ ...item, handling: "fixed" as const }));
    const { units } = chaseOf({ ...book, consolidation: { ...consolidation, findings } });
    expect(units.flatMap(({ toFix }) => toFix)).toEqual([]);
  });
});

describe("due days of the year", () => {
  it("are those of the unit's occurrences in every period, but for what is past or done", () => {
    const periods = periodsOf(book.plan.year, book.settings);
    const done = new Set(
      book.consolidation.tasks
        .filter(({ progress }) => progress === "done" || progress === "notApplicable")
        .map(({ unitId, occurrenceId }) => `${unitId} ${occurrenceId}`),
    );
    const wanted = new Map<string, string>();
    for (const period of periods)
      for (const { unit, occurrences } of workOfUnits(book, period))
        for (const { id, due } of occurrences)
          if (due !== undefined && due >= book.asOf && !done.has(`${unit.id} ${id}`))
            wanted.set(`${unit.id} ${id}`, due);
    const found = dueDatesOfUnits(book).flatMap(({ unit, dates }) =>
      dates.flatMap((date): [string, string][] =>
        date.of === "milestone" ? [[`${unit.id} ${date.occurrence.id}`, date.due]] : [],
      ),
    );
    expect(found.length).toBe(wanted.size);
    expect(new Map(found)).toEqual(wanted);
  });

  it("come with the days by which the reports not yet sent have to arrive", () => {
    const reports = (unitId: string) =>
      dueDatesOfUnits(book)
        .find(({ unit }) => unit.id === unitId)!
        .dates.flatMap((date) => (date.of === "report" ? date.period.id : []));
    const [missing] = summaryOf(book).reports.missing;
    const sent = book.consolidation.reports[0]!.unitId;
    expect(reports(missing!.id)).toContain("2024-Q1");
    expect(reports(sent)).not.toContain("2024-Q1");
    expect(reports(sent)).toEqual(expect.arrayContaining(["2024-Q2", "2024-H1", "2024-Y"]));
  });
});
