import type { RowSource, TaskRow } from "../consolidation/consolidation";
import type { Finding } from "../finding/finding";
import type { Occurrence } from "../schedule/occurrence";
import type { Submission, TaskEntry, TaskField } from "../submission/submission";
import { repairText } from "../text";
import { timelinessFindings } from "./againstPlan";
import type { CheckContext } from "./context";
import { readDate } from "./dates";
import { filledCells } from "./inputCells";
import { progressFindings } from "./progressRules";
import { refuse, refuseComputed, received, type Reading, type RowPlace } from "./reading";
import { readText } from "./text";
import { progressOf } from "./words";

export interface CheckedTask {
  row: TaskRow;
  findings: Finding[];
}

/** What the unit answered about one occurrence; without an entry a row that says nothing. */
export function checkTask(
  occurrence: Occurrence,
  entry: TaskEntry,
  submission: Pick<Submission, "source">,
  sheet: string,
  context: CheckContext,
): CheckedTask {
  const { period, unit, asOf, plan } = context;
  const ids = { periodId: period.id, unitId: unit.id, occurrenceId: occurrence.id };
  const place: RowPlace = { file: submission.source.file, ...ids, taskNumber: occurrence.taskNumber };
  const cells = filledCells(entry.cells);
  const source: RowSource<TaskField> = { ...submission.source, sheet, cells: {} };
  const row: TaskRow = { ...ids, source };
  const findings: Finding[] = [];

  function take<Field extends TaskField>(
    field: Field,
    read: () => Reading<NonNullable<TaskRow[Field]>>,
  ): void {
    const cell = cells[field];
    if (!cell) return;
    const reading = read();
    findings.push(...reading.findings);
    if (reading.value === undefined) return;
    row[field] = reading.value;
    source.cells[field] = cell.address;
    source.sheet = cell.sheet;
  }

  const { progress, completedOn, document, result, difficulty } = cells;
  const window = { year: plan.year, asOf, from: occurrence.from, due: occurrence.due };
  if (progress) take("progress", () => readProgress(place, progress));
  if (completedOn) take("completedOn", () => readDate(place, completedOn, window));
  if (document) take("document", () => readText(place, document));
  if (result) take("result", () => readText(place, result));
  if (difficulty) take("difficulty", () => readText(place, difficulty));

  const answered = { row, cells, places: { ...entry.places, ...cells }, place };
  findings.push(
    ...progressFindings(answered),
    ...timelinessFindings(answered, occurrence, findings, context),
  );
  return { row, findings };
}

function readProgress(
  place: RowPlace,
  cell: TaskEntry["cells"]["progress"] & object,
): Reading<TaskRow["progress"] & string> {
  const computed = refuseComputed(place, cell);
  if (computed) return { findings: [computed] };
  const value = progressOf(repairText(received(cell)).value);
  return value ? { value, findings: [] } : { findings: [refuse("progressUnknown", place, cell, {})] };
}
