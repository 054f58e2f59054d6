import { forbids } from "./bans";
import type { Reading } from "./comparators";
import { afterSeparators, separatorAt } from "./links";
import { movesMeasure, namesMeasure } from "./phrases";
import type { Quantity } from "./quantities";
import { isYear, wordsBefore, type Token } from "./tokens";

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

/** Words that go on about the number before them and name nothing new. */
const tailWords = new Set(
  "trở lên xuống vào trong so đến hết cuối trước năm tháng quý của kế hoạch đạt phấn đấu từ tối thiểu ít nhất trên dưới không quá và hoặc mức".split(
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

/** Cuts a clause of several quantities where something new is named between them; else its plainest target stays. */
function separated(tokens: readonly Token[], clause: Clause, own: readonly ReadQuantity[]): Clause[] {
  const clauses: Clause[] = [];
  let { first } = clause;
  let kept = own[0];
  if (kept === undefined) return [clause];
  let seen = kept.last;
  for (const next of own.slice(1)) {
    if (isQualifier(tokens, kept, seen, next)) {
      seen = next.last;
      continue;
    }
    const apart = isOtherAim(kept, next) || areInTurn(tokens, kept);
    const cut = cutBetween(tokens, seen + 1, next.first, apart);
    seen = next.last;
    if (cut === undefined) {
      if (next.reading.stated && !kept.reading.stated) kept = next;
      continue;
    }
    clauses.push({ first, last: cut.last, quantity: kept });
    first = cut.next;
    kept = next;
  }
  return [...clauses, { first, last: clause.last, quantity: kept }];
}

const measureWords =
  /^(?:thời|tỷ|tỉ|chỉ|số|điểm|chi|kinh|mỗi|có|tổ|xây|giảm|tăng|rút|cắt|tối|ít|không|đạt|phấn|ở)$/;

/** "80% công chức, viên chức công tác từ 5 năm trở lên": which of them are counted, no second aim. */
function isQualifier(
  tokens: readonly Token[],
  kept: ReadQuantity,
  seen: number,
  next: ReadQuantity,
): boolean {
  if (kept.unit !== "%" || next.unit === "%" || next.unit === "điểm" || next.reading.unit === "hạng")
    return false;
  return !tokens.slice(seen + 1, next.first).some(({ text }) => measureWords.test(text));
}

/** "tăng 02 điểm và 03 bậc": two things, though nothing is named between. */
function isOtherAim(one: ReadQuantity, two: ReadQuantity): boolean {
  const units = [one, two].map(({ unit, reading }) => reading.unit ?? unit);
  return (
    units.every((unit) => unit !== undefined) &&
    units[0] !== units[1] &&
    one.reading.stated &&
    two.reading.stated
  );
}

/** "cấp huyện, cấp xã đạt tương ứng là 100%, 90%". */
function areInTurn(tokens: readonly Token[], one: ReadQuantity): boolean {
  return /(?:^| )(?:tương ứng|lần lượt)(?: |$)/.test(wordsBefore(tokens, one.first, 6));
}

/** "đến năm 2025 đạt 80%, đến năm 2030 đạt 100%": steps, each with its own date. */
function namesDate(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const at = between.findIndex(
    ({ kind, text }) => isYear(text) || (kind === "code" && /[/.-]20\d\d$/.test(text)),
  );
  return (
    at > 0 &&
    /(?:đến|trước|vào|hết|cuối|năm)(?: (?:ngày|năm|hết|cuối|tháng|quý))*$/.test(wordsBefore(between, at))
  );
}

function cutBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  isOther: boolean,
): { last: number; next: number } | undefined {
  for (let at = from; at < to; at++) {
    if (separatorAt(tokens, at) === 0) continue;
    const next = afterSeparators(tokens, at);
    const between = tokens.slice(next, to);
    const named = between.some(({ kind, text }) => kind === "word" && !tailWords.has(text));
    return named || isOther || namesDate(tokens, next, to) || namesDate(tokens, from, next)
      ? { last: at - 1, next }
      : undefined;
  }
  return undefined;
}
