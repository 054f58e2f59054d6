import { forbids } from "./bans";
import type { Reading } from "./comparators";
import { afterSeparators, separatorAt } from "./links";
import { movesMeasure, namesMeasure } from "./phrases";
import type { Quantity } from "./quantities";
import { separated, tailWords } from "./separated";
import type { Token } from "./tokens";

export type ReadQuantity = Quantity & { reading: Reading };

/** Part of a sentence that may hold one target: tokens `first`…`last`, inclusive. */
export interface Clause {
  first: number;
  last: number;
  quantity?: ReadQuantity;
}

/** Words that may stand between a clause's start and its number. */
const leadWords = new Set(
  "đạt phấn đấu tối thiểu ít nhất có trên dưới không quá vượt đảm bảo bảo bình quân từ hàng hằng tháng quý tăng giảm cắt rút ngắn tiếp tục hoàn thành thêm xếp đứng thứ hạng nhóm tốp top vào nằm lọt thuộc trong vươn".split(
    " ",
  ),
);

/** Cuts a sentence before each place where a target of its own begins. */
export function clausesOf(tokens: readonly Token[], quantities: readonly ReadQuantity[]): Clause[] {
  const quantityFrom = new Map(quantities.map((quantity) => [quantity.first, quantity]));
  const clauses: Clause[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (separatorAt(tokens, at) === 0) continue;
    const start = afterSeparators(tokens, at);
    // "Cải thiện và nâng cao Chỉ số …": one verb of two.
    const isVerb = at - first <= 2 && movesMeasure(tokens, first) !== undefined;
    if (!isVerb && startsTarget(tokens, start, quantityFrom)) {
      clauses.push({ first, last: at - 1 });
      first = start;
    }
    at = start - 1;
  }
  clauses.push({ first, last: tokens.length - 1 });
  let next = 0;
  return clauses.flatMap((clause) => {
    const own: ReadQuantity[] = [];
    for (; (quantities[next]?.first ?? Infinity) <= clause.last; next++)
      own.push(...quantities.slice(next, next + 1));
    return clause.last < clause.first ? [] : separated(tokens, clause, own);
  });
}

function startsTarget(
  tokens: readonly Token[],
  index: number,
  quantityFrom: ReadonlyMap<number, ReadQuantity>,
): boolean {
  if (namesMeasure(tokens, index) || movesMeasure(tokens, index) !== undefined || forbids(tokens, index))
    return true;
  for (let at = index; at < index + 6; at++) {
    const quantity = quantityFrom.get(at);
    if (quantity !== undefined) {
      return quantity.reading.unit === "hạng" || namesSomething(tokens, quantity.last + 1);
    }
    if (!leadWords.has(tokens[at]?.text ?? "")) return false;
  }
  return false;
}

/** Whether after a quantity comes what it counts, rather than the rest of what came before it. */
function namesSomething(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (/^(?:trở|lên|xuống)$/.test(tokens[at]?.text ?? "")) at += 1;
  const token = tokens[at];
  return token?.kind === "word" && !tailWords.has(token.text);
}
