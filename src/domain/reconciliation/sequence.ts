/** One mark of a list, by its rank: 1 for "I", "1", "a". `at` tells the caller which it is. */
export interface Ranked {
  rank: number;
  at: number;
}

/** What is wrong with the mark at `at`: it comes after a jump, again, or after a later one. `before` is the mark before it. */
export interface Slip {
  is: "gap" | "repeated" | "order";
  at: number;
  before: number;
  /** Ranks left out, for a gap. */
  missing: number[];
}

/** A longer jump is no slip of a list but another kind of number. */
const longestGap = 5;

/**
 * Slips in the numbering of one list. A mark of rank 1 begins a new list. Where a list begins is not judged: its first
 * lines may have been read as something else. `isOptional` says which ranks nobody misses.
 */
export function slipsIn(
  marks: readonly Ranked[],
  isOptional: (rank: number) => boolean = () => false,
): Slip[] {
  const slips: Slip[] = [];
  for (const list of listsOf(marks)) {
    const there = new Set(list.map(({ rank }) => rank));
    const seen = new Set<number>();
    list.forEach(({ rank, at }, index) => {
      const before = list[index - 1];
      if (before && seen.has(rank)) slips.push({ is: "repeated", at, before: before.at, missing: [] });
      else if (before && rank < before.rank) slips.push({ is: "order", at, before: before.at, missing: [] });
      else if (before) {
        const missing = between(before.rank, rank).filter((one) => !there.has(one) && !isOptional(one));
        if (missing.length > 0 && missing.length <= longestGap)
          slips.push({ is: "gap", at, before: before.at, missing });
      }
      seen.add(rank);
    });
  }
  return slips;
}

function listsOf(marks: readonly Ranked[]): Ranked[][] {
  const lists: Ranked[][] = [];
  for (const mark of marks) {
    const list = lists.at(-1);
    const goesOn = list && (mark.rank !== 1 || list.at(-1)?.rank === 1);
    if (goesOn) list.push(mark);
    else lists.push([mark]);
  }
  return lists;
}

function between(from: number, to: number): number[] {
  return Array.from(
    { length: Math.min(to - from - 1, longestGap + optionalRanks) },
    (_, at) => from + 1 + at,
  );
}

/** Room for those nobody misses. */
const optionalRanks = 5;
