/** A folded text, ready to be compared with many. */
export interface Spelling {
  text: string;
  digits: string;
  /** Which letters stand in it, one bit each. */
  letters: number;
}

export function spellingOf(text: string): Spelling {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, digits: text.replace(/\D/g, ""), letters };
}

/** Three letters exchanged for others change six bits at most. */
const mostBits = 6;
/** How much longer one of two near names may be. */
export const mostApart = 3;

/**
 * How far two names are apart, or nothing when they are not near: only one run of words may differ,
 * and that by at most half its letters, three at most. Names that differ in a figure are never near ("Phòng 1", "Phòng 2").
 */
export function nearness(a: Spelling, b: Spelling): number | undefined {
  if (a.text === b.text) return 0;
  if (Math.abs(a.text.length - b.text.length) > mostApart || a.text.length < 8 || b.text.length < 8)
    return undefined;
  if (bitsOf(a.letters ^ b.letters) > mostBits || a.digits !== b.digits) return undefined;
  const start = sameWordsBefore(a.text, b.text);
  const after = sameWordsAfter(a.text, b.text, start);
  const left = Math.max(0, a.text.length - after - start);
  const right = Math.max(0, b.text.length - after - start);
  const length = Math.max(left, right);
  if (length < (start > 0 ? 2 : 4) || length > 40) return undefined;
  const allowed = length <= 5 ? 1 : Math.min(3, Math.floor(length / 2));
  const distance = editDistance(
    a.text.slice(start, start + left),
    b.text.slice(start, start + right),
    allowed,
  );
  return distance <= allowed ? distance : undefined;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Where the first word begins that is not the same: a text counts as if a space followed it. */
function sameWordsBefore(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  let at = 0;
  for (; at < most && a.charCodeAt(at) === b.charCodeAt(at); at++)
    if (a.charCodeAt(at) === space) start = at + 1;
  const ended =
    at === most && (a.length === b.length || (a.length > b.length ? a : b).charCodeAt(at) === space);
  return ended ? at + 1 : start;
}

/** How many characters the last words have that are the same, with the space before them; none of those before `start`. */
function sameWordsAfter(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start + 1;
  let after = 0;
  for (let back = 1; back <= most; back++) {
    if (back > a.length || back > b.length)
      return (a.length > b.length ? a : b).charCodeAt(Math.abs(a.length - b.length) - 1) === space
        ? back
        : after;
    const one = a.charCodeAt(a.length - back);
    if (one !== b.charCodeAt(b.length - back)) return after;
    if (one === space) after = back;
  }
  return after;
}

const space = 32;

/** Letters to insert, drop or replace (Levenshtein); any number above `most` where it is more. */
function editDistance(a: string, b: string, most: number): number {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left === 0 || right === 0 || Math.abs(left - right) > most) return Math.max(left, right);
  if (left === 1 && right === 1) return 1;
  if (most === 1) return 2;
  const row: number[] = [];
  for (let j = 0; j <= right; j++) row.push(j);
  for (let i = 1; i <= left; i++) {
    let diagonal = i - 1;
    let least = (row[0] = i);
    for (let j = 1; j <= right; j++) {
      const above = row[j] ?? 0;
      const swap = diagonal + (a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1) ? 0 : 1);
      const cost = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
      diagonal = above;
    }
    if (least > most) return least;
  }
  return row[right] ?? 0;
}
