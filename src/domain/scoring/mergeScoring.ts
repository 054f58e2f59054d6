import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import { fold } from "../text";
import {
  evidenceFields,
  groupIds,
  isEntered,
  noEvidence,
  type Criterion,
  type RetiredLine,
  type ScoreLine,
  type Scoring,
} from "./scoring";

/** What importing a table changes: numbers of criteria, and lines that were entered. */
export interface ScoringChanges {
  added: string[];
  removed: string[];
  /** Entered lines that stay with their criterion. */
  kept: number;
  /** Entered lines without one: they go to the end of the sheet. */
  retired: string[];
}

const nameOf = ({ number, title }: Pick<Criterion, "number" | "title">) => (number === "" ? title : number);
const keyOf = ({ id, title }: Criterion) => `${id} ${fold(title)}`;

/**
 * Puts a newly read table in the place of the old one. What was entered stays with the criterion of the same number and title; a
 * blank field takes what the file says, a different value of the file is a finding. Lines without their criterion, and all lines of
 * another year, are kept as retired.
 */
export function mergeScoring(
  old: Scoring | undefined,
  fresh: Scoring,
): { value: Scoring; changes: ScoringChanges; findings: Finding[] } {
  if (!old) {
    const changes = { added: fresh.criteria.map(nameOf), removed: [], kept: 0, retired: [] };
    return { value: fresh, changes, findings: [] };
  }
  const findings: Finding[] = [];
  const groups = groupIds(fresh.criteria);
  const before = new Map(old.criteria.map((criterion) => [criterion.id, criterion]));
  const open = new Map(fresh.criteria.map((criterion) => [keyOf(criterion), criterion]));
  const kept = new Map<string, ScoreLine>();
  const retired: RetiredLine[] = [];
  for (const line of old.lines) {
    const criterion = before.get(line.criterionId);
    if (!criterion || !isEntered(line)) continue;
    const now = old.year === fresh.year ? open.get(keyOf(criterion)) : undefined;
    if (now && !groups.has(now.id)) kept.set(now.id, { ...line, criterionId: now.id });
    else retired.push({ criterion: shortOf(criterion), line });
  }
  const read = new Map(fresh.lines.map((line) => [line.criterionId, line]));
  const lines = fresh.criteria.flatMap(({ id, number, title }): ScoreLine[] => {
    const [own, other] = [kept.get(id), read.get(id)];
    if (!own || !other) return own ? [own] : other ? [other] : [];
    const { line, left } = filled(own, other);
    for (const received of left)
      findings.push(finding("scoreInFileDiffers", {}, { number: nameOf({ number, title }) }, { received }));
    return [line];
  });
  return {
    value: { ...fresh, lines, retired: [...old.retired, ...retired] },
    changes: {
      added: namesOnlyIn(fresh.criteria, old.criteria),
      removed: namesOnlyIn(old.criteria, fresh.criteria),
      kept: kept.size,
      retired: retired.map(({ criterion }) => nameOf(criterion)),
    },
    findings,
  };
}

function shortOf({ number, title, maximum }: Criterion): RetiredLine["criterion"] {
  return maximum === undefined ? { number, title } : { number, title, maximum };
}

function namesOnlyIn(criteria: readonly Criterion[], others: readonly Criterion[]): string[] {
  const known = new Set(others.map(keyOf));
  return criteria.filter((criterion) => !known.has(keyOf(criterion))).map(nameOf);
}

/** What was entered, its blank fields filled from the file; `left`: what the file says otherwise. */
function filled(own: ScoreLine, read: ScoreLine): { line: ScoreLine; left: string[] } {
  const left: string[] = [];
  const line: ScoreLine = { ...own, evidence: { ...noEvidence } };
  if (own.selfScore === undefined && own.unread === undefined) {
    if (read.selfScore !== undefined) line.selfScore = read.selfScore;
    if (read.unread !== undefined) line.unread = read.unread;
  } else {
    const value = read.unread ?? read.selfScore;
    if (value !== undefined && value !== (own.unread ?? own.selfScore)) left.push(String(value));
  }
  for (const field of evidenceFields) {
    const [mine, theirs] = [own.evidence[field], read.evidence[field]];
    line.evidence[field] = mine === "" ? theirs : mine;
    if (mine !== "" && theirs !== "" && mine !== theirs) left.push(theirs);
  }
  line.note = own.note === "" ? read.note : own.note;
  return { line, left };
}
