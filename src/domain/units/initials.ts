/** How a name abbreviates another: the words of which it gives initials, and whether it says all of it. */
export interface Abbreviation {
  /** Letters that stand for words. */
  letters: number;
  /** False where the fuller name goes on. */
  whole: boolean;
}

/**
 * Whether the words of `short` are those of `full` or initials of several of them: "phong kh tc" of "phong ke hoach tai chinh",
 * "ttpvhcc" of "trung tam phuc vu hanh chinh cong". Both folded, without "và".
 */
export function abbreviates(short: string, full: string): Abbreviation | undefined {
  if (short.length >= full.length || short.charAt(0) !== full.charAt(0)) return undefined;
  const fullWords = full.split(" ");
  let at = 0;
  let letters = 0;
  for (const word of short.split(" ")) {
    if (word === fullWords[at]) {
      at += 1;
      continue;
    }
    for (const letter of word) {
      if (fullWords[at]?.startsWith(letter) !== true) return undefined;
      at += 1;
    }
    letters += word.length;
  }
  return letters === 0 ? undefined : { letters, whole: at === fullWords.length };
}
