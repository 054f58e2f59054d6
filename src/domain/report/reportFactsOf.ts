import { nextPeriod } from "../periods/nextPeriod";
import type { Period } from "../periods/period";
import type { PlanBook } from "../plan/planBook";
import type { TaskGroup } from "../plan/plan";
import { workOfUnits } from "../plan/unitWork";
import { judgedOccurrences } from "../summary/judgedOccurrences";
import { summaryOf } from "../summary/summaryOf";
import { fold } from "../text";
import { asksForSomething } from "./asksForSomething";
import { comingLines } from "./comingLines";
import { letterheadOf } from "./letterhead";
import type { DoneLine, GroupResult, ReportFacts, UnitLine, UnitWords } from "./reportFacts";

/** The facts of the report for the book's period at its as-of date. */
export function reportFactsOf(book: PlanBook): ReportFacts {
  const { plan, asOf, settings } = book;
  const summary = summaryOf(book);
  const { period } = summary;
  const lines = unitLines(book, period);
  const results = plan.groups.map((group): GroupResult => {
    const line = summary.byGroup.find((item) => item.group.number === group.number);
    if (!line) throw new RangeError(`group ${group.number} is not in the summary`);
    return { ...line, done: doneLines(lines.filter(({ task }) => task.groupNumber === group.number)) };
  });
  const overdue = lines
    .filter(({ state }) => state === "overdue")
    .sort((a, b) => ((a.occurrence.due ?? "") < (b.occurrence.due ?? "") ? -1 : 1));
  const words = wordsOf(lines);
  const next = nextPeriod(period, settings);
  return {
    plan: { title: plan.title, agency: plan.agency, year: plan.year },
    letterhead: letterheadOf(plan.agency),
    period,
    asOf,
    summary,
    direction: results.filter(({ group }) => isDirection(group)),
    groups: results.filter(({ group }) => !isDirection(group)),
    late: lines.filter(({ state }) => state === "late"),
    overdue,
    proposals: words.filter((item) => asksForSomething(item.words)),
    difficulties: words.filter(
      (item) => !asksForSomething(item.words) && item.state !== "overdue" && item.state !== "late",
    ),
    ...(next && { next: { period: next, lines: comingLines(book, next) } }),
    openErrors: openErrors(book, period),
    receivedOn: new Map(
      book.consolidation.reports
        .filter(({ periodId }) => periodId === period.id)
        .map((report) => [report.unitId, report.receivedOn]),
    ),
    lines,
  };
}

/** Every milestone × unit of the period, in the plan's order; units of one milestone in the unit list's. */
function unitLines(book: PlanBook, period: Period): UnitLine[] {
  const { tasks } = book.plan;
  const places = new Map(tasks.map(({ number }, index) => [number, index]));
  const place = ({ occurrence }: UnitLine) => places.get(occurrence.taskNumber) ?? tasks.length;
  const within = ({ occurrence }: UnitLine) => `${occurrence.milestoneId}|${occurrence.covers?.from ?? ""}`;
  return judgedOccurrences(book, workOfUnits(book, period), period.id)
    .flatMap((judged): UnitLine[] => {
      const task = tasks[places.get(judged.occurrence.taskNumber) ?? -1];
      return task ? [{ ...judged, task }] : [];
    })
    .sort((a, b) => place(a) - place(b) || (within(a) < within(b) ? -1 : within(a) > within(b) ? 1 : 0));
}

/** "Công tác chỉ đạo, điều hành", however the plan puts it. */
function isDirection({ title }: TaskGroup): boolean {
  return /\bchi dao\b.*\bdieu hanh\b/.test(fold(title));
}

function doneLines(lines: readonly UnitLine[]): DoneLine[] {
  const byOccurrence = new Map<string, DoneLine>();
  for (const line of lines) {
    const { row, state, task, occurrence } = line;
    if (!row || (state !== "onTime" && state !== "late")) continue;
    const found = byOccurrence.get(occurrence.id) ?? { task, occurrence, units: [] };
    found.units.push({ ...line, row });
    byOccurrence.set(occurrence.id, found);
  }
  return [...byOccurrence.values()];
}

function openErrors({ plan, consolidation }: PlanBook, period: Period): ReportFacts["openErrors"] {
  const open = consolidation.findings.filter(
    ({ handling, severity, place }) =>
      handling === "open" && severity === "error" && place.periodId === period.id,
  );
  return plan.units.flatMap((unit) => {
    const count = open.filter(({ place }) => place.unitId === unit.id).length;
    return count > 0 ? [{ unit, count }] : [];
  });
}

function wordsOf(lines: readonly UnitLine[]): UnitWords[] {
  return lines.flatMap((line) => {
    const words = line.row?.difficulty?.trim() ?? "";
    return words === "" ? [] : [{ ...line, words }];
  });
}
