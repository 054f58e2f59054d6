import type { Period, PeriodKind } from "../periods/period";

/** Months in a period of each kind. */
const length: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 };

/**
 * Whether a unit accounts in `reported` for the periodic duty of `covered`: it must lie within the period's calendar span and
 * be of the same kind. A month's or quarter's report also takes the finer ones (three monthly rows in a quarter), and the year's
 * report the second half, which has no report of its own; a longer report does not repeat what its quarters hold.
 */
export function concerns(covered: Period, reported: Period): boolean {
  if (covered.from < reported.from || covered.to > reported.to) return false;
  if (covered.kind === reported.kind) return true;
  if (reported.kind === "year") return covered.kind === "half" && covered.index === 2;
  return reported.kind === "quarter" && length[covered.kind] < length[reported.kind];
}
