import type { Tokens } from "./tokens";
import { lookup, numberAt } from "./vocabulary";

/** A value read at a place, and the index after it. */
export interface Read<T> {
  value: T;
  next: number;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "năm" (five) is left out: it cannot be told from "năm" (year); so is "sau" for "sáu" in a cell without diacritics. */
const spelled = lookup<number>([
  [1, ["một", "giêng"]],
  [2, ["hai"]],
  [3, ["ba"]],
  [4, ["tư", "bốn"]],
  [6, ["sáu"]],
  [7, ["bảy", "bẩy"]],
  [8, ["tám"]],
  [9, ["chín"]],
  [10, ["mười"]],
  [11, ["mười một"]],
  [12, ["mười hai", "chạp"]],
]);

/** A whole number in digits or in words, up to `most`. */
export function readNumeral(tokens: Tokens, at: number, most: number): Read<number> | undefined {
  const digits = numberAt(tokens, at, 1, most);
  if (digits !== undefined) return { value: digits, next: at + 1 };
  if (tokens[at]?.plain === true && tokens[at].bare === "sau") return undefined;
  const inWords = spelled(tokens, at);
  return inWords && inWords.value <= most ? inWords : undefined;
}

/** A quarter's number: I–IV, 1–4, or in words. */
export function readQuarterNumber(tokens: Tokens, at: number): Read<number> | undefined {
  const token = tokens[at];
  const value = token?.kind === "word" ? roman[token.text.toLowerCase()] : undefined;
  return value === undefined ? readNumeral(tokens, at, 4) : { value, next: at + 1 };
}
