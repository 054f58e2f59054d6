import { exactSum } from "../consolidation/exactSum";
import { leavesOf, type Criterion, type ScoreLine } from "./scoring";

/** Points of all criteria without parts below one, summed as printed: 0.1 and 0.2 are 0.3. */
export interface ScoreTotal {
  /** Without penalties: they only take away. */
  maximum: number;
  score: number;
  /** Criteria that are scored, and those that have a score. */
  lines: number;
  scored: number;
}

export interface GroupTotal extends ScoreTotal {
  id: string;
  number: string;
  title: string;
}

function totalOf(leaves: readonly Criterion[], scores: ReadonlyMap<string, number>): ScoreTotal {
  const own = leaves.flatMap(({ id }) => scores.get(id) ?? []);
  return {
    maximum: exactSum(leaves.flatMap(({ maximum = 0 }) => (maximum > 0 ? maximum : []))),
    score: exactSum(own),
    lines: leaves.length,
    scored: own.length,
  };
}

/** By id, for every criterion: the criteria without parts below it, or itself. */
export function leavesBelow(criteria: readonly Criterion[]): ReadonlyMap<string, Criterion[]> {
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent]));
  const below = new Map<string, Criterion[]>(criteria.map(({ id }) => [id, []]));
  for (const leaf of leavesOf(criteria))
    for (let id: string | undefined = leaf.id; id !== undefined; id = parents.get(id))
      below.get(id)?.push(leaf);
  return below;
}

/** The whole table's total, and one for each criterion at the top (the fields). */
export function scoreTotals({
  criteria,
  lines,
}: {
  criteria: readonly Criterion[];
  lines: readonly ScoreLine[];
}): {
  all: ScoreTotal;
  groups: GroupTotal[];
} {
  const scores = new Map(
    lines.flatMap(({ criterionId, selfScore }) =>
      selfScore === undefined ? [] : [[criterionId, selfScore]],
    ),
  );
  const below = leavesBelow(criteria);
  const groups = criteria
    .filter(({ parent }) => parent === undefined)
    .map(({ id, number, title }) => ({ id, number, title, ...totalOf(below.get(id) ?? [], scores) }));
  return { all: totalOf(leavesOf(criteria), scores), groups };
}
