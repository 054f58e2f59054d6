import { judgeIndicator } from "../consolidation/judgeIndicator";
import { wantedResult } from "../consolidation/wantedResult";
import { daysBetween } from "../date/arithmetic";
import type { Finding } from "../finding/finding";
import type { Indicator } from "../plan/plan";
import type { Occurrence } from "../schedule/occurrence";
import { judge } from "../timeliness/judge";
import type { AnsweredIndicator, AnsweredTask } from "./answered";
import type { CheckContext } from "./context";
import { at, found } from "./reading";

/** Doubts about a date that make its lateness a guess. */
const doubtful: ReadonlySet<string> = new Set(["dateSwapped", "dateOutsideYear", "dateFuture"]);

/** Whether a milestone is overdue, due soon or was done late. `soFar` are the row's findings: where they already explain it, nothing is added. */
export function timelinessFindings(
  { row, cells, places, place }: AnsweredTask,
  occurrence: Occurrence,
  soFar: readonly Finding[],
  { asOf, settings }: CheckContext,
): Finding[] {
  const { due } = occurrence;
  const { progress, completedOn } = row;
  // Something was answered, but not how far it is: that is to be settled first.
  if (!due || (!progress && Object.keys(cells).length > 0)) return [];
  const timeliness = judge(occurrence, row, asOf, settings);
  const progressPlace = at(place, places.progress);
  const taken = progress !== undefined;
  if (timeliness === "overdue") {
    return [found("overdue", progressPlace, { days: daysBetween(due, asOf), due }, { taken })];
  }
  if (timeliness === "dueSoon") {
    return [found("dueSoon", progressPlace, { days: daysBetween(asOf, due), due }, { taken })];
  }
  if (timeliness !== "late" || !completedOn || soFar.some(({ code }) => doubtful.has(code))) return [];
  return [
    found("late", at(place, cells.completedOn), {
      days: daysBetween(due, completedOn),
      due,
      date: completedOn,
    }),
  ];
}

/**
 * A unit's own result against the target. Only where the target binds each unit: a ratio's share, a limit ("không có vi phạm"),
 * a yes/no, or a figure the office enters for all. A baseline or a count to reach belongs to the whole agency and is judged there.
 */
export function targetFindings(
  { cells, place }: AnsweredIndicator,
  indicator: Indicator,
  result: number | undefined,
): Finding[] {
  const { target } = indicator;
  if (!target || result === undefined || !bindsEachUnit(indicator)) return [];
  const state = judgeIndicator(indicator, result);
  const where = at(place, cells.numerator);
  if (state === "needsBaseline") return [found("needsBaseline", where, { baseline: target.baseline ?? "" })];
  if (state !== "missed") return [];
  const wanted = wantedResult(indicator, result);
  if (wanted === undefined) return [];
  const { comparator, unit = "" } = target;
  return [found("belowTarget", where, { result, target: wanted, comparator, unit })];
}

function bindsEachUnit({ aggregation, kind, target }: Indicator): boolean {
  if (aggregation === "office" || kind === "yesNo") return true;
  if (!target || target.comparator === "increase" || target.comparator === "decrease") return false;
  if (aggregation === "ratio") return true;
  return target.value === 0 || target.comparator === "<=" || target.comparator === "<";
}
