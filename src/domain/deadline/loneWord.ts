import type { Tokens } from "./tokens";
import { phrases } from "./vocabulary";

const known = phrases(
  ...[
    "xong",
    "trình",
    "họp",
    "gửi",
    "nộp",
    "ngay",
    "duyệt",
    "ký",
    "giao",
    "làm",
    "lập",
    "thi",
    "chấm",
    "vào",
    "trong",
  ],
  ...["là", "theo", "có", "cần", "phải", "các", "những", "tại", "ở", "UBND", "sáng", "chiều", "khi"],
);

/**
 * A single syllable that is all there is before, between or after expressions of time is seldom a name: it is a word of the
 * expression, misspelt ("Tù 01/7", "Qúi, 6 tháng, năm"). Abbreviations (KH, BCĐ) and a few verbs are names.
 */
export function isStray(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || known(tokens, at) !== undefined) return false;
  return token.text.length === 1 || /[aeiouy]/.test(token.bare);
}
