import { inCaseOf } from "./letterCase";
import { readWords, type WordReading } from "./reading";
import type { OldEncoding } from "./repair";
import { nearestKind } from "./nearest";
import type { Word } from "./words";

const encodings: readonly OldEncoding[] = ["tcvn3", "vni"];

/** What this much weight of words says is believed; less is left as it is. */
const enough = 3;
/** Enough where every single word of the text is Vietnamese then, and there are some. */
const enoughIfAllFits = 2;
const fewestFitting = 3;

/**
 * For each word what it is in Unicode where the text is, there, in an old encoding; undefined where it stays. A word that may be
 * either goes with the nearest word that is sure; where both sides are as near and differ, it stays. `expected` is the encoding
 * of the document around the text: then less has to speak for it.
 */
export function convertedWords(words: readonly Word[], expected?: OldEncoding): Converted[] {
  const readings = readWords(words, expected !== undefined);
  if (!readings) return words.map(() => undefined);
  const believed = new Set(
    encodings.filter((encoding) => isBelieved(encoding, readings, encoding === expected)),
  );
  if (believed.size === 0) return words.map(() => undefined);
  const sure = readings.map(({ speaksFor }) => {
    return speaksFor === "unicode" || believed.has(speaksFor as OldEncoding) ? speaksFor : undefined;
  });
  const nearest = nearestKind(words, sure);
  const nearestOld = nearestKind(
    words,
    sure.map((kind) => (kind === "unicode" ? undefined : kind)),
  );
  const chosen = readings.map(({ as, speaksFor, inUnicode }, index): Converted => {
    if (speaksFor === "unicode" || speaksFor === "plain") return undefined;
    const kind = (inUnicode ? nearest : nearestOld)[index];
    const encoding = kind === "none" ? expected : encodings.find((one) => one === kind);
    const value = encoding && as[encoding];
    return encoding && value !== undefined ? { encoding, value } : undefined;
  });
  return chosen.map((one, index) =>
    one?.encoding === "tcvn3" ? { ...one, value: inCaseOf(one.value, words, index) } : one,
  );
}

/** A word's encoding and what it is in Unicode; undefined where it stays. */
export type Converted = { encoding: OldEncoding; value: string } | undefined;

function isBelieved(encoding: OldEncoding, readings: readonly WordReading[], isExpected: boolean): boolean {
  const speaking = readings.filter(({ speaksFor }) => speaksFor === encoding);
  const count = (kind: WordReading["speaksFor"]) =>
    readings.filter(({ speaksFor }) => speaksFor === kind).length;
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
