import { parseDeadline } from "../../../domain/deadline";
import type { Plan, Task, TaskGroup } from "../../../domain/plan/plan";
import { unitParser } from "../../../domain/units";
import type { KnownUnits, UnitMention } from "../../../domain/units/unit";
import { asPrinted, listParts } from "../../listText";
import type { DataRow } from "../../table/heading";
import { planHeadings as heading, rowKinds } from "../taskColumns";

export interface ReadTasks {
  groups: TaskGroup[];
  tasks: Task[];
  notes: Record<string, string>;
}

function readGroup(row: DataRow): TaskGroup {
  const group: TaskGroup = { number: row.text(heading.group), title: row.text(heading.title) };
  const shortTitle = row.text(heading.shortTitle);
  return shortTitle === "" ? group : { ...group, shortTitle };
}

/** Texts as printed; milestones and units are derived from them anew, by the unit list as it is now. */
function readTask(
  row: DataRow,
  plan: Pick<Plan, "year" | "cycle">,
  unitsIn: (text: string) => UnitMention[],
): Task {
  const leadText = asPrinted(row.text(heading.lead));
  const supportText = asPrinted(row.text(heading.support));
  const deadlineText = asPrinted(row.text(heading.deadline));
  return {
    number: row.text(heading.number),
    groupNumber: row.text(heading.group),
    title: row.text(heading.title),
    outputs: listParts(row.text(heading.outputs)),
    leadText,
    supportText,
    lead: unitsIn(leadText),
    support: unitsIn(supportText),
    deadlineText,
    milestones: parseDeadline(deadlineText, plan),
  };
}

/** The rows of Kế hoạch as groups and tasks. */
export function readTasks(
  rows: readonly DataRow[],
  plan: Pick<Plan, "year" | "cycle">,
  known: KnownUnits,
): ReadTasks {
  const read: Omit<ReadTasks, "notes"> = { groups: [], tasks: [] };
  // A number is whatever stands in the cell, "__proto__" as well.
  const notes = new Map<string, string>();
  const unitsIn = unitParser(known);
  for (const row of rows) {
    const kind = row.text(heading.kind);
    if (kind === rowKinds.group || kind === rowKinds.both) read.groups.push(readGroup(row));
    if (kind !== rowKinds.task && kind !== rowKinds.both) continue;
    const task = readTask(row, plan, unitsIn);
    read.tasks.push(task);
    const note = row.text(heading.note);
    if (note !== "") notes.set(task.number, note);
  }
  return { ...read, notes: Object.fromEntries(notes) };
}
