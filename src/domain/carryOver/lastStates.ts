import { cumulativeBase } from "../checks/cumulative";
import type { IndicatorRow, TaskRow } from "../consolidation/consolidation";
import type { Period, PlanSettings } from "../periods/period";
import type { Indicator } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import type { UnitHistory } from "./unitHistory";

/** What a unit last said about the rows of a template in earlier periods. Each row names its period. */
export interface LastStates {
  /** By occurrence id. Always with a progress. */
  tasks: ReadonlyMap<string, TaskRow>;
  /** By indicator id: the figures this period's may not fall below. */
  indicators: ReadonlyMap<string, IndicatorRow>;
}

export const noLastStates: LastStates = { tasks: new Map(), indicators: new Map() };

/** Weekly and daily work has one row a period, of which each goes on with the one before. */
function goesOn({ kind, covers }: Pick<Occurrence, "kind" | "covers">): boolean {
  return kind === "every" && covers === undefined;
}

/** "22@2024-M02" → "22". */
function milestoneOf(occurrenceId: string): string {
  const at = occurrenceId.lastIndexOf("@");
  return at < 0 ? occurrenceId : occurrenceId.slice(0, at);
}

/** The newest row of each key that says how far the work is; a row left blank says nothing, and what was said before it stands. */
function newest(rows: readonly TaskRow[], keyOf: (row: TaskRow) => string): Map<string, TaskRow> {
  const found = new Map<string, TaskRow>();
  for (const row of rows) {
    if (row.progress !== undefined && !found.has(keyOf(row))) found.set(keyOf(row), row);
  }
  return found;
}

/** By occurrence id: what the unit last said in an earlier period. */
export function lastAnswers({ tasks }: Pick<UnitHistory, "tasks">): Map<string, TaskRow> {
  return newest(tasks, ({ occurrenceId }) => occurrenceId);
}

export function lastStates(
  history: UnitHistory,
  work: { occurrences: readonly Occurrence[]; indicators: readonly Indicator[] },
  period: Period,
  settings: PlanSettings,
): LastStates {
  const byId = lastAnswers(history);
  const byMilestone = newest(history.tasks, ({ occurrenceId }) => milestoneOf(occurrenceId));
  const tasks = work.occurrences.flatMap((occurrence) => {
    const { id, milestoneId } = occurrence;
    const row = goesOn(occurrence) ? byMilestone.get(milestoneId) : byId.get(id);
    return row ? [[id, row] as const] : [];
  });
  const indicators = work.indicators.flatMap((indicator) => {
    const row = cumulativeBase(indicator, period, history.indicators, settings);
    return row ? [[indicator.id, row] as const] : [];
  });
  return { tasks: new Map(tasks), indicators: new Map(indicators) };
}

/**
 * Whether what was reported done stays done: not so for work without an end, which each period reports anew
 * (continuous, on demand, weekly, daily).
 */
export function isDoneForGood(
  occurrence: Pick<Occurrence, "kind" | "covers">,
  last: Pick<TaskRow, "progress"> | undefined,
): boolean {
  if (last?.progress !== "done" || goesOn(occurrence)) return false;
  return occurrence.kind !== "continuous" && occurrence.kind !== "onDemand";
}
