import type { Word } from "./words";

/** A line break is as far as this many words. */
const lineDistance = 20;

/**
 * For each word the kind of the nearest word that has one (its own, if it has): "none" where no word has, undefined where two kinds
 * are equally near.
 */
export function nearestKind<Kind extends string>(
  words: readonly Word[],
  kinds: readonly (Kind | undefined)[],
): (Kind | "none" | undefined)[] {
  const place = words.map(({ line }, index) => index + line * lineDistance);
  const before = lastOnes(kinds);
  const after = lastOnes([...kinds].reverse())
    .map((index) => (index < 0 ? -1 : kinds.length - 1 - index))
    .reverse();
  return words.map((_, index) => {
    const [left = -1, right = -1] = [before[index], after[index]];
    if (left < 0 && right < 0) return "none";
    const distance = (other: number) =>
      other < 0 ? Infinity : Math.abs((place[other] ?? 0) - (place[index] ?? 0));
    const [toLeft, toRight] = [distance(left), distance(right)];
    if (toLeft === toRight) return kinds[left] === kinds[right] ? kinds[left] : undefined;
    return kinds[toLeft < toRight ? left : right];
  });
}

/** For each place the last one up to it that holds something, -1 where none does. */
function lastOnes(kinds: readonly (string | undefined)[]): number[] {
  let last = -1;
  return kinds.map((kind, index) => (last = kind === undefined ? last : index));
}
