import type { ReadRow } from "./pieces";
import type { AppendixColumn } from "./columns";
import { deadlineOf } from "./deadlineOf";
import { leadingNumber } from "./numberForm";
import type { ReadTable } from "./tables";

/** One row of the appendix by column; what stands outside the named columns is in `other`. */
export interface AppendixRow {
  table: number;
  /** 0-based, in its table. */
  row: number;
  cells: Record<AppendixColumn, string>;
  other: { heading: string; text: string }[];
  /** What the columns of groups say, level 0 the outermost; those of the row itself, not those that reach down. */
  belongs: { level: number; text: string }[];
  /** Columns whose text is that of a merged cell above. */
  merged: AppendixColumn[];
  /** Whether it is covered by the title above: more of the same task. */
  isBelow: boolean;
  /** Whether its table has a column of numbers. */
  numbered: boolean;
  /** Whether one cell covers most of the row. */
  wide: boolean;
  /** Whether the deadline was put together from several columns. */
  composed: boolean;
  /** Whether a cell held HTML list tags. */
  hadMarkup: boolean;
}

const work = ["outputs", "lead", "support", "deadline"] as const;

/** A row of a used table by column. A cell merged over several tasks is said for each of them. */
export function rowOf(table: ReadTable, row: ReadRow, at: number): AppendixRow {
  const roles = table.columns.map(({ role }) => role);
  const text = (index: number) => row.cells[index]?.text ?? "";
  const place = (column: AppendixColumn) => roles.indexOf(column);
  const own = (column: AppendixColumn) => text(place(column));
  const over = (column: AppendixColumn) => row.above?.get(place(column));
  const isBelow = own("title") === "" && over("title") !== undefined;
  const merged: AppendixColumn[] = [];
  const say = (column: AppendixColumn): string => {
    const reaching = isBelow || own("title") === "" ? undefined : over(column);
    if (own(column) !== "" || reaching === undefined || reaching === "") return own(column);
    merged.push(column);
    return reaching;
  };
  const deadline = deadlineOf(table, row, say("deadline"));
  const cells: AppendixRow["cells"] = {
    number: own("number") === "" && over("number") !== undefined ? say("number") : own("number"),
    title: own("title"),
    outputs: say("outputs"),
    lead: say("lead"),
    support: say("support"),
    deadline: deadline.text,
  };
  const others = roles
    .map((role, index) => ({ role, index, text: text(index) }))
    .filter((one) => one.text !== "");
  const made: AppendixRow = {
    table: table.index,
    row: at,
    cells,
    other: [
      ...others
        .filter(({ role }) => role === "other")
        .map((one) => ({ heading: table.headings?.texts[one.index] ?? "", text: one.text })),
      ...row.cells
        .slice(roles.length)
        .flatMap((cell) => (cell.text === "" ? [] : [{ heading: "", text: cell.text }])),
    ],
    belongs: roles
      .flatMap((role, index) => (role === "group" ? [text(index)] : []))
      .flatMap((said, level) => (said === "" ? [] : [{ level, text: said }])),
    merged,
    isBelow,
    numbered: roles.includes("number"),
    wide: row.wide,
    composed: deadline.composed,
    hadMarkup: row.cells.some((cell) => cell.hadMarkup),
  };
  return made.cells.number === "" && made.cells.title !== "" ? withOwnNumber(made) : made;
}

/** Without a number in a cell of its own the title may begin with one. */
function withOwnNumber(row: AppendixRow): AppendixRow {
  const found = leadingNumber(row.cells.title);
  if (!found || ((row.numbered || found.form.kind === "bullet") && !hasWork(row))) return row;
  const number = row.cells.title.slice(0, row.cells.title.length - found.rest.length).trim();
  return { ...row, cells: { ...row.cells, number, title: found.rest } };
}

export function hasWork({ cells }: AppendixRow): boolean {
  return work.some((column) => cells[column] !== "");
}

/** Every filled cell of a row, in order, for a finding that quotes it. */
export function textOf(row: AppendixRow): string {
  return [
    ...row.belongs.map(({ text }) => text),
    ...Object.values(row.cells),
    ...row.other.map(({ text }) => text),
  ]
    .filter((text) => text !== "")
    .join(" | ");
}
