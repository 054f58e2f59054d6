import { finding } from "../../domain/finding/make";
import type { Finding, Outcome } from "../../domain/finding/finding";
import type { AppendixColumn } from "./columns";
import { kindOf, textOf, type AppendixRow } from "./rowKind";

/** A heading row with the tasks below it. */
export interface AppendixGroup {
  number: string;
  title: string;
}

/** A task as it stands in the table: one text per column, white space normalised. */
export interface AppendixTask {
  number: string;
  groupNumber: string;
  cells: Record<Exclude<AppendixColumn, "number">, string>;
  joined: boolean;
  hadMarkup: boolean;
  isGroup: boolean;
  other: string[];
}

export interface PlacedRows {
  groups: AppendixGroup[];
  tasks: AppendixTask[];
}

/** The group of tasks that stand above the first heading row. */
export const noGroup: AppendixGroup = { number: "", title: "Chưa phân nhóm" };

/** Puts every row into a group, a task, the task it continues, or a finding: nothing is lost. */
export function placeRows(rows: readonly AppendixRow[]): Outcome<PlacedRows> {
  const groups: AppendixGroup[] = [];
  const tasks: AppendixTask[] = [];
  const findings: Finding[] = [];
  let last: { group: AppendixGroup; task?: AppendixTask } | undefined;

  const addGroup = ({ number, title }: AppendixGroup): AppendixGroup => {
    const times = groups.filter((one) => one.number === number || one.number.startsWith(`${number}-`)).length;
    if (times > 0) findings.push(finding("numberRepeated", {}, { number }));
    const group = { number: times > 0 ? `${number}-${times + 1}` : number, title };
    groups.push(group);
    return group;
  };

  for (const row of rows) {
    const kind = kindOf(row);
    switch (kind.kind) {
      case "empty":
        break;
      case "group": {
        const group = addGroup(kind);
        last = { group };
        if (kind.oneCell) findings.push(finding("groupInOneCell", {}, { ...group }));
        findings.push(...unplaced(row.other));
        break;
      }
      case "task": {
        if (groups.length === 0 && !kind.isGroup) groups.push({ ...noGroup });
        const group = kind.isGroup ? addGroup(kind) : (groups.at(-1) ?? noGroup);
        const number = kind.isGroup ? group.number : kind.number;
        if (kind.isGroup) findings.push(finding("groupIsTask", { taskNumber: number }, { ...group }));
        const task = taskFrom(row, { ...kind, number }, group);
        tasks.push(task);
        last = { group, task };
        break;
      }
      case "rest":
        if (last?.task && !isHeadingInside(row, last.task)) {
          joinRow(last.task, row);
          if (last.task.isGroup) last.group.title = last.task.cells.title;
        } else if (last && !last.task && textOf(row) === row.cells.title) {
          last.group.title = `${last.group.title} ${row.cells.title}`;
        } else {
          findings.push(...unplaced([textOf(row)]));
          last = undefined;
        }
        break;
      case "unplaced":
        findings.push(...unplaced([textOf(row)]));
        last = undefined;
    }
  }
  return { value: { groups, tasks }, findings };
}

function unplaced(texts: readonly string[]): Finding[] {
  return texts.map((text) => finding("rowUnplaced", {}, { text }, { received: text }));
}

function taskFrom(
  row: AppendixRow,
  { number, title, isGroup }: { number: string; title: string; isGroup: boolean },
  group: AppendixGroup,
): AppendixTask {
  const { outputs, lead, support, deadline } = row.cells;
  return {
    number,
    groupNumber: group.number,
    cells: { title, outputs, lead, support, deadline },
    joined: false,
    hadMarkup: row.hadMarkup,
    isGroup,
    other: [...row.other],
  };
}

/** Cell by cell: the page broke inside the row. */
function joinRow(task: AppendixTask, row: AppendixRow): void {
  for (const column of ["title", "outputs", "lead", "support", "deadline"] as const) {
    task.cells[column] = [task.cells[column], row.cells[column]].filter((cell) => cell !== "").join(" ");
  }
  task.other.push(...row.other);
  task.joined = true;
  task.hadMarkup ||= row.hadMarkup;
}

/** A title in capitals alone in its row, under a task that is not: a heading without a number, no continuation. */
function isHeadingInside(row: AppendixRow, task: AppendixTask): boolean {
  const { title } = row.cells;
  const isShouted = title.includes(" ") && title === title.toUpperCase();
  return isShouted && textOf(row) === title && task.cells.title !== task.cells.title.toUpperCase();
}
