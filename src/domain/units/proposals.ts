import { fold } from "../text";
import { namesGroup } from "./groupNames";
import type { Match } from "./matchName";
import { nameKeys } from "./nameKeys";
import { isNoUnits } from "./noUnits";
import type { KnownUnits } from "./unit";

const most = 3;
/** Share of pairs of letters two names must have in common to be proposed for one another. */
const least = 0.5;

/** Ids of known units and groups a name may stand for, best first, three at most; the matched one stands first. */
export function proposalsFor(name: string, known: KnownUnits, match: Match | undefined): string[] {
  const pairs = pairsOf(nameKeys(name).exact);
  const asGroup = namesGroup(nameKeys(name));
  const scoreOf = (names: readonly string[]): number =>
    Math.max(...names.map((other) => common(pairs, pairsOf(nameKeys(other).exact))));
  const units = known.units.map(({ id, name: own, shortName = "", aliases }) => {
    const score = scoreOf([own, shortName, ...aliases]);
    return { id, score: asGroup ? score / 2 : score };
  });
  const groups = known.groups
    .filter((group) => !isNoUnits(group))
    .map(({ id, name: own, aliases }) => ({ id, score: scoreOf([own, ...aliases]) / (asGroup ? 1 : 2) }));
  const scored = [...units, ...groups];
  const near = scored.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  const first = match !== undefined && match.kind !== "notAUnit" ? [match.id] : [];
  return [...new Set([...first, ...near.map(({ id }) => id)])].slice(0, most);
}

function pairsOf(text: string): Set<string> {
  const bare = fold(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at++) pairs.add(bare.slice(at, at + 2));
  return pairs;
}

/** Pairs in common, 0–1 (Dice). */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
