import type { Gap } from "./item";
import type { Tokens } from "./tokens";
import { phrases, va } from "./vocabulary";

const or = phrases("hoặc", "hay");
const strength: readonly Gap[] = ["or", "and", "comma", "dash", "colon", "bracket", "none"];
const signs: Readonly<Record<string, Gap>> = {
  ",": "comma",
  ".": "comma",
  "+": "comma",
  "&": "comma",
  "/": "comma",
  "•": "comma",
  "-": "dash",
  ":": "colon",
  "(": "bracket",
};

/** A separator at a token, and the index after it. */
export function separatorAt(tokens: Tokens, at: number): { gap: Gap; next: number } | undefined {
  const either = or(tokens, at);
  if (either !== undefined) return { gap: "or", next: either };
  const both = va(tokens, at);
  if (both !== undefined) return { gap: "and", next: both };
  const token = tokens[at];
  const gap = token?.kind === "mark" ? signs[token.text] : undefined;
  // "KH-TC" is one name.
  if (gap === "dash" && token?.spaced === false && tokens[at + 1]?.spaced === false) return undefined;
  return gap && { gap, next: at + 1 };
}

/** Of two separators between the same items, the one that counts. */
export function strongerGap(a: Gap, b: Gap): Gap {
  return strength.indexOf(a) <= strength.indexOf(b) ? a : b;
}

/** Whether a separator begins another part of a list, with words of its own. */
export function separatesParts(gap: Gap): boolean {
  return gap === "or" || gap === "and" || gap === "comma" || gap === "dash";
}
