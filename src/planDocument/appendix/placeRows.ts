import { finding } from "../../domain/finding/make";
import type { Finding } from "../../domain/finding/finding";
import { columnHeadings, type AppendixColumn } from "./columns";
import { isDitto } from "./ditto";
import { GroupList, type AppendixGroup } from "./groupList";
import type { KnownRow } from "./rowKinds";
import { textOf, type AppendixRow } from "./rowOf";
import { SubNumbers } from "./subNumbers";

/** A task as it stands in the table: one text per column, white space normalised. */
export interface AppendixTask {
  number: string;
  groupNumber: string;
  cells: Record<Exclude<AppendixColumn, "number">, string>;
  joined: boolean;
  hadMarkup: boolean;
  isGroup: boolean;
  other: AppendixRow["other"];
  merged: AppendixColumn[];
  composed: boolean;
  /** Counts the tables that begin anew. */
  block: number;
  /** Whether the number is not printed but given. */
  numberGiven: boolean;
  sure: boolean;
}

export interface PlacedRows {
  groups: AppendixGroup[];
  tasks: AppendixTask[];
}

/** Where a row ended up: its task, else its group. */
export interface PlacedRow {
  known: KnownRow;
  task?: AppendixTask;
  group?: AppendixGroup;
}

const joinable = ["title", "outputs", "lead", "support", "deadline"] as const;

/** Puts every row into a group, a task, the task it continues, or a finding: nothing is lost. */
export class RowPlacer {
  readonly groups = new GroupList();
  readonly tasks: AppendixTask[] = [];
  readonly placed: PlacedRow[] = [];
  readonly findings: Finding[] = [];
  private block = 0;
  private readonly numbers = new SubNumbers();
  private last: { group?: AppendixGroup; task?: AppendixTask } = {};

  /** A table that does not go on the one before; its caption names a group where it has none of its own. */
  startTable(caption: AppendixGroup | undefined): void {
    this.last = {};
    this.block += 1;
    this.numbers.restart();
    this.groups.startTable(caption);
  }

  place(known: KnownRow): void {
    const { row, kind } = known;
    this.belongings(row);
    const placed: PlacedRow = { known };
    this.placed.push(placed);
    if (kind === "group" || (kind === "task" && known.isGroupTask)) this.group(known);
    if (kind === "task") this.task(known);
    else if (kind === "headingInside") this.heading(known);
    else if (kind === "continuation") this.goOn(known);
    else if (kind === "leftOut") this.say("rowLeftOut", textOf(row));
    else if (kind === "unplaced") {
      this.say("rowUnplaced", textOf(row));
      this.last = {};
    }
    if (this.last.task) placed.task = this.last.task;
    if (this.last.group) placed.group = this.last.group;
  }

  private say(code: "rowUnplaced" | "rowLeftOut" | "headingInside", text: string): void {
    this.findings.push(finding(code, {}, { text }, { received: text }));
  }

  /** "Lĩnh vực" in a column of its own begins a group; below one that has rows it is a heading inside. */
  private belongings({ belongs }: AppendixRow): void {
    for (const { level, text } of belongs) {
      if (level > 0 || this.groups.hasRows) {
        this.say("headingInside", text);
        continue;
      }
      const { form, title } = this.groups.split(text);
      if (this.groups.current?.title !== title) this.groups.add(form, title, 1, true);
      this.numbers.restart();
    }
  }

  private group({ form, title, row, oneCell, isGroupTask }: KnownRow): void {
    const group = this.groups.add(form?.number ?? "", title, form?.depth ?? 2);
    this.numbers.restart();
    this.last = { group };
    if (isGroupTask) return;
    if (oneCell) this.findings.push(finding("groupInOneCell", {}, { ...group }));
    if (!form) this.findings.push(finding("groupNumberGiven", {}, { ...group }));
    this.besides(row, title);
  }

  /** What a heading's row says besides its title: a group has no place for it. */
  private besides({ cells, other }: AppendixRow, title: string): void {
    const noted = [...joinable.slice(1).map((column) => cells[column]), ...other.map(({ text }) => text)];
    // A title merged across the row may stand in any one cell.
    const isElsewhere = cells.title === "";
    for (const text of noted) {
      if (text !== "" && !(isElsewhere && text === title)) this.say("rowUnplaced", text);
    }
  }

  private task(known: KnownRow): void {
    const { row, form, title, isGroupTask } = known;
    const group = this.groups.current ?? this.groups.addNone();
    const number = isGroupTask ? group.number : this.numbers.next(form, row.numbered);
    if (isGroupTask) this.findings.push(finding("groupIsTask", { taskNumber: number }, { ...group }));
    const { outputs, lead, support, deadline } = this.ditto(row.cells, number);
    const task: AppendixTask = {
      number,
      groupNumber: group.number,
      cells: { title, outputs, lead, support, deadline },
      joined: false,
      hadMarkup: row.hadMarkup,
      isGroup: isGroupTask,
      other: [...row.other],
      merged: [...row.merged],
      composed: row.composed,
      block: this.block,
      numberGiven: row.numbered && (form === undefined || form.number === ""),
      sure: known.sure,
    };
    this.tasks.push(task);
    this.last = { group, task };
  }

  /** "nt", "như trên": what the task above says there. */
  private ditto(cells: AppendixRow["cells"], number: string): AppendixRow["cells"] {
    const resolved = { ...cells };
    const above = this.tasks.at(-1);
    for (const column of ["outputs", "lead", "support", "deadline"] as const) {
      if (!isDitto(cells[column])) continue;
      const text = above?.block === this.block ? above.cells[column] : "";
      const place = { taskNumber: number, column };
      const params = { number, text, column: columnHeadings[column] };
      const code = text === "" ? "dittoUnread" : "dittoRead";
      this.findings.push(finding(code, place, params, { received: cells[column] }));
      if (text !== "") resolved[column] = text;
    }
    return resolved;
  }

  private heading({ row, form, title }: KnownRow): void {
    if (this.groups.current === undefined || this.groups.isArabic) {
      this.groups.add(form?.number ?? "", title, 3);
      this.groups.isArabic = true;
      this.besides(row, title);
    } else this.say("headingInside", textOf(row));
    this.numbers.heading(form);
    this.last = {};
  }

  private goOn({ row }: KnownRow): void {
    const { group, task } = this.last;
    if (task) {
      joinRow(task, row);
      if (task.isGroup && group) group.title = task.cells.title;
    } else if (group && textOf(row) === row.cells.title) group.title = `${group.title} ${row.cells.title}`;
    else this.say("rowUnplaced", textOf(row));
  }
}

/** Cell by cell: the page broke inside the row, or the task's cells are cut into several. */
function joinRow(task: AppendixTask, row: AppendixRow): void {
  const { number, title } = row.cells;
  const more = { ...row.cells, title: [number, title].filter((text) => text !== "").join(" ") };
  for (const column of joinable) {
    // A unit that is printed again beside each part of one task is one unit.
    const again =
      row.isBelow &&
      /^(?:lead|support)$/.test(column) &&
      task.cells[column].split("\n").includes(more[column]);
    const parts = [task.cells[column], again ? "" : more[column]].filter((text) => text !== "");
    task.cells[column] = parts.join(row.isBelow ? "\n" : " ");
  }
  task.other.push(...row.other);
  task.joined ||= !row.isBelow;
  task.hadMarkup ||= row.hadMarkup;
}
