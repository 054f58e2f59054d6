import { daysBetween } from "../date/arithmetic";
import type { PlanBook } from "../plan/planBook";
import { workOfUnits } from "../plan/unitWork";
import { judgedOccurrences, type JudgedOccurrence } from "../summary/judgedOccurrences";
import { periodById } from "../periods/periodById";
import { periodsOfKind } from "../periods/periodsOf";
import type { Chase, ChasedMilestone, UnitChase } from "./chase";

/** What each reporting unit is to be reminded of, for the book's period at its as-of date; in the unit list's order. */
export function chaseOf(book: PlanBook): Chase {
  const { plan, asOf, settings, consolidation } = book;
  const period = periodById(book.periodId, settings) ?? periodsOfKind(plan.year, "year", settings)[0];
  const work = workOfUnits(book, period);
  const judged = judgedOccurrences(book, work, period.id);
  const sent = new Set(
    consolidation.reports.filter(({ periodId }) => periodId === period.id).map(({ unitId }) => unitId),
  );
  const toFix = consolidation.findings.filter(
    ({ handling, severity, place }) =>
      handling === "open" && severity === "error" && place.periodId === period.id,
  );
  const units = work.map(({ unit }): UnitChase => {
    const own = judged.filter((item) => item.unit.id === unit.id);
    return {
      unit,
      missing: !sent.has(unit.id),
      overdue: chased(book, own, "overdue"),
      dueSoon: chased(book, own, "dueSoon"),
      toFix: toFix.filter(({ place }) => place.unitId === unit.id),
    };
  });
  return { period, asOf, units: units.filter(isChased) };
}

function isChased({ missing, overdue, dueSoon, toFix }: UnitChase): boolean {
  return missing || overdue.length + dueSoon.length + toFix.length > 0;
}

function chased(
  { plan, asOf }: PlanBook,
  judged: readonly JudgedOccurrence[],
  wanted: "overdue" | "dueSoon",
): ChasedMilestone[] {
  return judged
    .flatMap(({ occurrence, state }): ChasedMilestone[] => {
      const task = plan.tasks.find(({ number }) => number === occurrence.taskNumber);
      const { due } = occurrence;
      if (state !== wanted || !task || due === undefined) return [];
      return [{ task, occurrence, due, days: Math.abs(daysBetween(asOf, due)) }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
