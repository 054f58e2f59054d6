import type {
  Consolidation,
  IndicatorRow,
  ReceivedReport,
  RowSource,
  TaskRow,
} from "../consolidation/consolidation";
import type { LastRun } from "../consolidation/lastRun";
import type { PlanBook } from "../plan/planBook";
import type { Occurrence } from "../schedule/occurrence";
import { contactFields, indicatorFields, taskFields, type ContactField } from "../submission/submission";
import { judge } from "../timeliness/judge";
import type { Change, ChangesSince } from "./change";
import { fieldChanges, type Sourced } from "./fieldChanges";

/** What one unit had reported of the period, before the run or after it. */
interface Side {
  report: ReceivedReport | undefined;
  tasks: Map<string, TaskRow>;
  indicators: Map<string, IndicatorRow>;
}

/** By unit id. */
function sidesOf(
  { tasks, indicators, reports }: Consolidation,
  { periodId, unitIds }: Pick<LastRun, "periodId" | "unitIds">,
): Map<string, Side> {
  const sides = new Map(
    unitIds.map((unitId): [string, Side] => [
      unitId,
      { report: undefined, tasks: new Map(), indicators: new Map() },
    ]),
  );
  const of = (row: { periodId: string; unitId: string }) =>
    row.periodId === periodId ? sides.get(row.unitId) : undefined;
  for (const row of tasks) of(row)?.tasks.set(row.occurrenceId, row);
  for (const row of indicators) of(row)?.indicators.set(row.indicatorId, row);
  for (const report of reports) {
    const side = of(report);
    if (side) side.report = report;
  }
  return sides;
}

function rowOf<Field extends string>(
  row: (Sourced<Field>["values"] & { source: RowSource<Field> }) | undefined,
): Sourced<Field> | undefined {
  return row && { values: row, source: row.source };
}

function contactOf(report: ReceivedReport): Sourced<ContactField> {
  const { source, contactCells, contactSheet } = report;
  const file = { file: source.file, ...(contactSheet !== undefined && { sheet: contactSheet }) };
  return { values: report, source: { ...file, cells: contactCells } };
}

/** Keys of both, those after the run in their order, then those that are gone. */
function keysOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...after.keys(), ...before.keys()])];
}

type Find = (occurrenceId: string) => Occurrence | undefined;

/** How one unit's report differs from the one it replaced. */
function unitChanges(
  unitId: string,
  before: Side,
  after: Side,
  { asOf, settings }: Pick<PlanBook, "asOf" | "settings">,
  find: Find,
): Change[] {
  if (!after.report) return [];
  const { file } = after.report.source;
  const whole = { unitId, subject: { kind: "report" }, field: "cells" } as const;
  const cells = after.report.cells;
  if (!before.report) return [{ ...whole, kind: "newReport", after: cells, place: { file } }];
  const contact = { unitId, subject: { kind: "report" } } as const;
  const tasks = keysOf(before.tasks, after.tasks).flatMap((id): Change[] => {
    const [was, is] = [before.tasks.get(id), after.tasks.get(id)];
    const about = { unitId, subject: { kind: "task", id } } as const;
    const changes = fieldChanges(taskFields, rowOf(was), rowOf(is), about);
    const occurrence = find(id);
    if (!occurrence || changes.length === 0) return changes;
    const [stood, stands] = [was, is].map((row) => judge(occurrence, row, asOf, settings));
    if (stood === stands) return changes;
    return [
      ...changes,
      { ...about, field: "timeliness", kind: "follows", before: stood, after: stands, place: { file } },
    ];
  });
  const indicators = keysOf(before.indicators, after.indicators).flatMap((id) =>
    fieldChanges(indicatorFields, rowOf(before.indicators.get(id)), rowOf(after.indicators.get(id)), {
      unitId,
      subject: { kind: "indicator", id },
    }),
  );
  return [
    { ...whole, kind: "replaced", before: before.report.cells, after: cells, place: { file } },
    ...fieldChanges(contactFields, contactOf(before.report), contactOf(after.report), contact),
    ...tasks,
    ...indicators,
  ];
}

/**
 * What the last run changed, unit by unit in the unit list's order: what it replaced (`lastRun.before`) against what stands there now.
 * `find` gives the occurrences of the run's period.
 */
export function changesSince(
  lastRun: LastRun,
  book: Pick<PlanBook, "plan" | "consolidation" | "asOf" | "settings">,
  find: Find,
): ChangesSince {
  const { runId, periodId, before } = lastRun;
  const place = new Map(book.plan.units.map(({ id }, index) => [id, index]));
  const last = place.size;
  const units = [...new Set(lastRun.unitIds)].sort((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last));
  const [stood, stands] = [before, book.consolidation].map((side) => sidesOf(side, lastRun));
  const lines = units.flatMap((unitId) => {
    const [was, is] = [stood?.get(unitId), stands?.get(unitId)];
    return was && is ? unitChanges(unitId, was, is, book, find) : [];
  });
  return { runId, periodId, asOf: book.asOf, lines };
}
