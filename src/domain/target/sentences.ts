import { insideParentheses } from "../text";

const abbreviation = /(?:^|[\s(])(?:TP|Tp|TX|TT|ThS|TS|PGS|GS|Th|P|Q)$/;
const listMark =
  /^(?:[-–—+*•·●]\s*(?=\D)|[-–—+*•·●]\s+|(?:\d{1,2}\.)*\d{1,2}[.)]\s+(?=\S)|\(?(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\)\s*)+/u;

/** The sentences of a normalised text, without list marks; ";" and line ends close a sentence too. */
export function sentencesOf(text: string): string[] {
  const inside = insideParentheses(text);
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…](?=\s+[\p{Lu}\d“"(+–-])|[;\n]/gu)) {
    if (inside[match.index] === true) continue;
    if (match[0] === "." && isNoEnd(text.slice(start, match.index))) continue;
    sentences.push(text.slice(start, match.index));
    start = match.index + 1;
  }
  sentences.push(text.slice(start));
  return sentences
    .map((sentence) => sentence.trim().replace(listMark, ""))
    .filter((sentence) => sentence !== "");
}

/** An abbreviation, or the number of a list ("1."). */
function isNoEnd(before: string): boolean {
  return (
    abbreviation.test(before.slice(-8)) ||
    (before.length < 20 && /^[\s–-]*(?:\d{1,2}\.)*\d{1,2}$/.test(before))
  );
}
