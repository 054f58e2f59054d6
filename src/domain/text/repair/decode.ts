import { convertedWords, type Converted } from "./oldEncoding";
import type { OldEncoding, RepairedText, TextRepair } from "./repair";
import { withWords, wordsIn, type Word } from "./words";

/** Words that are the same in both may stand between words that were converted; more end what is shown. */
const widestGap = 3;

/** The text with its words in TCVN3 or VNI as Unicode: what `convertedWords` is sure of. */
export function decode(text: string, expected: OldEncoding | undefined): RepairedText {
  const words = wordsIn(text);
  const converted = convertedWords(words, expected);
  const value = withWords(
    text,
    words,
    converted.map((one) => one?.value),
  );
  const kinds: readonly OldEncoding[] = ["tcvn3", "vni"];
  return { value, repairs: kinds.flatMap((kind) => repairOf(kind, text, words, converted)) };
}

function repairOf(
  kind: OldEncoding,
  text: string,
  words: readonly Word[],
  converted: readonly Converted[],
): TextRepair[] {
  const isOfKind = (at: number) => converted[at]?.encoding === kind;
  const count = converted.filter((_, at) => isOfKind(at)).length;
  const first = converted.findIndex((_, at) => isOfKind(at));
  if (first < 0) return [];
  let last = first;
  for (let at = first + 1; at <= last + widestGap && at < words.length; at++) if (isOfKind(at)) last = at;
  const stretch = words.slice(first, last + 1);
  const start = stretch[0]?.start ?? 0;
  const end = (stretch.at(-1)?.start ?? 0) + (stretch.at(-1)?.text.length ?? 0);
  const before = text.slice(start, end);
  const after = withWords(
    before,
    stretch.map((word) => ({ ...word, start: word.start - start })),
    converted.slice(first, last + 1).map((one) => one?.value),
  );
  return [{ kind, before, after, count }];
}
