/** How a name abbreviates another: the words of which it gives initials, and whether it says all of it. */
export interface Abbreviation {
  /** Letters that stand for words. */
  letters: number;
  /** False where the fuller name goes on. */
  whole: boolean;
}

/**
 * Whether the words of `short` are those of `full` or initials of several of them: "phong kh tc" of "phong ke hoach tai chinh",
 * "ttpvhcc" of "trung tam phuc vu hanh chinh cong". Both words folded, without "và".
 */
export function abbreviates(short: readonly string[], full: readonly string[]): Abbreviation | undefined {
  if (short[0]?.charCodeAt(0) !== full[0]?.charCodeAt(0)) return undefined;
  let at = 0;
  let letters = 0;
  for (const word of short) {
    if (word === full[at]) {
      at += 1;
      continue;
    }
    for (const letter of word) {
      if (full[at]?.startsWith(letter) !== true) return undefined;
      at += 1;
    }
    letters += word.length;
  }
  return letters === 0 ? undefined : { letters, whole: at === full.length };
}
