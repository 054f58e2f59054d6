import type { Clause, ReadQuantity } from "./clauses";
import type { Comparator } from "./target";
import { wordsFrom, type Token } from "./tokens";

const changing =
  /^(?:(?:phấn đấu|tiếp tục|bảo đảm|đảm bảo|chủ động|hằng năm|hàng năm|mỗi năm) )*(?:(giảm|cắt giảm|tinh giản|tinh gọn|rút ngắn|tiết giảm|kéo giảm)|tăng(?! (?:cường|trưởng)))(?: |$)/;
/** What stands between such a verb and a figure that says to what it leads, or has a verb of its own. */
const leadingTo = /^(?:đạt|lên|còn|xuống|dưới|tối đa|quá|mức|để|nhằm|được|phải|bảo|đảm)$/;
const level = /^(?:tỷ|tỉ|chỉ|mức|điểm)$/;

/** "Cắt giảm chi phí tuân thủ tối thiểu 20%": by how much, though the thing stands between verb and figure. */
export function changesBy(
  tokens: readonly Token[],
  { first, last }: Clause,
  { first: figure, value, reading, moves }: ReadQuantity,
): Comparator | undefined {
  const found = changing.exec(wordsFrom(tokens, first, 8));
  if (found === null || moves !== undefined || !/^(?:>=?|between)$/.test(reading.comparator))
    return undefined;
  const verbs = found[0].trim().split(" ").length;
  const between = tokens.slice(first + verbs, figure);
  if (value >= 100 || between.length > 40 || between.some(({ text }) => leadingTo.test(text)))
    return undefined;
  const isCompared = tokens
    .slice(figure, last + 1)
    .some(({ text }, index, all) => text === "so" && all[index + 1]?.text === "với");
  // "Tăng tỷ lệ … tối thiểu 80%" says to what; "giảm tỷ lệ … 2%", "tăng tỷ lệ … 5%" by how much.
  const toLevel = level.test(between[0]?.text ?? "") && found[1] === undefined && value > 10;
  if (toLevel && !isCompared) return undefined;
  return found[1] === undefined ? "increase" : "decrease";
}
