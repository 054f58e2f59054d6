import type { CellField, CellSubject } from "../consolidation/changedCells";
import type { PlainDate } from "../date/plainDate";
import type { PeriodId } from "../periods/period";

/** A cell's field; the timeliness that follows from others; or the whole report, whose values are its numbers of filled cells. */
export type ChangedField = CellField | "timeliness" | "cells";

/**
 * One thing that is different since the last run. Of a unit that had not reported there is one line, `newReport`; of one that sent again
 * `replaced`, then each cell that was added, changed or removed, and each timeliness that follows.
 */
export interface Change {
  unitId: string;
  subject: CellSubject;
  field: ChangedField;
  kind: "newReport" | "replaced" | "added" | "changed" | "removed" | "follows";
  /** As stored: a date as `YYYY-MM-DD`, a progress, status or timeliness by its code. */
  before?: string | number;
  after?: string | number;
  /** Where the value stands; of a removed one, where it stood. */
  place: { file: string; sheet?: string; address?: string };
}

/** What the last run changed. */
export interface ChangesSince {
  runId: string;
  periodId: PeriodId;
  /** Timeliness is judged at this date, before and after. */
  asOf: PlainDate;
  lines: Change[];
}
