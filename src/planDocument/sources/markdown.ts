import { readListMarkup } from "./listMarkup";

/** A paragraph's printed text: without Markdown's emphasis and heading marks and left-over tags ("<br>"). */
export function withoutMarks(text: string): string {
  const plain = readListMarkup(text)
    .text.replaceAll("**", "")
    .replace(/^(?:>\s?)*#{1,6}\s+/gm, "")
    .replace(/^>\s/gm, "")
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1");
  return unescaped(plain);
}

/** "1\. Mục tiêu", "a \| b": Markdown's mark that a sign is only a sign. */
export function unescaped(text: string): string {
  return text.replace(/\\([.)(*_#+|>[\]-])/g, "$1");
}
