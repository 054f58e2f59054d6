/** A word of a text: letters, and the Latin-1 signs that are letters in an old code. Positions in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  /** Number of the line it stands in, from 0. */
  line: number;
  /** The characters beside it, "" at an end. */
  before: string;
  after: string;
}

const wordShape = /[\p{L}\p{M}\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00f7]+/gu;

/** The words of a text in order. ASCII punctuation, digits and white space part words. */
export function wordsIn(text: string): Word[] {
  let line = 0;
  let seen = 0;
  return [...text.matchAll(wordShape)].map((match) => {
    const start = match.index;
    for (; seen < start; seen++) if (text.charAt(seen) === "\n") line += 1;
    const end = start + match[0].length;
    return { text: match[0], start, line, before: text.charAt(start - 1), after: text.charAt(end) };
  });
}

/** The text with words put in place of some; `changed` gives the new word of the word at the same index, if any. */
export function withWords(
  text: string,
  words: readonly Word[],
  changed: readonly (string | undefined)[],
): string {
  let result = "";
  let at = 0;
  words.forEach((word, index) => {
    const put = changed[index];
    if (put === undefined) return;
    result += text.slice(at, word.start) + put;
    at = word.start + word.text.length;
  });
  return result + text.slice(at);
}
