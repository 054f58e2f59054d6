import { unitListOf } from "./unitListOf";
import { emptyConsolidation } from "../consolidation/consolidation";
import type { PlainDate } from "../date/plainDate";
import { defaultSettings, type PeriodId } from "../periods/period";
import { milestoneId } from "../schedule/occurrences";
import { mergeHolidays, type HolidayRow } from "./holidayRow";
import { mergeIndicators } from "./mergeIndicators";
import { mergeUnits } from "./mergeUnits";
import type { Plan, Task, TaskGroup } from "./plan";
import type { PlanBook } from "./planBook";
import { shortTitleOf } from "./shortTitle";
import { withUnitList } from "./withUnitList";

/** What loading a plan again changes: task numbers, and in `changed` also indicators and milestones whose wording is new under a kept entry. */
export interface PlanChanges {
  added: string[];
  removed: string[];
  changed: string[];
  keptDates: number;
  keptAliases: number;
}

/** Where a workbook begins. */
export interface BookStart {
  periodId: PeriodId;
  asOf: PlainDate;
  /** Seeded for the plan's year. */
  holidays: readonly HolidayRow[];
}

/**
 * Puts a newly read plan into a workbook. The same plan again updates it: nothing is doubled, and what people entered stays
 * (settled dates, days off, notes, unit list, short titles, indicator labels and baselines, consolidation, log, settings).
 * Another plan (agency or year) begins anew and keeps only settings, log, unit list, days off and the self-scoring, which has a year of its own: its dates and figures would be
 * mistaken for these. A new year's days off are added; within one year the table is the office's, also where a seeded day was deleted.
 */
export function mergePlanBook(
  old: PlanBook | undefined,
  plan: Plan,
  start: BookStart,
): { value: PlanBook; changes: PlanChanges } {
  if (!old) return { value: newBook(plan, start), changes: { ...noChanges, added: numbersOf(plan) } };
  const list = mergeUnits(unitListOf(old.plan), unitListOf(plan));
  const listed = withUnitList(plan, list);
  if (old.plan.id !== plan.id) {
    const holidays = old.plan.year === plan.year ? old.holidays : mergeHolidays(old.holidays, start.holidays);
    const value: PlanBook = { ...newBook(listed, start), settings: old.settings, holidays, log: old.log };
    if (old.scoring) value.scoring = old.scoring;
    const changes = { added: numbersOf(plan), removed: numbersOf(old.plan), changed: [] };
    return { value, changes: { ...changes, keptDates: 0, keptAliases: list.keptAliases } };
  }
  const { indicators, reworded } = mergeIndicators(old.plan.indicators, plan.indicators);
  const groups = mergeGroups(old.plan.groups, plan.groups);
  const settled = Object.keys(old.settled);
  const before = milestoneTexts(old.plan);
  const now = milestoneTexts(plan);
  const moved = settled.filter((id) => before.get(id) !== now.get(id));
  return {
    value: { ...old, plan: { ...listed, groups, indicators } },
    changes: {
      ...taskChanges(old.plan, plan, [...reworded, ...moved]),
      keptDates: settled.length - moved.length,
      keptAliases: list.keptAliases,
    },
  };
}

const noChanges: PlanChanges = { added: [], removed: [], changed: [], keptDates: 0, keptAliases: 0 };

function newBook(plan: Plan, { periodId, asOf, holidays }: BookStart): PlanBook {
  return {
    plan,
    settings: defaultSettings,
    periodId,
    asOf,
    settled: {},
    holidays: [...holidays],
    taskNotes: {},
    consolidation: emptyConsolidation,
    log: [],
  };
}

function numbersOf(plan: Plan): string[] {
  return plan.tasks.map((task) => task.number);
}

/** A short title that is not the default of its own title was written by someone. */
function mergeGroups(kept: readonly TaskGroup[], read: readonly TaskGroup[]): TaskGroup[] {
  return read.map((group) => {
    const old = kept.find((one) => one.number === group.number);
    const edited =
      old?.shortTitle && (old.title === group.title || old.shortTitle !== shortTitleOf(old.title));
    return edited ? { ...group, shortTitle: old.shortTitle } : group;
  });
}

function milestoneTexts(plan: Plan): Map<string, string> {
  return new Map(
    plan.tasks.flatMap((task) =>
      task.milestones.map((milestone, index) => [
        milestoneId(task.number, index, task.milestones.length),
        milestone.text,
      ]),
    ),
  );
}

function taskChanges(old: Plan, plan: Plan, more: string[]) {
  const before = new Map(old.tasks.map((task) => [task.number, printed(task)]));
  const now = new Map(plan.tasks.map((task) => [task.number, printed(task)]));
  const changed = numbersOf(plan).filter(
    (number) => before.has(number) && before.get(number) !== now.get(number),
  );
  return {
    added: numbersOf(plan).filter((number) => !before.has(number)),
    removed: numbersOf(old).filter((number) => !now.has(number)),
    changed: [...new Set([...changed, ...more])],
  };
}

function printed(task: Task): string {
  return JSON.stringify([task.title, task.outputs, task.leadText, task.supportText, task.deadlineText]);
}
