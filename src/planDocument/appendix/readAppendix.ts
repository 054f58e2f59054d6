import { finding } from "../../domain/finding/make";
import type { Finding, Outcome } from "../../domain/finding/finding";
import type { TableRows } from "../sources/parts";
import { appendixColumns, columnHeadings } from "./columns";
import { placeRows, type PlacedRows } from "./placeRows";
import { bodyOf } from "./rows";
import { settleNumbers } from "./settleNumbers";

/** The task table of a plan: groups, and tasks with their cells as printed. Undefined when no table has the headings. */
export function readAppendix(tables: readonly TableRows[]): Outcome<PlacedRows | undefined> {
  const body = bodyOf(tables);
  if (!body) return { value: undefined, findings: [finding("noAppendix", {})] };
  const placed = placeRows(body.rows);
  const numbered = settleNumbers(placed.value.tasks);
  const tasks = numbered.value;
  const missing = appendixColumns.filter((column) => !body.columns.has(column));
  const findings: Finding[] = [
    ...missing.map((column) => finding("columnMissing", { column }, { column: columnHeadings[column] })),
    ...numbered.findings,
    ...placed.findings,
    ...tasks.flatMap(({ number, other }) =>
      other.map((text) => finding("rowUnplaced", { taskNumber: number }, { text }, { received: text })),
    ),
  ];
  if (body.headersRepeated > 0) findings.push(finding("headerRepeated", {}, { count: body.headersRepeated }));
  for (const { number, joined, hadMarkup } of tasks) {
    if (joined) findings.push(finding("rowJoined", { taskNumber: number }, { number }));
    if (hadMarkup) findings.push(finding("markupRead", { taskNumber: number }, { number }));
  }
  return { value: { groups: placed.value.groups, tasks }, findings };
}
