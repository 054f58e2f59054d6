import { exactSum } from "../domain/consolidation/exactSum";
import type { Finding, Outcome } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { pointsOf } from "../domain/scoring/points";
import {
  evidenceFields,
  groupIds,
  isEntered,
  noEvidence,
  type Evidence,
  type ScoreLine,
} from "../domain/scoring/scoring";
import { leavesBelow } from "../domain/scoring/totals";
import { scoringWords } from "../i18n/vi/scoringWords";
import type { BuiltCriteria } from "./buildCriteria";
import { said, type SourceRow } from "./sourceRows";

/**
 * Scores and evidence that stand in the document. Text in the evidence's column of a row without a score says what is asked for, and
 * goes to the criterion's rule. A line from the document says so in its note.
 */
export function linesInFile({ placed, ruleRows, total }: BuiltCriteria, file: string): Outcome<ScoreLine[]> {
  const criteria = placed.map(({ criterion }) => criterion);
  const groups = groupIds(criteria);
  const findings: Finding[] = [];
  const lines: ScoreLine[] = [];
  for (const { criterion, row } of placed) {
    const own = ruleRows.get(criterion.id) ?? [];
    const isGroup = groups.has(criterion.id);
    const score = isGroup ? undefined : scoreOf([row, ...own]);
    const left = (isGroup ? own : [row, ...own]).filter(
      (one) => one.selfScore !== "" && one.selfScore !== score,
    );
    for (const { place, title, selfScore } of left)
      findings.push(finding("criterionRowLeft", {}, { ...place, text: said(title, selfScore) }));
    if (score === undefined) askedFor(criterion, [row, ...own], isGroup);
    if (isGroup) continue;
    const line: ScoreLine = {
      criterionId: criterion.id,
      evidence: score === undefined ? noEvidence : evidenceOf([row, ...own]),
      note: [row, ...own]
        .map(({ note }) => note)
        .filter((note) => note !== "")
        .join("\n"),
    };
    const points = score === undefined ? undefined : pointsOf(score);
    if (points !== undefined) line.selfScore = points;
    else if (score !== undefined) line.unread = score;
    if (score !== undefined && line.note === "")
      line.note = file === "" ? scoringWords.fromPaste : `${scoringWords.fromFile} ${file}`;
    if (isEntered(line)) lines.push(line);
  }
  return {
    value: lines,
    findings: [...told(lines, file), ...findings, ...groupScores(placed, lines, total)],
  };
}

/** The criterion's own score, else the one that stands in one of its conditions. */
function scoreOf([own, ...conditions]: readonly SourceRow[]): string | undefined {
  if (own && own.selfScore !== "") return own.selfScore;
  const chosen = conditions.map(({ selfScore }) => selfScore).filter((score) => score !== "");
  return chosen.length === 1 ? chosen[0] : undefined;
}

function evidenceOf(rows: readonly SourceRow[]): Evidence {
  const all = (field: keyof Evidence) =>
    rows
      .map(({ evidence }) => evidence[field])
      .filter((text) => text !== "")
      .join("\n");
  return { document: all("document"), section: all("section"), page: all("page") };
}

function askedFor(criterion: { rule?: string }, rows: readonly SourceRow[], withNotes: boolean): void {
  const texts = rows.flatMap(({ evidence, evidenceHeading, note }) => [
    ...evidenceFields.flatMap((field) =>
      evidence[field] === "" ? [] : [said(evidenceHeading, evidence[field])],
    ),
    ...(withNotes ? [note] : []),
  ]);
  const rule = [criterion.rule ?? "", ...texts].filter((text) => text !== "").join("\n");
  if (rule !== "") criterion.rule = rule;
}

function told(lines: readonly ScoreLine[], file: string): Finding[] {
  const scores = lines.filter(({ selfScore, unread }) => selfScore !== undefined || unread !== undefined);
  if (scores.length === 0) return [];
  const evidence = scores.filter((line) => Object.values(line.evidence).some((text) => text !== ""));
  const place = file === "" ? {} : { file };
  return [finding("scoresInFile", place, { scores: scores.length, evidence: evidence.length })];
}

/** Sums printed beside groups and the total that are not those of their parts. */
function groupScores(
  placed: BuiltCriteria["placed"],
  lines: readonly ScoreLine[],
  total: SourceRow | undefined,
): Finding[] {
  const criteria = placed.map(({ criterion }) => criterion);
  const below = leavesBelow(criteria);
  const scores = new Map(lines.map((line) => [line.criterionId, line.selfScore]));
  const groups = groupIds(criteria);
  const differs = (printed: string, number: string, sum: number): Finding[] =>
    printed === "" || pointsOf(printed) === sum
      ? []
      : [finding("groupScoreDiffers", {}, { number, sum }, { received: printed })];
  const ofGroups = placed.flatMap(({ criterion: { id, number, title }, row }) => {
    const own = groups.has(id) ? row.selfScore : "";
    const sum = exactSum((below.get(id) ?? []).flatMap((leaf) => scores.get(leaf.id) ?? []));
    return differs(own, number === "" ? title : number, sum);
  });
  const all = exactSum(lines.flatMap(({ selfScore }) => selfScore ?? []));
  return [...ofGroups, ...differs(total?.selfScore ?? "", total?.title ?? "", all)];
}
