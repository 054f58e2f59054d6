import { finding } from "../../domain/finding/make";
import type { Finding, Outcome } from "../../domain/finding/finding";
import type { AppendixGroup } from "./groupList";
import type { AppendixTask } from "./placeRows";

/**
 * Makes every task's number its own and says where the printed numbering skips or repeats.
 * A table that counts from 1 again in each group, or repeats numbers of a table before it, gets "II.1"; a number that is
 * there twice becomes "7-2"; a subtask of a task with a deadline "7-1", because "7.1" names that task's first milestone.
 */
export function settleNumbers(
  tasks: readonly AppendixTask[],
  groups: readonly AppendixGroup[],
): Outcome<AppendixTask[]> {
  const scoped = scopedTasks(tasks, new Set(groups.map(({ number }) => number)));
  const scheduled = new Set(scoped.filter((task) => task.cells.deadline !== "").map((task) => task.number));
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  const value = scoped.map((printed) => {
    const task = { ...printed, number: apart(printed.number, scheduled) };
    const times = (seen.get(task.number) ?? 0) + 1;
    seen.set(task.number, times);
    if (times === 1) return task;
    const number = `${task.number}-${times}`;
    findings.push(finding("numberRepeated", { taskNumber: number }, { number: task.number }));
    return { ...task, number };
  });
  return { value, findings: [...findings, ...gaps(tasks, scoped)] };
}

/** A task under a group's number would be that group itself, so that is no task's number either. */
function scopedTasks(tasks: readonly AppendixTask[], groups: ReadonlySet<string>): AppendixTask[] {
  const scoped: AppendixTask[] = [];
  const taken = new Set<string>();
  for (const block of new Set(tasks.map((task) => task.block))) {
    const own = tasks.filter((task) => task.block === block);
    const isScoped =
      startsAnew(own) ||
      own.some(({ number, isGroup }) => taken.has(number) || (!isGroup && groups.has(number)));
    for (const task of own) scoped.push(isScoped ? { ...task, number: inGroup(task) } : task);
    for (const task of scoped.slice(-own.length)) taken.add(task.number);
  }
  return scoped;
}

const first = /^(?:0?1(?:\.(?:1|a))*|a)$/;

/** Whether some later group's tasks begin with 1 (1.1, a) although there was a 1 before. */
function startsAnew(tasks: readonly AppendixTask[]): boolean {
  const printed = tasks.filter((task) => !task.isGroup);
  const firsts = printed.filter((task, at) => task.groupNumber !== printed[at - 1]?.groupNumber);
  return firsts.filter((task) => first.test(task.number)).length > 1;
}

function inGroup(task: AppendixTask): string {
  const within = task.isGroup || task.groupNumber === "" || task.number.startsWith(`${task.groupNumber}.`);
  return within ? task.number : `${task.groupNumber}.${task.number}`;
}

/** "7.1" as "7-1" where a task 7 has milestones of its own. */
function apart(number: string, scheduled: ReadonlySet<string>): string {
  const dot = number.lastIndexOf(".");
  return dot > 0 && scheduled.has(number.slice(0, dot))
    ? `${number.slice(0, dot)}-${number.slice(dot + 1)}`
    : number;
}

/** Between whole numbers that follow each other: 7, 9 lacks 8; 7.2, 9.1 too. */
function gaps(printed: readonly AppendixTask[], scoped: readonly AppendixTask[]): Finding[] {
  const found: Finding[] = [];
  let before: { number: number; scope: string } | undefined;
  printed.forEach((task, at) => {
    const whole = /^(\d+)(?:[.-].*)?$/.exec(task.number)?.[1];
    if (whole === undefined || (task.numberGiven && whole === task.number)) return;
    const number = Number(whole);
    const scope = `${task.block}/${scoped[at]?.number === task.number ? "" : task.groupNumber}`;
    const expected = before?.scope === scope ? before.number + 1 : 1;
    if (number > expected) {
      const params = { after: expected - 1, number, missing: range(expected, number - 1) };
      found.push(finding("numberGap", { taskNumber: scoped[at]?.number ?? task.number }, params));
    }
    before = { number, scope };
  });
  return found;
}

function range(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
