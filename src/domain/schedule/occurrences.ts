import { addMonths, dayOfMonth } from "../date/arithmetic";
import { partsOf, type PlainDate } from "../date/plainDate";
import type { Period, PeriodKind, PlanSettings } from "../periods/period";
import { periodsOfKind } from "../periods/periodsOf";
import type { HolidayRow } from "../plan/holidayRow";
import type { SettledDate } from "../plan/planBook";
import { awaitedBy } from "./awaited";
import { concerns } from "./concerns";
import { dueOf } from "./dueOf";
import type { Occurrence } from "./occurrence";
import type { Frequency, Milestone, Schedule } from "./schedule";

/** What of a task its occurrences depend on. */
export interface ScheduledTask {
  number: string;
  groupNumber: string;
  milestones: readonly Milestone[];
}

export interface OccurrenceContext {
  /** Dates settled by hand, by milestone id. */
  settled: Readonly<Record<string, SettledDate>>;
  /** The plan's year. */
  year: number;
  settings: PlanSettings;
  /** What "plan-cycle" stands for. */
  cycle: readonly PeriodKind[];
  /** The workbook's own table, for deadlines that count working days. */
  holidays: readonly HolidayRow[];
}

/** Names a milestone: the task's number, and its place (from 1) where the task has several. `index` is 0-based. */
export function milestoneId(taskNumber: string, index: number, count: number): string {
  return count > 1 ? `${taskNumber}.${index + 1}` : taskNumber;
}

/** The milestones that concern a period, in plan order: the rows of its templates. */
export function occurrencesOf(
  tasks: readonly ScheduledTask[],
  context: OccurrenceContext,
  period: Period,
): Occurrence[] {
  return tasks.flatMap((task) =>
    task.milestones.flatMap((milestone, index) => {
      const id = milestoneId(task.number, index, task.milestones.length);
      return ofMilestone(base(task, milestone, id), milestone.schedule, context, period);
    }),
  );
}

function base(task: ScheduledTask, milestone: Milestone, id: string): Occurrence {
  const made: Occurrence = {
    id,
    milestoneId: id,
    taskNumber: task.number,
    groupNumber: task.groupNumber,
    text: milestone.text,
    kind: milestone.schedule.kind,
  };
  if (milestone.label !== undefined) made.label = milestone.label;
  return made;
}

function ofMilestone(
  row: Occurrence,
  schedule: Schedule,
  context: OccurrenceContext,
  period: Period,
): Occurrence[] {
  if (schedule.kind === "every") return periodic(row, schedule, context, period);
  const settled = Object.hasOwn(context.settled, row.milestoneId)
    ? context.settled[row.milestoneId]
    : undefined;
  const from = schedule.kind === "window" ? schedule.from : undefined;
  if (from !== undefined && from > period.to) return [];
  const due = settled?.due ?? dueOf(schedule, settled?.event, context);
  const awaits = awaitedBy(schedule, settled, due);
  if (awaits !== undefined) row.awaits = awaits;
  return [withDates(row, from, due)];
}

type Every = Extract<Schedule, { kind: "every" }>;

function periodic(row: Occurrence, every: Every, context: OccurrenceContext, period: Period): Occurrence[] {
  const kinds = kindsOf(every.period, context.cycle);
  // Days and weeks are not followed one by one: one row stands for all of the period's.
  if (kinds === undefined) return [{ ...row, id: `${row.milestoneId}@${period.id}` }];
  return kinds
    .flatMap((kind): Period[] => periodsOfKind(context.year, kind, context.settings))
    .filter((covered) => concerns(covered, period))
    .map((covers) => {
      const id = `${row.milestoneId}@${covers.id}`;
      return withDates({ ...row, id, covers }, covers.from, dueInPeriod(every, covers));
    });
}

function kindsOf(frequency: Frequency, cycle: readonly PeriodKind[]): readonly PeriodKind[] | undefined {
  if (frequency === "plan-cycle") return [...new Set(cycle)];
  return frequency === "day" || frequency === "week" ? undefined : [frequency];
}

/** The due day in the period's last month, moved on by `dueMonthsAfter`; a day the month lacks is its last day. */
function dueInPeriod(every: Every, covered: Period): PlainDate {
  if (every.dueDay === undefined && every.dueMonthsAfter === undefined) return covered.to;
  const { year, month } = partsOf(addMonths(covered.to, every.dueMonthsAfter ?? 0));
  const day = every.dueDay === undefined || every.dueDay === "last" ? 31 : every.dueDay;
  return dayOfMonth(year, month, day);
}

function withDates(row: Occurrence, from: PlainDate | undefined, due: PlainDate | undefined): Occurrence {
  if (from !== undefined) row.from = from;
  if (due !== undefined) row.due = due;
  return row;
}
