import {
  contactFields,
  indicatorFields,
  taskFields,
  type ContactField,
  type IndicatorField,
  type TaskField,
} from "../submission/submission";
import type { CheckedSubmission } from "./consolidation";

/** What a cell is about: a milestone's occurrence, an indicator, or the report as a whole. */
export type CellSubject = { kind: "task" | "indicator"; id: string } | { kind: "report" };

export type CellField = TaskField | IndicatorField | ContactField;

/** A cell that is not the same in all of some reports of one unit and period. */
export interface ChangedCell {
  subject: CellSubject;
  field: CellField;
  /** One for each report, in their order, as stored; undefined where that report has no such value. */
  values: (string | number | undefined)[];
}

export type ReportCells = Pick<CheckedSubmission, "tasks" | "indicators"> & {
  report: Partial<Pick<CheckedSubmission["report"], ContactField>>;
};

type Values = Partial<Record<string, unknown>>;

function fieldsThatDiffer(
  subject: CellSubject,
  fields: readonly CellField[],
  rows: readonly (Values | undefined)[],
): ChangedCell[] {
  return fields.flatMap((field) => {
    const values = rows.map((row) => row?.[field] as string | number | undefined);
    return new Set(values).size > 1 ? [{ subject, field, values }] : [];
  });
}

function rowsThatDiffer<Row extends object>(
  kind: "task" | "indicator",
  fields: readonly CellField[],
  reports: readonly (readonly Row[])[],
  idOf: (row: Row) => string,
): ChangedCell[] {
  const byId = reports.map((rows) => new Map(rows.map((row) => [idOf(row), row])));
  // Newest first: its order holds, and rows that only an older one has come after it.
  const ids = new Set([...byId].reverse().flatMap((rows) => [...rows.keys()]));
  return [...ids].flatMap((id) =>
    fieldsThatDiffer(
      { kind, id },
      fields,
      byId.map((rows) => rows.get(id)),
    ),
  );
}

/**
 * The cells in which reports of one unit and period differ: of a report and the one it replaces (before, after), or of files that stand
 * against each other. Who prepared them first, then milestones, then indicators, each in the order of the last report.
 */
export function changesBetween(...reports: readonly ReportCells[]): ChangedCell[] {
  const contact = reports.map(({ report }) => report);
  const tasks = reports.map((one) => one.tasks);
  const indicators = reports.map((one) => one.indicators);
  return [
    ...fieldsThatDiffer({ kind: "report" }, contactFields, contact),
    ...rowsThatDiffer("task", taskFields, tasks, ({ occurrenceId }) => occurrenceId),
    ...rowsThatDiffer("indicator", indicatorFields, indicators, ({ indicatorId }) => indicatorId),
  ];
}
