import type { IndicatorRow, RowSource, TaskRow } from "../consolidation/consolidation";
import { percentOf } from "../consolidation/aggregateIndicator";
import { wantedResult } from "../consolidation/wantedResult";
import { daysBetween } from "../date/arithmetic";
import { periodById } from "../periods/periodById";
import type { Indicator } from "../plan/plan";
import type { PlanBook } from "../plan/planBook";
import { workOfUnits } from "../plan/unitWork";
import type { TaskField } from "../submission/submission";
import type { Unit } from "../units/unit";
import type { Figure } from "./figure";
import { judgedOccurrences, type JudgedOccurrence } from "./judgedOccurrences";
import type { BelowTargetLine } from "./summary";
import { summaryOf } from "./summaryOf";

/** One milestone of one unit that a figure counts. */
export interface MilestoneBehind extends JudgedOccurrence {
  taskTitle: string;
  /** After the due day when overdue, else until it; absent without one. */
  days?: number;
  /** Absent where the unit has not sent, or said nothing of it. */
  source?: RowSource<TaskField>;
}

/** What one unit reported of an indicator. */
export interface UnitBehind {
  unit: Unit;
  row: IndicatorRow;
}

/** One indicator below its target, and every unit that reported figures of it, farthest from the target first. */
export interface IndicatorBehind extends Omit<BelowTargetLine, "lowest"> {
  units: UnitBehind[];
}

export interface RowsBehind {
  milestones: MilestoneBehind[];
  indicators: IndicatorBehind[];
}

/** The rows a figure of Tổng hợp counts, for the book's period at its as-of date; in the plan's order, overdue ones longest first. */
export function rowsBehind(book: PlanBook, figure: Figure): RowsBehind {
  return figure.kind === "belowTarget"
    ? { milestones: [], indicators: indicatorsBehind(book) }
    : { milestones: milestonesBehind(book, figure), indicators: [] };
}

function milestonesBehind(book: PlanBook, figure: Figure & { kind: "milestones" }): MilestoneBehind[] {
  const { plan, settings, periodId, asOf } = book;
  const period = periodById(periodId, settings);
  if (!period) return [];
  const titles = new Map(plan.tasks.map(({ number, title }) => [number, title]));
  const { states, group, unitId } = figure;
  const counted = judgedOccurrences(book, workOfUnits(book, period), period.id).filter(
    ({ state, occurrence, unit }) =>
      states.includes(state) &&
      (group === undefined || occurrence.groupNumber === group) &&
      (unitId === undefined || unit.id === unitId),
  );
  const overdue = (item: MilestoneBehind) => (item.state === "overdue" ? (item.days ?? 0) : 0);
  return counted
    .map((item): MilestoneBehind => {
      const { due, taskNumber } = item.occurrence;
      return {
        ...item,
        taskTitle: titles.get(taskNumber) ?? "",
        ...(due !== undefined && { days: Math.abs(daysBetween(due, asOf)) }),
        ...(item.row && hasSource(item.row) && { source: item.row.source }),
      };
    })
    .sort((a, b) => overdue(b) - overdue(a));
}

/** The row of a report that is kept as a row but names no file was left out by the unit. */
function hasSource({ source }: TaskRow): boolean {
  return source.file !== "";
}

function indicatorsBehind(book: PlanBook): IndicatorBehind[] {
  const { period, belowTarget } = summaryOf(book);
  const rows = book.consolidation.indicators.filter(({ periodId }) => periodId === period.id);
  const units = new Map(book.plan.units.map((unit) => [unit.id, unit]));
  return belowTarget.map(({ indicator, target, result, gap }) => ({
    indicator,
    target,
    result,
    gap,
    units: rows
      .filter(({ indicatorId, status }) => indicatorId === indicator.id && status !== "notApplicable")
      .flatMap((row): UnitBehind[] => {
        const unit = units.get(row.unitId);
        return unit && row.numerator !== undefined ? [{ unit, row }] : [];
      })
      .sort((a, b) => distance(indicator, b.row) - distance(indicator, a.row)),
  }));
}

function distance(indicator: Indicator, { numerator = 0, denominator = 0 }: IndicatorRow): number {
  const result = indicator.aggregation === "ratio" ? percentOf(numerator, denominator) : numerator;
  const wanted = result === undefined ? undefined : wantedResult(indicator, result);
  if (result === undefined || wanted === undefined) return 0;
  const { comparator } = indicator.target ?? {};
  const fewer = comparator === "<=" || comparator === "<" || comparator === "decrease" || comparator === "=";
  return fewer ? result - wanted : wanted - result;
}
