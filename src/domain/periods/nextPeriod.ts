import type { Period, PeriodKind, PlanSettings } from "./period";
import { periodsOfKind } from "./periodsOf";

/** What follows in the same year: nine months go on into quarter IV, the year into nothing its plan knows. */
const follows: Partial<Record<PeriodKind, PeriodKind>> = { nineMonths: "quarter" };

/**
 * The period whose work a report of this one looks ahead to: the next of its kind in the same plan year (quarter I → quarter II,
 * first half → second half), quarter IV after nine months; nothing after the last.
 */
export function nextPeriod(period: Period, settings: PlanSettings): Period | undefined {
  return periodsOfKind(period.year, follows[period.kind] ?? period.kind, settings).find(
    ({ from }) => from > period.to,
  );
}
