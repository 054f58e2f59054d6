import { inCaseOf } from "./letterCase";
import { readWord, type WordReading } from "./reading";
import type { OldEncoding } from "./repair";
import type { Word } from "./words";

const encodings: readonly OldEncoding[] = ["tcvn3", "vni"];

/** What this much weight of words says is believed; less is left as it is. */
const enough = 3;
/** Enough where every single word of the text is Vietnamese then, and there are some. */
const enoughIfAllFits = 2;
const fewestFitting = 3;
/** A line break is as far as this many words. */
const lineDistance = 20;

/**
 * For each word what it is in Unicode where the text is, there, in an old encoding; undefined where it stays. A word that may be
 * either goes with the nearest word that is sure; where both sides are equally near and differ, it stays. `expected` is the encoding
 * of the document around the text: then less has to speak for it.
 */
export function convertedWords(words: readonly Word[], expected?: OldEncoding): Converted[] {
  const readings = words.map(readWord);
  const believed = new Set(encodings.filter((encoding) => isBelieved(encoding, readings, encoding === expected)));
  if (believed.size === 0) return words.map(() => undefined);
  const sides = nearestSure(words, readings, believed, expected);
  const chosen = readings.map(({ as, speaksFor }, index): Converted => {
    const encoding = speaksFor === "unicode" || speaksFor === "plain" ? undefined : sides[index];
    const value = encoding && as[encoding];
    return encoding && value !== undefined ? { encoding, value } : undefined;
  });
  return chosen.map((one, index) => one && { ...one, value: inCaseOf(one.value, words, index) });
}

export type Converted = { encoding: OldEncoding; value: string } | undefined;

function isBelieved(encoding: OldEncoding, readings: readonly WordReading[], isExpected: boolean): boolean {
  const speaking = readings.filter(({ speaksFor }) => speaksFor === encoding);
  const count = (kind: WordReading["speaksFor"]) => readings.filter(({ speaksFor }) => speaksFor === kind).length;
  if (isExpected) return speaking.length > 0 || count("unicode") === 0;
  if (speaking.length <= count("foreign")) return false;
  const isMixed = count("unicode") > 0;
  const counted = speaking.filter(({ weight }) => !isMixed || weight > 1);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const fitting = readings.filter(({ fits }) => fits).length;
  if (counted.some(({ weight }) => weight >= enough)) return 2 * fitting >= readings.length;
  const signs = new Set(counted.flatMap(({ signs: own }) => [...own]));
  const allFit = fitting === readings.length && (signs.size > 1 || counted.some(({ weight }) => weight > 1));
  return allFit && (total >= enough || (!isMixed && fitting >= fewestFitting && total >= enoughIfAllFits));
}

/** For each word the encoding of the nearest word that is sure of one; undefined where that is Unicode or not to be told. */
function nearestSure(
  words: readonly Word[],
  readings: readonly WordReading[],
  believed: ReadonlySet<OldEncoding>,
  expected: OldEncoding | undefined,
): (OldEncoding | undefined)[] {
  const place = words.map(({ line }, index) => index + line * lineDistance);
  const sure = readings.map(({ speaksFor }): OldEncoding | "unicode" | undefined => {
    if (speaksFor === "unicode") return "unicode";
    return encodings.find((encoding) => encoding === speaksFor && believed.has(encoding));
  });
  const before = lastSure(sure);
  const after = lastSure([...sure].reverse())
    .map((index) => (index < 0 ? -1 : sure.length - 1 - index))
    .reverse();
  return words.map((_, index) => {
    const [left = -1, right = -1] = [before[index], after[index]];
    const distance = (other: number) =>
      other < 0 ? Infinity : Math.abs((place[other] ?? 0) - (place[index] ?? 0));
    const isTie = distance(left) === distance(right);
    if (left < 0 && right < 0) return expected;
    if (isTie && sure[left] !== sure[right]) return undefined;
    const kind = sure[distance(left) <= distance(right) ? left : right];
    return kind === "unicode" ? undefined : kind;
  });
}

/** For each place the last one up to it that holds something, -1 where none does. */
function lastSure(kinds: readonly (string | undefined)[]): number[] {
  let last = -1;
  return kinds.map((kind, index) => (last = kind === undefined ? last : index));
}
