import type { Finding, Outcome } from "../../domain/finding/finding";
import type { ScoringChanges } from "../../domain/scoring/mergeScoring";
import type { Scoring } from "../../domain/scoring/scoring";
import type { GroupTotal, ScoreTotal } from "../../domain/scoring/totals";

/** The self-scoring of the workbook: points by field, and what stands in the way of sending it, each at its cell. */
export interface ScoringHome {
  year: number;
  /** File the criteria came from; "" for pasted text. */
  source: string;
  all: ScoreTotal;
  groups: GroupTotal[];
  findings: Finding[];
}

/** A table of criteria that was read but not yet written. */
export interface ScoringPreview {
  /** As the document says. */
  scoring: Scoring;
  /** As it would stand in the workbook. */
  all: ScoreTotal;
  groups: GroupTotal[];
  findings: Finding[];
  /** Against the table already in the workbook; absent where there is none. */
  changes?: ScoringChanges;
  /** Year of the scores in the workbook, where the document is of another: none of them would be kept in place. */
  otherYear?: number;
}

/** No value where the document holds no table of criteria; the findings say why. */
export type ScoringReading = Outcome<ScoringPreview | undefined>;
