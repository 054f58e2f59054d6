import type { Tokens } from "./tokens";
import { lookup, numberAt } from "./vocabulary";

/** A value read at a place, and the index after it. */
export interface Read<T> {
  value: T;
  next: number;
}

const romans: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** "năm" (five) cannot be told from "năm" (year), nor "sau" from "sáu" in a cell without diacritics; "giêng" and "chạp" are months of the lunar calendar. */
const spelled = lookup<number>([
  [1, ["một"]],
  [2, ["hai"]],
  [3, ["ba"]],
  [4, ["tư", "bốn"]],
  [6, ["sáu"]],
  [7, ["bảy", "bẩy"]],
  [8, ["tám"]],
  [9, ["chín"]],
  [10, ["mười"]],
  [11, ["mười một"]],
  [12, ["mười hai"]],
]);

/** A whole number in digits or in words, up to `most`. */
export function readNumeral(tokens: Tokens, at: number, most: number): Read<number> | undefined {
  const digits = numberAt(tokens, at, 1, most);
  if (digits !== undefined) return { value: digits, next: at + 1 };
  if (tokens[at]?.plain === true && tokens[at].bare === "sau") return undefined;
  const inWords = spelled(tokens, at);
  return inWords && inWords.value <= most ? inWords : undefined;
}

/** A Roman number, I–XII. */
export function romanAt(tokens: Tokens, at: number): Read<number> | undefined {
  const token = tokens[at];
  const value = token?.kind === "word" ? romans.indexOf(token.text.toLowerCase()) + 1 : 0;
  return value > 0 ? { value, next: at + 1 } : undefined;
}

/** A quarter's number: I–IV, 1–4, or in words. */
export function readQuarterNumber(tokens: Tokens, at: number): Read<number> | undefined {
  const roman = romanAt(tokens, at);
  if (roman) return roman.value <= 4 ? roman : undefined;
  return readNumeral(tokens, at, 4);
}
