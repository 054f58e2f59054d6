import { bareOf, keyOf, type Token, type Tokens } from "./tokens";

/** Index after the words matched at a place, or nothing. */
export type Matcher = (tokens: Tokens, at: number) => number | undefined;

interface Word {
  key: string;
  bare: string;
}

/** Matches the longest of some phrases, written here with their diacritics. */
export function phrases(...texts: string[]): Matcher {
  const byFirst = new Map<string, Word[][]>();
  for (const text of texts) {
    const words = text.split(" ").map((word) => ({ key: keyOf(word), bare: bareOf(word) }));
    const first = words[0]?.bare ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length));
  }
  return (tokens, at) => {
    const words = byFirst
      .get(tokens[at]?.bare ?? "")
      ?.find((candidate) => candidate.every((word, offset) => same(tokens[at + offset], word)));
    return words && at + words.length;
  };
}

function same(token: Token | undefined, word: Word): boolean {
  if (token?.kind !== "word") return false;
  return token.plain ? token.bare === word.bare : token.key === word.key;
}

/** Skips any of some phrases, up to four in a row: no more make sense, and reading stays linear. */
export function skip(matcher: Matcher, tokens: Tokens, at: number): number {
  let next = at;
  for (let left = 4; left > 0; left -= 1) next = matcher(tokens, next) ?? next;
  return next;
}

/** Whether a sign stands at a place. */
export function isMark(tokens: Tokens, at: number, ...marks: string[]): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
}

/** A whole number at a place, if it lies in the range. */
export function numberAt(tokens: Tokens, at: number, least: number, most: number): number | undefined {
  const value = tokens[at]?.kind === "number" ? tokens[at].value : NaN;
  return value >= least && value <= most ? value : undefined;
}

export const ngay = phrases("ngày");
export const thang = phrases("tháng");
export const quy = phrases("quý", "quí");
export const nam = phrases("năm");
export const va = phrases("và");
export const of = phrases("của");
export const every = phrases("hằng", "hàng", "mỗi", "từng");
export const nextOne = phrases(
  "sau liền kề",
  "liền kề sau",
  "tiếp theo",
  "kế tiếp",
  "kế sau",
  "liền kề",
  "liền sau",
  "sau",
  "tới",
);
