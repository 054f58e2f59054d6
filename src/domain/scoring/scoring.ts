/** One line of the table of criteria: a field, a criterion or one of its parts. */
export interface Criterion {
  /** Unique in the table: its number below its parents' ("1.2.3", "II.1", "1.2.a"); "1.2~1" where it has none, "1.2#2" where it is repeated. */
  id: string;
  /** As printed: "1.2.3", "IV", "a"; "" where none stands. */
  number: string;
  title: string;
  /** Printed points; negative for a penalty. Absent where none are printed or they cannot be read. */
  maximum?: number;
  /** Id of the criterion it is part of. */
  parent?: string;
  /** How points are given, and what the form says besides, in lines. */
  rule?: string;
}

export const evidenceFields = ["document", "section", "page"] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** What proves a score (Tài liệu kiểm chứng); "" where nothing was entered. */
export type Evidence = Record<EvidenceField, string>;

/** What was entered for one criterion. */
export interface ScoreLine {
  criterionId: string;
  selfScore?: number;
  /** What stands in the score's cell and is no number, as typed: it counts for nothing and is kept. */
  unread?: string;
  evidence: Evidence;
  note: string;
}

/** A line entered for a criterion that a newer table does not have: kept and shown, never counted. */
export interface RetiredLine {
  criterion: Pick<Criterion, "number" | "title" | "maximum">;
  line: ScoreLine;
}

/** The self-scoring of the reform index in one year. */
export interface Scoring {
  year: number;
  /** File the criteria came from; "" for pasted text. */
  source: string;
  /** In the order of the table; a criterion stands after its parent. */
  criteria: Criterion[];
  /** Of criteria without parts, in their order; only those with something entered. */
  lines: ScoreLine[];
  retired: RetiredLine[];
  /** "Tổng cộng 100" as printed. */
  printedTotal?: number;
}

export const noEvidence: Evidence = { document: "", section: "", page: "" };

/** Whether anything was entered. */
export function isEntered({ selfScore, unread, evidence, note }: Omit<ScoreLine, "criterionId">): boolean {
  const texts = [unread ?? "", note, ...Object.values(evidence)];
  return selfScore !== undefined || texts.some((text) => text !== "");
}

/** Ids of the criteria that have parts: they are summed, never scored. */
export function groupIds(criteria: readonly Criterion[]): ReadonlySet<string> {
  return new Set(criteria.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
}

/** The criteria that are scored: those without parts. */
export function leavesOf(criteria: readonly Criterion[]): Criterion[] {
  const groups = groupIds(criteria);
  return criteria.filter(({ id }) => !groups.has(id));
}
