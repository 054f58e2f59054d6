import type { FindingCode } from "./codes";

/** How much a finding asks of the reader. `error` Phải sửa: the value was not taken. `warning` Cần xem lại: taken, doubtful. `info` Để biết: repaired or noted. */
export type Severity = "error" | "warning" | "info";

/** Where a finding stands. Only what is known is set; `address` is one A1 cell ("G12") or empty for a whole sheet or file. */
export interface Place {
  file?: string;
  unitId?: string;
  periodId?: string;
  sheet?: string;
  address?: string;
  taskNumber?: string;
  occurrenceId?: string;
  indicatorId?: string;
  /** Column of the plan's appendix, e.g. "lead", when the finding is about the plan document. */
  column?: string;
  /** Place in the plan's own text by its marks, "II.3.b", when the finding is about the plan document. No sheet keeps it. */
  section?: string;
}

/** What a check says: a code, a place and parameters. The sentence is made in src/i18n. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  place: Place;
  /** Values quoted in the sentence. Dates as `YYYY-MM-DD`; numbers as numbers; the catalogue formats them. */
  params: Record<string, string | number>;
  /** The value as it was received, when one cell is meant. */
  received?: string;
  /** Whether the value went into the consolidation (repaired or as it was). */
  taken: boolean;
}

/** A result and what was noticed on the way. The core returns this instead of throwing. */
export interface Outcome<T> {
  value: T;
  findings: Finding[];
}
