import type { StoredFinding } from "../consolidation/consolidation";
import { daysBetween } from "../date/arithmetic";
import { periodById } from "../periods/periodById";
import { periodsOfKind } from "../periods/periodsOf";
import type { Period } from "../periods/period";
import type { PlanBook } from "../plan/planBook";
import type { Task } from "../plan/plan";
import { workOfUnits, type UnitWork } from "../plan/unitWork";
import { belowTargetLines, indicatorLines } from "./indicatorLines";
import { judgedOccurrences, type JudgedOccurrence } from "./judgedOccurrences";
import { notableFacts } from "./notable";
import { countStates, doneOfDue } from "./stateCounts";
import type { GroupLine, OverdueLine, Summary, UnitLine } from "./summary";

/** The book's period at its as-of date. A period id nobody knows gives the plan's year. */
export function summaryOf(book: PlanBook): Summary {
  const { plan, consolidation, asOf } = book;
  const period = periodOf(book);
  const work = workOfUnits(book, period);
  const judged = judgedOccurrences(book, work, period.id);
  const totals = countStates(judged.map(({ state }) => state));
  const byUnit = unitLines(book, period, work, judged);
  const rows = consolidation.indicators.filter(({ periodId }) => periodId === period.id);
  const indicators = indicatorLines(plan.indicators, rows);
  const sent = byUnit.filter((line) => line.sent !== "missing");
  const whole: Omit<Summary, "notable"> = {
    period,
    asOf,
    reports: {
      received: sent.length,
      expected: byUnit.length,
      late: sent.filter((line) => line.sent === "late").length,
      missing: byUnit.filter((line) => line.sent === "missing").map(({ unit }) => unit),
    },
    totals,
    doneOfDue: doneOfDue(totals),
    byGroup: groupLines(book, judged),
    byUnit,
    overdue: overdueLines(book, judged),
    indicators,
    belowTarget: belowTargetLines(indicators, rows, plan.units),
    findings: countFindings(consolidation.findings, period.id),
  };
  return { ...whole, notable: notableFacts(whole) };
}

function periodOf({ plan, periodId, settings }: PlanBook): Period {
  return periodById(periodId, settings) ?? periodsOfKind(plan.year, "year", settings)[0];
}

function groupLines({ plan }: PlanBook, judged: readonly JudgedOccurrence[]): GroupLine[] {
  return plan.groups.map((group) => {
    const own = judged.filter(({ occurrence }) => occurrence.groupNumber === group.number);
    const counts = countStates(own.map(({ state }) => state));
    return { group, counts, doneOfDue: doneOfDue(counts) };
  });
}

function unitLines(
  { consolidation }: PlanBook,
  period: Period,
  work: readonly UnitWork[],
  judged: readonly JudgedOccurrence[],
): UnitLine[] {
  const received = new Map(
    consolidation.reports
      .filter(({ periodId }) => periodId === period.id)
      .map(({ unitId, receivedOn }) => [unitId, receivedOn]),
  );
  return work.map(({ unit }) => {
    const own = judged.filter((item) => item.unit.id === unit.id);
    const groups = new Set(own.map(({ occurrence }) => occurrence.groupNumber));
    const ofGroup = (number: string) =>
      countStates(
        own.filter(({ occurrence }) => occurrence.groupNumber === number).map(({ state }) => state),
      );
    const receivedOn = received.get(unit.id);
    const inTime = receivedOn !== undefined && receivedOn <= period.sendBy;
    return {
      unit,
      sent: receivedOn === undefined ? "missing" : inTime ? "ok" : "late",
      counts: countStates(own.map(({ state }) => state)),
      byGroup: Object.fromEntries([...groups].map((number) => [number, ofGroup(number)])),
    };
  });
}

function overdueLines({ plan, asOf }: PlanBook, judged: readonly JudgedOccurrence[]): OverdueLine[] {
  const tasks = new Map<string, Task>(plan.tasks.map((task) => [task.number, task]));
  return judged
    .flatMap(({ unit, occurrence, row, state }) => {
      const task = tasks.get(occurrence.taskNumber);
      const { due } = occurrence;
      if (state !== "overdue" || !task || !due) return [];
      return [
        { occurrence, task, unit, due, days: daysBetween(due, asOf), difficulty: row?.difficulty ?? "" },
      ];
    })
    .sort((a, b) => b.days - a.days);
}

function countFindings(findings: readonly StoredFinding[], periodId: string): Summary["findings"] {
  const open = findings.filter(
    ({ handling, place }) =>
      handling === "open" && (place.periodId === undefined || place.periodId === periodId),
  );
  const count = (severity: StoredFinding["severity"]) =>
    open.filter((item) => item.severity === severity).length;
  const units = new Set(
    open.filter(({ severity }) => severity === "error").flatMap(({ place }) => place.unitId ?? []),
  );
  return { error: count("error"), warning: count("warning"), info: count("info"), units: units.size };
}
