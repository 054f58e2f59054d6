import { isAskedCount } from "./counts";
import type { Quantity } from "./quantities";
import { isRank } from "./ranks";
import type { Comparator } from "./target";
import { wordsBefore, wordsBeforeOverColon, wordsFrom, type Token } from "./tokens";

/** How a quantity is to be compared. `stated` is false where nothing but the number itself says so ("96% văn bản"). */
export interface Reading {
  comparator: Comparator;
  stated: boolean;
  /** Set where the measure is a place in a ranking. */
  unit?: string;
}

const fillers =
  /(?:^| )(?:tỷ lệ|tỉ lệ|ở mức|mức|được|khoảng|từ|là|tương ứng|lần lượt|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|thêm|tổng số)$/;

const strong: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:^| )(?:(?:nhỏ|thấp|ít) hơn hoặc bằng|(?:bằng|dưới) hoặc (?:bằng|dưới|(?:nhỏ|thấp|ít) hơn))$/, "<="],
  [
    /(?:^| )(?:(?:lớn|cao|nhiều) hơn hoặc bằng|(?:bằng|trên|đạt) (?:hoặc|và) (?:bằng|trên|vượt|(?:lớn|cao|nhiều) hơn))$/,
    ">=",
  ],
  [
    /(?:^| )(?:không (?:được |có |để )?(?:vượt )?quá|không (?:được )?vượt|không (?:được )?(?:lớn|cao|nhiều) hơn|không trên|tối đa|nhiều nhất|cao nhất)$/,
    "<=",
  ],
  [/(?:^| )(?:không (?:được )?dưới|không (?:được )?(?:nhỏ|thấp|ít) hơn|tối thiểu|ít nhất|thấp nhất)$/, ">="],
  [/(?:^| )(?:xuống còn|giảm còn|giảm xuống|xuống)$/, "<="],
  [/(?:^| )(?:lên đến|lên tới|tăng lên|nâng lên|lên)$/, ">="],
  [/(?:^| )(?:dưới|(?:nhỏ|thấp|ít) hơn|chưa đến|chưa tới)$/, "<"],
  [/(?:^| )(?:trên|vượt|(?:lớn|cao|nhiều) hơn|hơn)$/, ">"],
  [/(?:^| )bằng$/, "="],
];

const weak = /(?:^| )(?:phấn đấu|đạt|hoàn thành)$/;
const falling = /(?:^| )(?:cắt giảm|tinh giản|rút ngắn|giảm)$/;
const rising = /(?:^| )(?:tăng|nâng)$/;
/** Before "đạt 75%": what is, or what fails; no target. */
const past =
  /(?:^| )(?:đã|(?<!(?:thực|phát|thể|biểu) )hiện|(?<!đổi )mới|(?<!địa )chỉ|mới chỉ|chỉ mới|hiện nay|không|chưa)(?: có)?$/;

/** What may come down "to" a figure: "tỷ lệ … còn 2%"; else "còn 15% hồ sơ" tells what is left. */
const amongAmounts = /(?:^| )(?:tỷ lệ|tỉ lệ|số|thời gian|chi phí|giảm|rút ngắn|xuống)(?: |$)/;
const unwantedShare =
  /(?:^|(?:^| )(?:tỷ lệ|tỉ lệ|số) .*)(?:hồ sơ )?(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|chậm muộn|chậm|muộn|tồn đọng|bị trả lại|sai sót|không đạt|chưa đạt|không hài lòng|hộ nghèo|nghèo)$/;

