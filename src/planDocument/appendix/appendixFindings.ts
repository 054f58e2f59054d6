import { finding } from "../../domain/finding/make";
import type { Finding } from "../../domain/finding/finding";
import { appendixColumns, columnHeadings, type AppendixColumn } from "./columns";
import type { AppendixTask } from "./placeRows";
import { textsOf } from "./pieces";
import type { ReadTable } from "./tables";

/** Columns of the plan that no used table has, and columns that were told by their contents. */
export function columnFindings(used: readonly ReadTable[]): Finding[] {
  const has = (column: AppendixColumn) =>
    used.some(({ columns }) =>
      columns.some(
        ({ role }) => role === column || (column === "deadline" && (role === "period" || role === "start")),
      ),
    );
  const missing = appendixColumns.filter((column) => !has(column));
  const guessed = used.flatMap(({ index, continues, columns, headings }) =>
    columns.flatMap(({ role, sure, reason }, at) => {
      if (sure || continues !== undefined || !isOwn(role)) return [];
      if (reason !== "contents" && reason !== "contradicted") return [];
      const printed = headings?.texts[at] ?? "";
      const params = { table: index + 1, at: at + 1, heading: printed, column: columnHeadings[role] };
      const code = reason === "contents" ? "columnGuessed" : "columnDoubtful";
      return [finding(code, { column: role }, params)];
    }),
  );
  return [
    ...missing.map((column) => finding("columnMissing", { column }, { column: columnHeadings[column] })),
    ...guessed,
  ];
}

function isOwn(role: string): role is AppendixColumn {
  return appendixColumns.some((column) => column === role);
}

/** A cell of a sheet holds no more; the rest of so long a table is in the document. */
const longestQuoted = 30_000;

/** Tables whose rows are not read as tasks, with their headings, and their rows as received. */
export function tableFindings(tables: readonly ReadTable[]): Finding[] {
  return tables
    .filter(({ used, reason }) => !used && reason !== "chosen")
    .map(({ index, headings, caption, rows }) => {
      const body = rows.filter((row) => !row.isHeading && textsOf(row).some((cell) => cell !== ""));
      const titles = headings?.texts ?? (body[0] ? textsOf(body[0]) : []);
      const shown = titles.filter((cell) => cell !== "").join(" | ");
      const params = { table: index + 1, headings: shown, rows: body.length, caption: caption.join(" ") };
      const quoted = body.map((row) => textsOf(row).join(" | ")).join("\n");
      return finding("tableNotRead", {}, params, { received: quoted.slice(0, longestQuoted) });
    });
}

/** What was put right in tasks, and what of their rows the plan has no column for. */
export function taskFindings(tasks: readonly AppendixTask[]): Finding[] {
  return tasks.flatMap((task): Finding[] => {
    const { number } = task;
    const place = { taskNumber: number };
    const found = task.other.map(({ heading, text }) =>
      heading === ""
        ? finding("rowUnplaced", place, { text }, { received: text })
        : finding("cellOutside", place, { number, heading, text }, { received: text }),
    );
    if (task.joined) found.push(finding("rowJoined", place, { number }));
    if (task.hadMarkup) found.push(finding("markupRead", place, { number }));
    if (task.numberGiven) found.push(finding("numberGiven", place, { number }));
    if (task.composed)
      found.push(
        finding("deadlineComposed", { ...place, column: "deadline" }, { number, text: task.cells.deadline }),
      );
    for (const column of task.merged) {
      if (column === "number" || column === "title") continue;
      const params = { number, column: columnHeadings[column], text: task.cells[column] };
      found.push(finding("cellMerged", { ...place, column }, params));
    }
    return found;
  });
}
