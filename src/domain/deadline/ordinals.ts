import { readNumeral, romanAt } from "./numerals";
import type { Tokens } from "./tokens";
import { isMark, ngay, phrases, thang } from "./vocabulary";
import { fullYear } from "./years";

const counted = phrases(
  ...[
    "đợt",
    "lần",
    "giai đoạn",
    "kỳ",
    "kì",
    "vòng",
    "bước",
    "khóa",
    "nhóm",
    "phần",
    "mục",
    "phụ lục",
    "biểu",
  ],
  ...["biểu mẫu", "mẫu", "mức độ", "mức", "cấp độ", "điều", "khoản", "phiên", "tổ", "loại", "hạng", "cụm"],
);
const th = phrases("thứ");
const inWords = phrases("nhất", "nhì", "năm");

/**
 * Index after a counting name, "đợt 1", "Lần thứ hai", "giai đoạn II", "đợt 2/2025": it tells one deliverable from another and its
 * number is no day or month ("đợt 1 tháng 5" is not 1 May).
 */
export function readOrdinal(tokens: Tokens, at: number): number | undefined {
  const noun = counted(tokens, at);
  if (noun === undefined) return undefined;
  const ordinal = th(tokens, noun);
  const start = ordinal ?? noun;
  const next =
    (ordinal === undefined ? undefined : inWords(tokens, start)) ??
    romanAt(tokens, start)?.next ??
    readNumeral(tokens, start, 20)?.next;
  if (next === undefined || isLength(tokens, next)) return undefined;
  const year = isMark(tokens, next, "/") ? fullYear(tokens, next + 1) : undefined;
  if (year !== undefined) return next + 2;
  // "lần 1/6" and "đợt 15.3" may be dates.
  return isMark(tokens, next, "/", ".") && tokens[next + 1]?.kind === "number" ? undefined : next;
}

/** "kỳ 6 tháng" counts months; "đợt 1 tháng 5" names one. */
function isLength(tokens: Tokens, at: number): boolean {
  const unit = thang(tokens, at) ?? ngay(tokens, at);
  return unit !== undefined && tokens[unit]?.kind !== "number";
}
