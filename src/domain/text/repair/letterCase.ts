import type { Word } from "./words";

/**
 * A word converted from TCVN3 in capitals where its plain letters are: "HO¹CH" is HOẠCH, printed so by a typeface of capitals. With
 * one plain letter ("KÕ") its neighbours decide, unless they are abbreviations.
 */
export function inCaseOf(value: string, words: readonly Word[], index: number): string {
  const own = shouting(words[index]?.text);
  if (own === "no" || own === "yes") return own === "yes" ? value.toUpperCase() : value;
  if (own === "none") return value;
  const beside = [words[index - 1]?.text, words[index + 1]?.text]
    .filter((text) => text !== undefined && /[^A-Z]/.test(text))
    .map(shouting);
  return beside.includes("yes") && !beside.includes("no") ? value.toUpperCase() : value;
}

/** Whether a word is in capitals: "maybe" with a single plain letter, "none" without one. */
function shouting(word: string | undefined): "yes" | "no" | "maybe" | "none" {
  const plain = (word ?? "").replace(/[^A-Za-z]/g, "");
  if (/[a-z]/.test(plain)) return "no";
  return plain.length === 0 ? "none" : plain.length === 1 ? "maybe" : "yes";
}
