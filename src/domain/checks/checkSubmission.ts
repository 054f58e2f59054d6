import type { CheckedSubmission } from "../consolidation/consolidation";
import type { Finding } from "../finding/finding";
import type { CellPlace, ContactField, InputCell, Submission } from "../submission/submission";
import { contactFields } from "../submission/submission";
import type { CheckContext } from "./context";
import { filledCells, inputCells } from "./inputCells";
import { checkIndicator } from "./indicatorRow";
import { refuse, type RowPlace } from "./reading";
import { checkTask } from "./taskRow";
import { readText } from "./text";

interface Entry {
  cells: object;
}

/**
 * Judges everything a unit entered: one row for each occurrence and indicator it has to report, also those it left blank,
 * and what was found. Every filled input cell is the source of a taken value or stands in a finding that is not `taken`.
 */
export function checkSubmission(submission: Submission, context: CheckContext): CheckedSubmission {
  const { unit, period, occurrences, indicators } = context;
  const place: RowPlace = { file: submission.source.file, unitId: unit.id, periodId: period.id };
  const contact = checkContact(submission, place);

  const taskEntries = byId(submission.tasks, (entry) => entry.occurrenceId);
  const taskSheet = sheetOf(submission.tasks);
  const tasks = occurrences.map((occurrence) => {
    const [only, ...rivals] = taskEntries.get(occurrence.id) ?? [];
    const entry = only && rivals.length === 0 ? only : { occurrenceId: occurrence.id, cells: {} };
    const { row, findings } = checkTask(occurrence, entry, submission, taskSheet, context);
    return { row, findings: rivals.length === 0 ? findings : [] };
  });

  const indicatorEntries = byId(submission.indicators, (entry) => entry.indicatorId);
  const indicatorSheet = sheetOf(submission.indicators);
  const figures = indicators.map((indicator) => {
    const [only, ...rivals] = indicatorEntries.get(indicator.id) ?? [];
    const entry = only && rivals.length === 0 ? only : { indicatorId: indicator.id, cells: {} };
    const { row, findings } = checkIndicator(indicator, entry, submission, indicatorSheet, context);
    return { row, findings: rivals.length === 0 ? findings : [] };
  });

  const strays = [
    ...strayFindings(taskEntries, new Set(occurrences.map(({ id }) => id)), place),
    ...strayFindings(indicatorEntries, new Set(indicators.map(({ id }) => id)), place),
  ];
  const rows = [...tasks, ...figures];
  const cells = inputCells(submission).length;
  const taken = [contact.cells, ...rows.map(({ row }) => row.source.cells)].reduce(
    (sum, sources) => sum + Object.keys(sources).length,
    0,
  );
  return {
    report: {
      periodId: period.id,
      unitId: unit.id,
      source: { ...submission.source },
      ...contact.values,
      contactCells: contact.cells,
      ...(contact.sheet !== undefined && { contactSheet: contact.sheet }),
      cells,
      taken,
      inFindings: cells - taken,
    },
    tasks: tasks.map(({ row }) => row),
    indicators: figures.map(({ row }) => row),
    findings: [...contact.findings, ...rows.flatMap(({ findings }) => findings), ...strays],
  };
}

function checkContact(submission: Submission, place: RowPlace) {
  const filled = filledCells(submission.contact);
  const values: Partial<Record<ContactField, string>> = {};
  const cells: Partial<Record<ContactField, string>> = {};
  const findings: Finding[] = [];
  let sheet: string | undefined;
  for (const field of contactFields) {
    const cell = filled[field];
    if (!cell) continue;
    const reading = readText(place, cell);
    findings.push(...reading.findings);
    if (reading.value === undefined) continue;
    values[field] = reading.value;
    cells[field] = cell.address;
    sheet = cell.sheet;
  }
  return { values, cells, findings, sheet };
}

function byId<E extends Entry>(entries: readonly E[], idOf: (entry: E) => string): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) groups.set(idOf(entry), [...(groups.get(idOf(entry)) ?? []), entry]);
  return groups;
}

/** Cells of rows that are not the unit's to fill, or that stand twice: nobody can say which of them counts. */
function strayFindings(
  groups: Map<string, Entry[]>,
  expected: ReadonlySet<string>,
  place: RowPlace,
): Finding[] {
  return [...groups].flatMap(([id, entries]) => {
    const code = !expected.has(id) ? "rowAdded" : entries.length > 1 ? "rowDuplicated" : undefined;
    if (!code) return [];
    const cells = entries.flatMap((entry) =>
      Object.values(filledCells(entry.cells as Record<string, InputCell>)),
    );
    return cells.flatMap((cell) => (cell ? [refuse(code, place, cell, { id })] : []));
  });
}

/** The sheet that rows without a filled cell belong to. */
function sheetOf(entries: readonly { cells: object; places?: object }[]): string {
  for (const { cells, places = {} } of entries) {
    const [first] = Object.values<CellPlace>({ ...places, ...cells });
    if (first) return first.sheet;
  }
  return "";
}
