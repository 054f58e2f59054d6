import { bareOf, keyOf, type Token, type Tokens } from "./tokens";

/** Index after the words matched at a place, or nothing. */
export type Matcher = (tokens: Tokens, at: number) => number | undefined;

interface Word {
  key: string;
  bare: string;
}

/** Matches the longest of some phrases, written here with their diacritics. */
export function phrases(...texts: string[]): Matcher {
  const look = lookup([[undefined, texts]]);
  return (tokens, at) => look(tokens, at)?.next;
}

/** Finds which of several groups of phrases stands at a place, the longest phrase first. */
export function lookup<T>(
  groups: readonly (readonly [value: T, texts: readonly string[]])[],
): (tokens: Tokens, at: number) => { value: T; next: number } | undefined {
  const byFirst = new Map<string, { value: T; words: Word[] }[]>();
  for (const [value, texts] of groups) {
    for (const text of texts) {
      const words = text.split(" ").map((word) => ({ key: keyOf(word), bare: bareOf(word) }));
      const first = words[0]?.bare ?? "";
      const known = [...(byFirst.get(first) ?? []), { value, words }];
      byFirst.set(
        first,
        known.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    for (const { value, words } of byFirst.get(token.bare) ?? []) {
      if (words.every((word, offset) => same(tokens[at + offset], word)))
        return { value, next: at + words.length };
    }
    return undefined;
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

/** A whole number at a place, if it lies in the range: "015" is no day. */
export function numberAt(tokens: Tokens, at: number, least: number, most: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || (most < 100 && token.text.length > 2)) return undefined;
  const { value } = token;
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
