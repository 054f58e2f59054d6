import { finding } from "../../domain/finding/make";
import type { Finding, Outcome } from "../../domain/finding/finding";
import type { AppendixTask } from "./placeRows";

/**
 * Makes every task's number its own and says where the printed numbering skips or repeats.
 * A plan that counts from 1 again in each group gets "II.1"; a number that is there twice becomes "7-2"; a subtask of a
 * task with a deadline "7-1", because "7.1" names that task's first milestone.
 */
export function settleNumbers(tasks: readonly AppendixTask[]): Outcome<AppendixTask[]> {
  const scoped = startsAnew(tasks) ? tasks.map((task) => ({ ...task, number: inGroup(task) })) : [...tasks];
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

/** Whether some later group's tasks begin with 1 although there was a 1 before. */
function startsAnew(tasks: readonly AppendixTask[]): boolean {
  const firsts = tasks.filter((task, at) => task.groupNumber !== tasks[at - 1]?.groupNumber && !task.isGroup);
  return firsts.filter((task) => task.number === "1").length > 1;
}

function inGroup(task: AppendixTask): string {
  return task.isGroup || task.groupNumber === "" ? task.number : `${task.groupNumber}.${task.number}`;
}

/** "7.1" as "7-1" where a task 7 has milestones of its own. */
function apart(number: string, scheduled: ReadonlySet<string>): string {
  const dot = number.lastIndexOf(".");
  return dot > 0 && scheduled.has(number.slice(0, dot))
    ? `${number.slice(0, dot)}-${number.slice(dot + 1)}`
    : number;
}

/** Between whole numbers that follow each other: 7, 9 lacks 8. */
function gaps(printed: readonly AppendixTask[], scoped: readonly AppendixTask[]): Finding[] {
  const found: Finding[] = [];
  let before: { number: number; scope: string } | undefined;
  printed.forEach((task, at) => {
    if (!/^\d+$/.test(task.number)) return;
    const number = Number(task.number);
    const scope = scoped[at]?.number === task.number ? "" : task.groupNumber;
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
