import type { Found, Gap, Item } from "./item";
import { readItems, type Place } from "./readItem";
import { separatesParts, separatorAt, strongerGap } from "./separators";
import { tailEnd } from "./tail";
import type { Tokens } from "./tokens";
import { standsFree } from "./standsFree";
import { passUnread } from "./unread";
import { isMark, phrases } from "./vocabulary";
import { readExternalAgain } from "./words";

const concerning = phrases("đối với", "với", "cho");
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
const completing = phrases(
  "các",
  "những",
  "thành",
  "xong",
  "hiện",
  "khai",
  "vào",
  "trong",
  "gian",
  "hạn",
  "là",
  "từ",
);

/** Every expression of time in a part, in order; nothing when the part holds time that no rule understands. */
export function scan(tokens: Tokens, planYear: number): Found[] | undefined {
  const found: Found[] = [];
  let gap: Gap = "none";
  let wordsAt = 0;
  for (let at = 0; at < tokens.length;) {
    const last = found.at(-1);
    const fresh = at === wordsAt;
    const sign = separatorAt(tokens, at);
    if (sign && isMark(tokens, at, "/") && tokens[at + 1]?.kind === "mark") return undefined;
    if (sign) {
      const opensPart = separatesParts(sign.gap) && !(separatesParts(gap) && last);
      if (last && opensPart) wordsAt = sign.next;
      else if (fresh) wordsAt = sign.next;
      gap = strongerGap(gap, sign.gap);
      at = sign.next;
      continue;
    }
    const place: Place = {
      inList: last?.item.kind === "every" && fresh,
      monthly: last !== undefined && isMonthly(last.item) && (fresh || gap === "bracket"),
    };
    const again =
      last && fresh && gap !== "none" && saidTheo(tokens, last) ? readExternalAgain(tokens, at) : undefined;
    const read =
      readItems(tokens, at, planYear, place) ?? (again && { value: [again.value], next: again.next });
    if (read) {
      const next = endOf(tokens, read.value, read.next, planYear);
      if (next === undefined || !standsFree(tokens, at, read.value, wordsAt, last?.next)) return undefined;
      for (const item of read.value) {
        if (!marksTitle(tokens, item, at, fresh, gap)) return undefined;
        const about =
          last !== undefined &&
          (gap === "bracket" || (gap === "none" && concerning(tokens, last.next) !== undefined));
        found.push({ item, wordsAt: gap === "none" && last ? at : wordsAt, at, next, about, gap });
        gap = "comma";
      }
      gap = "none";
      at = wordsAt = next;
      continue;
    }
    const next = passUnread(tokens, at, last?.next, planYear);
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

/**
 * A year or a bare period after other words may be their title. "Báo cáo năm" is a report each year; "Kế hoạch năm" and
 * "trong quý" are not schedules. "Kế hoạch năm 2025" is marked, to be read only with a date of its own.
 */
function marksTitle(tokens: Tokens, item: Item, at: number, fresh: boolean, gap: Gap): boolean {
  const afterWord = tokens[at - 1]?.kind === "word" && !fresh;
  if (item.kind === "every" && !item.marked) {
    return (
      prepositions(tokens, at - 1) === undefined && (!afterWord || reporting(tokens, at - 1) !== undefined)
    );
  }
  if (item.kind === "calendar" && item.wholeYear !== undefined && item.bound === undefined && !item.within) {
    const title = afterWord || (tokens[at]?.kind === "number" && !fresh && gap !== "colon");
    if (
      title &&
      completing(tokens, at - 1) === undefined &&
      !/^(trong|ca|suot|toan|tron)$/.test(tokens[at]?.bare ?? "")
    ) {
      item.titled = true;
    }
  }
  return true;
}

const isMonthly = (item: Item) =>
  item.kind === "every" && item.period === "month" && item.marked && item.dueDay === undefined;

const saidTheo = (tokens: Tokens, { at }: Found) =>
  tokens[at]?.bare === "theo" || tokens[at - 1]?.bare === "theo";
