import type {
  IndicatorRow,
  IndicatorStatus,
  Progress,
  ReceivedReport,
  TaskRow,
} from "../../../domain/consolidation/consolidation";
import { contactFields, indicatorFields, taskFields } from "../../../domain/submission/submission";
import { progressWords, statusWords } from "../../../i18n/vi/sheetWords";
import { periodIdOf } from "../../periodLabel";
import type { DataRow } from "../../table/heading";
import { numberOf } from "../../table/sheetGrid";
import { dateOf } from "../../table/typedDate";
import { addressesOf } from "../addressList";
import { indicatorRowHeadings } from "../indicatorRowSheet";
import { reportHeadings } from "../reportSheet";
import { taskRowHeadings } from "../taskRowSheet";
import { keyOfWord } from "./keyOfWord";

/** A label that names no period stands for itself: nothing is lost. */
export function periodOf(label: string): string {
  return periodIdOf(label) ?? label;
}

/** Rows of Báo cáo nhiệm vụ that came from a file; the others only fill up the count. */
export function readTaskRows(rows: readonly DataRow[]): TaskRow[] {
  const heading = taskRowHeadings;
  return rows
    .filter((row) => row.text(heading.file) !== "")
    .map((row) => {
      const read: TaskRow = {
        periodId: periodOf(row.text(heading.period)),
        unitId: row.text(heading.unit),
        occurrenceId: row.text(heading.occurrence),
        source: {
          file: row.text(heading.file),
          hash: row.text(heading.hash),
          sheet: row.text(heading.sheet),
          cells: addressesOf(taskFields, row.text(heading.cells)),
        },
      };
      const progress = keyOfWord<Progress>(progressWords, row.text(heading.progress));
      const completedOn = dateOf(row.cell(heading.completedOn));
      if (progress) read.progress = progress;
      if (completedOn) read.completedOn = completedOn;
      for (const field of ["document", "result", "difficulty"] as const) {
        const value = row.text(heading[field]);
        if (value !== "") read[field] = value;
      }
      return read;
    });
}

export function readIndicatorRows(rows: readonly DataRow[]): IndicatorRow[] {
  const heading = indicatorRowHeadings;
  return rows
    .filter((row) => row.text(heading.indicator) !== "")
    .map((row) => {
      const read: IndicatorRow = {
        periodId: periodOf(row.text(heading.period)),
        unitId: row.text(heading.unit),
        indicatorId: row.text(heading.indicator),
        source: {
          file: row.text(heading.file),
          hash: row.text(heading.hash),
          sheet: row.text(heading.sheet),
          cells: addressesOf(indicatorFields, row.text(heading.cells)),
        },
      };
      const status = keyOfWord<IndicatorStatus>(statusWords, row.text(heading.status));
      const numerator = numberOf(row.cell(heading.numerator));
      const denominator = numberOf(row.cell(heading.denominator));
      const explanation = row.text(heading.explanation);
      if (status) read.status = status;
      if (numerator !== undefined) read.numerator = numerator;
      if (denominator !== undefined) read.denominator = denominator;
      if (explanation !== "") read.explanation = explanation;
      return read;
    });
}

export function readReports(rows: readonly DataRow[]): ReceivedReport[] {
  const heading = reportHeadings;
  return rows.flatMap((row) => {
    const receivedOn = dateOf(row.cell(heading.receivedOn));
    if (row.text(heading.unit) === "" || receivedOn === undefined) return [];
    const read: ReceivedReport = {
      periodId: periodOf(row.text(heading.period)),
      unitId: row.text(heading.unit),
      source: { file: row.text(heading.file), hash: row.text(heading.hash) },
      receivedOn,
      contactCells: addressesOf(contactFields, row.text(heading.contactCells)),
      cells: numberOf(row.cell(heading.cells)) ?? 0,
      taken: numberOf(row.cell(heading.taken)) ?? 0,
      inFindings: numberOf(row.cell(heading.inFindings)) ?? 0,
      runId: row.text(heading.runId),
    };
    for (const field of ["preparedBy", "phone", "contactSheet"] as const) {
      const value = row.text(heading[field]);
      if (value !== "") read[field] = value;
    }
    return [read];
  });
}
