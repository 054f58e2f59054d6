import type { Comparator } from "../target/target";

/** What each check puts into its sentence besides the place and the received value. Dates `YYYY-MM-DD`. */
export interface CheckParams {
  rowAdded: { id: string };
  rowDuplicated: { id: string };

  dateUnreadable: Record<never, never>;
  /** What it was read as. */
  dateText: { date: string };
  dateSwapped: { date: string; swapped: string };
  dateOutsideYear: { date: string; year: number };
  dateFuture: { date: string; asOf: string };
  dateBeforeStart: { date: string; from: string };

  progressUnknown: Record<never, never>;
  progressMissing: Record<never, never>;
  doneNoDate: Record<never, never>;
  doneNoDocument: Record<never, never>;
  /** `progress` is the word the unit chose. */
  dateNotDone: { date: string; progress: string };
  resultMissing: Record<never, never>;
  /** The word that gave it away. */
  promise: { word: string };

  notNumber: Record<never, never>;
  textNumber: { value: number };
  negative: { value: number };
  numeratorAboveDenominator: { numerator: number; denominator: number };
  denominatorZero: Record<never, never>;
  figureHalfMissing: { missing: "numerator" | "denominator" };
  /** What was entered and what was probably meant. */
  percentScale: { value: number; suggested: number };
  cumulativeDrop: { value: number; previous: number; periodId: string };
  statusUnknown: Record<never, never>;
  notApplicableWithFigures: Record<never, never>;
  formula: { formula: string };
  cellError: { error: string };

  textDate: { date: string };
  controlChars: Record<never, never>;
  textTooLong: { length: number; limit: number };

  /** As printed (a ratio in per cent); `target` is the nearest result that would have been enough. */
  belowTarget: { result: number; target: number; comparator: Comparator; unit: string };
  needsBaseline: { baseline: string };
  overdue: { days: number; due: string };
  dueSoon: { days: number; due: string };
  late: { days: number; due: string; date: string };
  requiredEmpty: Record<never, never>;
}