const signs: Record<string, Comparator> = {
  "≥": ">=",
  "⩾": ">=",
  ">=": ">=",
  "=>": ">=",
  "≤": "<=",
  "⩽": "<=",
  "<=": "<=",
  "=<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};

/** Reads the comparator around a quantity. Nothing when the number is no target: a bare count, or a figure of the past. */
export function readComparator(tokens: readonly Token[], quantity: Quantity): Reading | undefined {
  const sign = signs[tokens[quantity.first - 1]?.text ?? ""];
  if (sign !== undefined) return { comparator: sign, stated: true };
  const before = stripped(wordsBefore(tokens, quantity.first), fillers);
  if (past.test(stripped(before, weak))) return undefined;
  if (isRank(tokens, quantity)) return { comparator: "<=", stated: true, unit: "hạng" };
  const relative = direction(before) ?? comparison(before, tokens, quantity);
  if (quantity.upTo !== undefined)
    return rangeReading(before, relative, quantity, isAskedCount(tokens, quantity));
  if (quantity.moves !== undefined)
    return { comparator: quantity.moves === "up" ? ">=" : "<=", stated: true };
  if (relative !== undefined) return { comparator: relative, stated: true };
  const suffix = /^(?:[^ ]+ ){0,3}?(trở lên|trở xuống)/.exec(wordsFrom(tokens, quantity.last + 1))?.[1];
  if (suffix !== undefined) return { comparator: suffix === "trở lên" ? ">=" : "<=", stated: true };
  const rest = /^(.*?) ?(?:chỉ )?còn$/.exec(before)?.[1];
  if (rest !== undefined) return amongAmounts.test(rest) ? { comparator: "<=", stated: true } : undefined;
  const measured = stripped(stripped(wordsBeforeOverColon(tokens, quantity.first, 16), fillers), weak);
  const unwanted = unwantedShare.test(measured) && !/(?:^| )giảm /.test(measured);
  const reading = prefixReading(before, quantity, unwanted ? "<=" : ">=");
  // Steps of a ranking are always by how many.
  if (quantity.unit === "bậc" && reading?.comparator === ">=")
    return { comparator: "increase", stated: true };
  return reading ?? (isAskedCount(tokens, quantity) ? { comparator: ">=", stated: true } : undefined);
}

/** `usual` is what a number alone means: at least so much, but of late files at most so much. */
function prefixReading(before: string, quantity: Quantity, usual: Comparator): Reading | undefined {
  const percent = quantity.unit === "%";
  const match = strongOf(stripped(before, weak)) ?? strongOf(before);
  if (match !== undefined) {
    if (past.test(stripped(match.rest, weak))) return undefined;
    // "trên 02 cổng", "hơn 20 đơn vị": place or fact, unless something is to reach it.
    const vague =
      !percent &&
      match.comparator === ">" &&
      !/(?:(?:^| )(?:đạt|phấn đấu)|^có|(?:phấn đấu|mỗi .*) có)$/.test(match.rest);
    if (vague) return undefined;
    // More than all there is cannot be asked: "trên" is "in" here.
    const all = percent && match.comparator === ">" && quantity.value >= 100;
    return { comparator: all ? ">=" : match.comparator, stated: true };
  }
  const comparator = quantity.value === 0 ? "=" : usual;
  if (weak.test(before)) return { comparator, stated: true };
  return percent ? { comparator, stated: false } : undefined;
}

function rangeReading(
  before: string,
  relative: Comparator | undefined,
  quantity: Quantity,
  asked: boolean,
): Reading | undefined {
  if (relative !== undefined) return { comparator: relative, stated: true };
  const stated = weak.test(before) || asked;
  return stated || quantity.unit === "%" ? { comparator: "between", stated } : undefined;
}

/** "giảm", "tăng tối thiểu": by how much, not to what. */
function direction(before: string): Comparator | undefined {
  const at = stripped(
    before,
    /(?:^| )(?:tối thiểu|ít nhất|tối đa|trên|hơn|khoảng|thêm|được|từ|bình quân|trung bình)$/,
  );
  if (falling.test(at)) return "decrease";
  return rising.test(at) ? "increase" : undefined;
}

/** "cao hơn 5% so với năm 2024": by how much, too. */
function comparison(before: string, tokens: readonly Token[], quantity: Quantity): Comparator | undefined {
  const side = /(?:^| )(cao|nhiều|thấp|ít) hơn$/.exec(before)?.[1];
  if (side === undefined || !/(?:^| )so với /.test(wordsFrom(tokens, quantity.last + 1, 6))) return undefined;
  return side === "cao" || side === "nhiều" ? "increase" : "decrease";
}

function strongOf(before: string): { comparator: Comparator; rest: string } | undefined {
  for (const [phrase, comparator] of strong) {
    if (phrase.test(before)) return { comparator, rest: stripped(before.replace(phrase, ""), fillers) };
  }
  return undefined;
}

function stripped(words: string, ending: RegExp): string {
  let rest = words;
  while (ending.test(rest)) rest = rest.replace(ending, "");
  return rest;
}
