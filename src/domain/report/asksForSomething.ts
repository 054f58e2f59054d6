import { fold } from "../text";

/**
 * Whether a unit's words ask for something. Units have one column for difficulties and proposals, so the words themselves must say
 * it; whatever does not stays a difficulty and is quoted there.
 */
export function asksForSomething(words: string): boolean {
  return /\b(?:kien nghi|de nghi|de xuat|mong)\b/.test(fold(words));
}
