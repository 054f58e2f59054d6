import type { ColumnReason, ColumnRole } from "../layout";
import type { AppendixColumn } from "./columns";
import { columnByContents, contentsOf, type Contents } from "./contents";
import { headingWords } from "./headingWords";

/** One column of a table: its heading and its cells below, "" where blank or covered from above. */
export interface ColumnCells {
  heading: string;
  cells: readonly string[];
}

export interface AssignedRole {
  role: ColumnRole;
  sure: boolean;
  reason: ColumnReason;
}

/** A column of headings has at most this share of its neighbour's cells. */
const mostGroups = 0.9;

/** Outputs are longer than a mark. */
const shortest = 4;

/**
 * The role of each column: as its heading says; where that says nothing and a column of the plan is missing, as its cells
 * look, which is never sure. Each of the plan's own columns is given once.
 */
export function assignRoles(columns: readonly ColumnCells[]): AssignedRole[] {
  const words = columns.map(({ heading }) => headingWords(heading));
  const assigned: (AssignedRole | undefined)[] = words.map((word) => {
    if (!word) return undefined;
    const single = word.role !== "other" && word.role !== "period";
    return single ? undefined : { role: word.role, sure: true, reason: "heading" };
  });
  const give = (at: number | undefined, role: ColumnRole, reason: ColumnReason, sure: boolean) => {
    if (at !== undefined) assigned[at] = { role, sure, reason };
  };
  for (const role of ["number", "outputs", "lead", "support", "deadline", "start"] as const) {
    const named = columns.map((_, at) => at).filter((at) => words[at]?.role === role);
    const [best, ...others] = named.sort((a, b) => (words[b]?.strength ?? 0) - (words[a]?.strength ?? 0));
    give(best, role, "heading", (best !== undefined && words[best]?.strength !== 1) || others.length === 0);
    for (const at of others) give(at, "other", "repeated", false);
  }
  giveTitles(
    columns,
    words.map((word) => word?.role),
    give,
  );
  giveByContents(columns, assigned, give);
  columns.forEach(({ cells }, at) => {
    const role = assigned[at]?.role;
    if (role !== undefined && isContradicted(role, cells)) give(at, role, "contradicted", false);
  });
  return columns.map(
    ({ heading }, at) =>
      assigned[at] ?? { role: "other", sure: heading !== "" || isBlank(columns[at]), reason: "unknown" },
  );
}

/** Units under "Thời gian", times under "Đơn vị": headings and cells do not stand in the same columns. */
function isContradicted(role: ColumnRole, cells: readonly string[]): boolean {
  if (role !== "deadline" && role !== "lead" && role !== "support") return false;
  const looks = columnByContents(contentsOf(cells));
  return role === "deadline"
    ? looks === "lead" || looks === "number"
    : looks === "deadline" || looks === "number";
}

function isBlank(column: ColumnCells | undefined): boolean {
  return !column || column.cells.every((cell) => cell === "");
}

/**
 * "Nhiệm vụ chung | Nhiệm vụ cụ thể | Hoạt động": the rows are told by the last of them that fills most rows, those before it
 * say what the rows belong to. Columns that fill every row alike are a title and something about it.
 */
function giveTitles(
  columns: readonly ColumnCells[],
  roles: readonly (string | undefined)[],
  give: (at: number | undefined, role: ColumnRole, reason: ColumnReason, sure: boolean) => void,
): void {
  const filled = (at: number) => columns[at]?.cells.filter((cell) => cell !== "").length ?? 0;
  const titles = columns.map((_, at) => at).filter((at) => roles[at] === "title");
  const groups = columns.map((_, at) => at).filter((at) => roles[at] === "group");
  if (titles.length === 0) {
    give(groups.at(-1), "title", "heading", true);
    for (const at of groups.slice(0, -1)) give(at, "group", "heading", true);
    return;
  }
  const most = Math.max(...titles.map(filled));
  const title = titles.find((at) => filled(at) >= most * mostGroups);
  for (const at of titles) {
    if (at === title) give(at, "title", "heading", titles.length === 1);
    else if (title !== undefined && at < title) give(at, "group", "heading", true);
    else give(at, "other", "repeated", false);
  }
  for (const at of groups) give(at, "group", "heading", true);
}

function giveByContents(
  columns: readonly ColumnCells[],
  assigned: readonly (AssignedRole | undefined)[],
  give: (at: number | undefined, role: ColumnRole, reason: ColumnReason, sure: boolean) => void,
): void {
  const has = (role: AppendixColumn) => assigned.some((one) => one?.role === role);
  const open = columns.map((_, at) => at).filter((at) => assigned[at] === undefined);
  const contents = new Map<number, Contents>(open.map((at) => [at, contentsOf(columns[at]?.cells ?? [])]));
  const titles: number[] = [];
  for (const at of open) {
    const { heading } = columns[at] ?? { heading: "" };
    const column = columnByContents(contents.get(at) ?? contentsOf([]));
    if (column === "title") titles.push(at);
    else if (column === "lead" && has("lead") && !has("support")) give(at, "support", "contents", false);
    else if (column !== undefined && !has(column) && !(column === "deadline" && hasPeriods(assigned)))
      give(at, column, "contents", column === "number" && heading === "");
  }
  const length = (at: number) => contents.get(at)?.length ?? 0;
  const title = has("title") ? undefined : [...titles].sort((a, b) => length(b) - length(a))[0];
  give(title, "title", "contents", false);
  const outputs = open.find((at) => {
    const { filled = 0, length: mean = 0 } = contents.get(at) ?? {};
    return assigned[at] === undefined && columns[at]?.heading === "" && filled > 1 && mean > shortest;
  });
  if (title !== undefined && !has("outputs")) give(outputs, "outputs", "contents", false);
}

function hasPeriods(assigned: readonly (AssignedRole | undefined)[]): boolean {
  return assigned.some((one) => one?.role === "period");
}
