import { readDay } from "./calendarDates";
import type { Found, Gap, Item } from "./item";
import { readItems } from "./readItem";
import { separatesParts, separatorAt, strongerGap } from "./separators";
import { tailEnd } from "./tail";
import type { Tokens } from "./tokens";
import { isMark, phrases } from "./vocabulary";
import { readExternalAgain } from "./words";

/** Words that carry time: where no rule knows them, the part is not understood. */
const timeWords = phrases(
  ...[
    "tháng",
    "quý",
    "quí",
    "năm",
    "ngày",
    "tuần",
    "giờ",
    "kỳ",
    "lần",
    "trước",
    "sau",
    "khi",
    "chậm nhất",
    "muộn nhất",
  ],
  ...["trễ nhất", "trừ", "ngoại trừ", "nửa", "không quá", "không muộn"],
);
/** Words that make what follows vague or its opposite. */
const vague = phrases("đầu", "giữa", "khoảng", "nửa", "không", "chưa", "trừ", "ngoài", "gần", "cận");
const prepositions = phrases("trong", "vào", "của", "từ", "đến", "sau", "trước", "hết");
const reporting = phrases(
  "cáo",
  "kết",
  "hợp",
  "giá",
  "theo",
  "quả",
  "kỳ",
  "hằng",
  "hàng",
  "các",
  "và",
  "kê",
  "gồm",
);
const completing = phrases("thành", "xong", "hiện", "khai", "vào", "trong", "gian", "hạn", "là", "từ");
const numberSign = phrases("số", "thứ");

/** Every expression of time in a part, in order; nothing when the part holds time that no rule understands. */
export function scan(tokens: Tokens, planYear: number): Found[] | undefined {
  const found: Found[] = [];
  let gap: Gap = "none";
  let wordsAt = 0;
  for (let at = 0; at < tokens.length;) {
    const last = found.at(-1);
    const fresh = at === wordsAt;
    const sign = separatorAt(tokens, at);
    if (sign) {
      const opensPart = separatesParts(sign.gap) && !(separatesParts(gap) && last);
      if (last && opensPart) wordsAt = sign.next;
      else if (fresh) wordsAt = sign.next;
      gap = strongerGap(gap, sign.gap);
      at = sign.next;
      continue;
    }
    const inList = last?.item.kind === "every" && fresh;
    const again =
      last && fresh && gap !== "none" && saidTheo(tokens, last) ? readExternalAgain(tokens, at) : undefined;
    const read =
      readItems(tokens, at, planYear, inList) ?? (again && { value: [again.value], next: again.next });
    if (read) {
      const next = endOf(tokens, read.value, read.next, planYear);
      if (next === undefined || vague(tokens, at - 1) !== undefined) return undefined;
      for (const item of read.value) {
        if (!marksTitle(tokens, item, at, fresh)) return undefined;
        found.push({ item, wordsAt: gap === "none" && last ? at : wordsAt, at, next, gap });
        gap = "comma";
      }
      gap = "none";
      at = wordsAt = next;
      continue;
    }
    const next = skipWord(tokens, at, planYear);
    if (next === undefined) return undefined;
    at = next;
  }
  return found;
}

/** Where an item ends: one in words takes the rest of its clause. */
function endOf(tokens: Tokens, items: readonly Item[], next: number, planYear: number): number | undefined {
  const [item] = items;
  if (item?.kind !== "after" && item?.kind !== "external" && item?.kind !== "onDemand") return next;
  return tailEnd(tokens, next, item.kind, planYear);
}

/** Passes over a token that says nothing of time; nothing when it does. */
function skipWord(tokens: Tokens, at: number, planYear: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "reference") return readDay(tokens, at + 1, planYear)?.next ?? at + 1;
  // "số 12", "thứ 6" and "100%" are no dates.
  if (token?.kind === "number") {
    return numberSign(tokens, at - 1) !== undefined || isMark(tokens, at + 1, "%") ? at + 1 : undefined;
  }
  return timeWords(tokens, at) === undefined ? at + 1 : undefined;
}

/**
 * A year or a bare period after other words may be their title. "Báo cáo năm" is a report each year; "Kế hoạch năm" and
 * "trong quý" are not schedules. "Kế hoạch năm 2025" is marked, to be read only with a date of its own.
 */
function marksTitle(tokens: Tokens, item: Item, at: number, fresh: boolean): boolean {
  const afterWord = tokens[at - 1]?.kind === "word" && !fresh;
  if (item.kind === "every" && !item.marked) {
    return (
      prepositions(tokens, at - 1) === undefined && (!afterWord || reporting(tokens, at - 1) !== undefined)
    );
  }
  if (item.kind === "calendar" && item.wholeYear !== undefined && item.bound === undefined && !item.within) {
    if (
      afterWord &&
      completing(tokens, at - 1) === undefined &&
      !/^(trong|ca|suot|toan|tron)$/.test(tokens[at]?.bare ?? "")
    ) {
      item.titled = true;
    }
  }
  return true;
}

const saidTheo = (tokens: Tokens, { at }: Found) =>
  tokens[at]?.bare === "theo" || tokens[at - 1]?.bare === "theo";
