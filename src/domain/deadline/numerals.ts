import type { Tokens } from "./tokens";
import { numberAt, phrases } from "./vocabulary";

/** A value read at a place, and the index after it. */
export interface Read<T> {
  value: T;
  next: number;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "năm" (five) is left out: it cannot be told from "năm" (year); so is "sau" for "sáu" in a cell without diacritics. */
const spelled: readonly [number, ReturnType<typeof phrases>][] = [
  [12, phrases("mười hai", "chạp")],
  [11, phrases("mười một")],
  [10, phrases("mười")],
  [1, phrases("một", "giêng")],
  [2, phrases("hai")],
  [3, phrases("ba")],
  [4, phrases("tư", "bốn")],
  [6, phrases("sáu")],
  [7, phrases("bảy", "bẩy")],
  [8, phrases("tám")],
  [9, phrases("chín")],
];

/** A whole number in digits or in words, up to `most`. */
export function readNumeral(tokens: Tokens, at: number, most: number): Read<number> | undefined {
  const digits = numberAt(tokens, at, 1, most);
  if (digits !== undefined) return { value: digits, next: at + 1 };
  if (tokens[at]?.plain === true && tokens[at].bare === "sau") return undefined;
  for (const [value, words] of spelled) {
    const next = words(tokens, at);
    if (next !== undefined) return value <= most ? { value, next } : undefined;
  }
  return undefined;
}

/** A quarter's number: I–IV, 1–4, or in words. */
export function readQuarterNumber(tokens: Tokens, at: number): Read<number> | undefined {
  const token = tokens[at];
  const value = token?.kind === "word" ? roman[token.text.toLowerCase()] : undefined;
  return value === undefined ? readNumeral(tokens, at, 4) : { value, next: at + 1 };
}
