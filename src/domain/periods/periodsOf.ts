import { makePeriod } from "./figures";
import type { Period, PeriodKind, PlanSettings } from "./period";
import { shapesByKind } from "./shapes";

/** At least one, so that a year always has a current period. */
export type Periods = [Period, ...Period[]];

/** The reporting periods offered for a plan year: 12 months, 4 quarters, the first half, nine months, the year. */
export function periodsOf(year: number, settings: PlanSettings): Periods {
  const of = (kind: PeriodKind) => periodsOfKind(year, kind, settings);
  const [january, ...months] = of("month");
  return [january, ...months, ...of("quarter"), of("half")[0], ...of("nineMonths"), ...of("year")];
}

/** Every period of one kind in a year, the second half included: what a periodic milestone reports on. */
export function periodsOfKind(year: number, kind: PeriodKind, settings: PlanSettings): Periods {
  const [first, ...others] = shapesByKind[kind];
  return [makePeriod(year, first, settings), ...others.map((shape) => makePeriod(year, shape, settings))];
}
