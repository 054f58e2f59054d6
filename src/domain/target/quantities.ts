import { amountAt } from "./amounts";
import { isRank } from "./ranks";
import { isYear, wordsBefore, wordsFrom, type Token } from "./tokens";

/** A number of a sentence with its unit, as tokens `first`…`last` (0-based, inclusive). */
export interface Quantity {
  first: number;
  last: number;
  value: number;
  /** "40 - 50%", "từ 40% đến 50%". */
  upTo?: number;
  unit?: string;
  /** "từ 80% lên 90%": `value` is where it leads. */
  moves?: "up" | "down";
}

/** Words after which a number names or counts something that is no measure: "năm 2021", "Điều 3", "số 18". */
const namingWords =
  /(?:^| )(?:năm|tháng|ngày|quý|tuần|khóa|khoá|điều|khoản|chương|mục|phần|phụ lục|mẫu|biểu|bảng|số|thứ|kỳ|nhiệm kỳ|giai đoạn|nghị định|quyết định|thông tư|chỉ thị|nghị quyết|kết luận|công văn|luật|đề án|dự án|chương trình|nhóm|loại|hạng|bậc|cấp|cấp độ|mức độ|bước|đợt|tiêu chuẩn|iso|tcvn|phiên bản|điện thoại|đt|sđt|hotline|fax|phòng|tầng|đường|tổ|khối|quốc lộ)$/;

/** What follows is the figure compared with, no aim. */
const compared =
  /(?:^| )so với(?: (?:mức|tỷ lệ|tỉ lệ|mục tiêu|chỉ tiêu|kế hoạch|kết quả|giao|đề ra|là|chung|của|cả nước|toàn tỉnh|đạt|bình quân))*$/;

/** The quantities of a sentence, in order. Years, document numbers, ordinals and what is only compared with ("so với 86%") are none. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let naming = -1;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = quantityAt(tokens, at);
    if (quantity === undefined) continue;
    // "mức độ 3, 4": what only carries on a naming number names too.
    const carriesOn =
      quantity.unit === undefined &&
      naming === at - 2 &&
      /^(?:,|và|hoặc|-|–)$/.test(tokens[at - 1]?.text ?? "");
    if (carriesOn || isNaming(tokens, quantity)) naming = at;
    else found.push(quantity);
    at = quantity.last;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], first: number): Quantity | undefined {
  const one = amountAt(tokens, first);
  if (one === undefined) return undefined;
  const second = secondNumber(tokens, first, one.last + 1);
  const two = second === undefined ? undefined : amountAt(tokens, second.at);
  if (second === undefined || two === undefined) return { first, ...one };
  if (second.moves !== undefined) return { first, ...two, moves: second.moves };
  const sameUnit = one.unit === undefined || one.unit === two.unit;
  return sameUnit && one.value < two.value
    ? { first, ...two, value: one.value, upTo: two.value }
    : { first, ...one };
}

/** Where the second number of a range or move stands. */
function secondNumber(
  tokens: readonly Token[],
  first: number,
  next: number,
): { at: number; moves?: "up" | "down" } | undefined {
  const numberAt = (at: number) => tokens[at]?.kind === "number" && !isYear(tokens[at]?.text);
  const link = tokens[next];
  if (link?.kind === "mark" && /^[–—-]$/.test(link.text))
    return numberAt(next + 1) ? { at: next + 1 } : undefined;
  if (!/(?:^| )từ(?: (?:thứ|hạng|thứ hạng|vị trí))?$/.test(wordsBefore(tokens, first, 3))) {
    // "80% đến 90%": a range also without "từ".
    return /^(?:đến|tới)$/.test(link?.text ?? "") && numberAt(next + 1) ? { at: next + 1 } : undefined;
  }
  const phrase =
    /^(?:(?:đến|tới) (?:dưới|trên|thứ hạng|thứ|hạng|vị trí)|đến|tới|lên đến|lên tới|lên|xuống còn|xuống dưới|xuống)$/.exec(
      wordsFrom(tokens, next, 3),
    )?.[0];
  if (phrase === undefined) return undefined;
  const at = next + phrase.split(" ").length;
  if (!numberAt(at)) return undefined;
  if (phrase.startsWith("lên")) return { at, moves: "up" };
  return phrase.startsWith("xuống") ? { at, moves: "down" } : { at };
}

function isNaming(tokens: readonly Token[], quantity: Quantity): boolean {
  const before = wordsBefore(tokens, quantity.first, 8);
  if (compared.test(before)) return true;
  if (quantity.unit === "%") return false;
  if (quantity.unit === undefined && isYear(tokens[quantity.first]?.text)) return true;
  if (quantity.unit === "tuổi" || /(?:^| )độ tuổi(?: [^ ]+)?$/.test(before)) return true;
  return namingWords.test(before) && !isRank(tokens, quantity);
}
