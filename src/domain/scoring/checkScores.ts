import type { Finding, Place } from "../finding/finding";
import { finding } from "../finding/make";
import { evidenceFields, leavesOf, type Criterion, type EvidenceField, type ScoreLine } from "./scoring";

/** The field of a line a finding points at. */
export type ScoreField = "selfScore" | EvidenceField;

/** Where the cells of a criterion stand. */
export type ScorePlace = (criterionId: string, field: ScoreField) => Place;

/**
 * What stands in the way of sending the self-scoring, in the order of the table: scores above the maximum, below zero, or penalties
 * outside theirs; scores whose evidence lacks its document, section or page; lines without a score. A score of 0 claims nothing and
 * needs no evidence. Such values are counted as entered.
 */
export function checkScores(
  { criteria, lines }: { criteria: readonly Criterion[]; lines: readonly ScoreLine[] },
  place: ScorePlace,
): Finding[] {
  const entered = new Map(lines.map((line) => [line.criterionId, line]));
  return leavesOf(criteria).flatMap((criterion) => checkLine(criterion, entered.get(criterion.id), place));
}

function checkLine(criterion: Criterion, line: ScoreLine | undefined, place: ScorePlace): Finding[] {
  const { id, number, title } = criterion;
  const named = { number: number === "" ? title : number };
  const at = (field: ScoreField) => place(id, field);
  // What cannot be read has its finding where the cell is read.
  if (line?.unread !== undefined) return [];
  if (line?.selfScore === undefined) return [finding("scoreMissing", at("selfScore"), named)];
  const score = line.selfScore;
  const findings = outOfRange(criterion, score).map((code) =>
    finding(code, at("selfScore"), { ...named, score, maximum: criterion.maximum ?? 0 }, { taken: true }),
  );
  const missing = evidenceFields.filter((field) => line.evidence[field].trim() === "");
  const [first] = missing;
  if (score !== 0 && first !== undefined)
    findings.push(
      finding("scoreNoEvidence", at(first), { ...named, evidence: missing.join(",") }, { taken: true }),
    );
  return findings;
}

function outOfRange(
  { maximum }: Criterion,
  score: number,
): ("scoreAboveMaximum" | "scoreNegative" | "scorePenalty")[] {
  if (maximum === undefined) return score < 0 ? ["scoreNegative"] : [];
  if (maximum < 0) return score > 0 || score < maximum ? ["scorePenalty"] : [];
  if (score < 0) return ["scoreNegative"];
  return score > maximum ? ["scoreAboveMaximum"] : [];
}
