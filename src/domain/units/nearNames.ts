/** A folded text, ready to be compared with many. */
export interface Spelling {
  text: string;
  words: readonly string[];
  digits: string;
  /** Which letters stand in it, one bit each. */
  letters: number;
}

export function spellingOf(text: string): Spelling {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, words: text.split(" "), digits: text.replace(/\D/g, ""), letters };
}

/** Three letters exchanged for others change six bits at most. */
const mostBits = 6;

/**
 * How far two names are apart, or nothing when they are not near: only one run of words may differ,
 * and that by at most half its letters, three at most. Names that differ in a figure are never near ("Phòng 1", "Phòng 2").
 */
export function nearness(a: Spelling, b: Spelling): number | undefined {
  if (a.text === b.text) return 0;
  if (a.text.length < 8 || b.text.length < 8 || Math.abs(a.text.length - b.text.length) > 3) return undefined;
  if (bitsOf(a.letters ^ b.letters) > mostBits || a.digits !== b.digits) return undefined;
  const [left, right] = differing(a.words, b.words);
  const length = Math.max(left.length, right.length);
  const shortest = a.words[0] === b.words[0] ? 2 : 4;
  if (length < shortest || length > 40) return undefined;
  const allowed = length <= 5 ? 1 : Math.min(3, Math.floor(length / 2));
  const distance = editDistance(left, right);
  return distance <= allowed ? distance : undefined;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function differing(a: readonly string[], b: readonly string[]): [string, string] {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [a.slice(head, a.length - tail).join(" "), b.slice(head, b.length - tail).join(" ")];
}

/** Letters to insert, drop or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
