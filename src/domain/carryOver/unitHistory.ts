import type { Consolidation, IndicatorRow, TaskRow } from "../consolidation/consolidation";
import type { Period, PeriodId, PlanSettings } from "../periods/period";
import { periodById } from "../periods/periodById";

/** What one unit has reported, as seen from one period. */
export interface UnitHistory {
  /** Ids of the occurrences its own report of the period has rows of; absent while it has not sent one. */
  reported?: ReadonlySet<string>;
  /** Its rows of earlier periods, newest period first. */
  tasks: TaskRow[];
  indicators: IndicatorRow[];
}

/**
 * The periods among these that close before `period`, newest first; of two that close on the same day the longer one
 * counts as the newer, for its report is sent after the other's.
 */
export function earlierPeriods(
  ids: Iterable<PeriodId>,
  period: Period,
  settings: PlanSettings,
): readonly PeriodId[] {
  return [...new Set(ids)]
    .flatMap((id) => periodById(id, settings) ?? [])
    .filter(({ cutOff }) => cutOff < period.cutOff)
    .sort((a, b) => compare(b.cutOff, a.cutOff) || compare(a.figuresFrom, b.figuresFrom))
    .map(({ id }) => id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The history of every unit that has any, by unit id. */
export function unitHistories(
  { tasks, indicators, reports }: Consolidation,
  period: Period,
  settings: PlanSettings,
): Map<string, UnitHistory> {
  const histories = new Map<string, UnitHistory>();
  const of = (unitId: string) => {
    const known = histories.get(unitId) ?? { tasks: [], indicators: [] };
    histories.set(unitId, known);
    return known;
  };
  const sent = reports.filter(({ periodId }) => periodId === period.id);
  const own = new Map(sent.map(({ unitId }) => [unitId, new Set<string>()]));
  for (const { periodId, unitId, occurrenceId } of tasks) {
    if (periodId === period.id) own.get(unitId)?.add(occurrenceId);
  }
  for (const [unitId, reported] of own) of(unitId).reported = reported;
  const rank = new Map(
    earlierPeriods(
      reports.map(({ periodId }) => periodId),
      period,
      settings,
    ).map((id, index) => [id, index] as const),
  );
  const newestFirst = <Row extends { periodId: PeriodId }>(rows: readonly Row[]) =>
    rows
      .filter(({ periodId }) => rank.has(periodId))
      .sort((a, b) => (rank.get(a.periodId) ?? 0) - (rank.get(b.periodId) ?? 0));
  for (const row of newestFirst(tasks)) of(row.unitId).tasks.push(row);
  for (const row of newestFirst(indicators)) of(row.unitId).indicators.push(row);
  return histories;
}
