import type { Item } from "./item";
import { isStray } from "./loneWord";
import type { Token, Tokens } from "./tokens";
import { isMark, phrases } from "./vocabulary";

/**
 * Words that make what follows them vague, move it or turn it into its opposite. "Đầu quý II" and "tuần đầu tháng 6" have no last
 * day that all would agree on; the whole quarter's or month's would be a later one than meant.
 */
const turning = phrases(
  ...["đầu", "giữa", "khoảng", "nửa", "không", "chưa", "trừ", "ngoài", "gần", "cận", "tầm", "chừng", "ước"],
  ...[
    "hằng",
    "hàng",
    "mỗi",
    "từng",
    "quá",
    "đến",
    "tới",
    "hết",
    "từ",
    "trước",
    "sau",
    "lùi",
    "khỏi",
    "cùng kỳ",
  ],
);
const inside = phrases("trong", "vào");
const joining = phrases("và", "hoặc", "hay");
const negation = phrases("không", "chưa", "chẳng");
/** Of no name the first word: the expression they open went unread. */
const opening = phrases("không", "chưa", "chẳng", "từ", "đến", "tới", "hết", "khoảng", "quá");
/** Misspelt, these still limit what follows, by a day or more; no other word of a plan looks like them. */
const limiting = ["truoc", "uoc", "oc", "den", "het", "khong", "khoang"];

/**
 * Whether what stands before an expression leaves it as it is: no "đầu", "không" or "đến" that no rule took in, and no unread
 * token it hangs on ("Q.I/2025", "15/1/2/2025"). `wordsAt` is where its own words begin, `end` where the one before ended.
 */
export function standsFree(
  tokens: Tokens,
  at: number,
  items: readonly Item[],
  wordsAt: number,
  end: number | undefined,
): boolean {
  const before = lastWord(tokens, at, end ?? 0);
  // "Trong và sau tháng 9".
  if (before !== undefined && joining(tokens, at - 1) !== undefined && inside(tokens, before) !== undefined)
    return false;
  if (before !== undefined && (turning(tokens, before) !== undefined || isSlip(tokens[before]))) return false;
  if (wordsAt < at && (opening(tokens, wordsAt) ?? negation(tokens, at - 2)) !== undefined) return false;
  if (at - 1 === wordsAt && at - 1 !== end && items[0]?.kind === "calendar" && isStray(tokens, at - 1))
    return false;
  const [item] = items;
  const token = tokens[at];
  if (token?.kind !== "number" || at === 0 || item?.kind !== "calendar" || item.grain === "months")
    return true;
  if (isMark(tokens, at - 1, "/")) return false;
  return token.spaced || (tokens[at - 1]?.kind === "mark" && !isMark(tokens, at - 1, "-", "."));
}

/** Index of the word before, over signs and "và", but not back into the expression before. */
function lastWord(tokens: Tokens, at: number, end: number): number | undefined {
  let index = at - 1;
  while (index >= end && (tokens[index]?.kind === "mark" || joining(tokens, index) !== undefined)) index -= 1;
  return index >= end && tokens[index]?.kind === "word" ? index : undefined;
}

/** "Trưóc ngày 15/12", "Trướcngày": a limit, or words run together, that no rule could read. */
function isSlip(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // No syllable of the language has more than seven letters.
  return token.bare.length > 7 || limiting.some((word) => token.bare === word || oneSlip(token.bare, word));
}

/** One letter too many, too few or another; short words have too many neighbours. */
function oneSlip(a: string, b: string): boolean {
  if (b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
