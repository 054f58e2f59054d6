import { banOn, forbids, forbidsWithin } from "./bans";
import { changesBy } from "./changes";
import type { Clause, ReadQuantity } from "./clauses";
import { separatorAt } from "./links";
import { founds, grades, movesFrom, movesMeasure, namesMeasure } from "./phrases";
import type { Comparator, Target } from "./target";
import { wordsFrom, type Token } from "./tokens";

/** What one clause asks, before its text, baseline and date are read. */
export interface Goal {
  clause: Clause;
  aim: Pick<Target, "comparator" | "value" | "upTo" | "unit">;
}

/** What each clause asks. Halves of one sentence share its verb: "giảm 10% A và 10% B", "Tăng tỷ lệ A và tỷ lệ B". */
export function goalsOf(tokens: readonly Token[], clauses: readonly Clause[]): Goal[] {
  const goals: Goal[] = [];
  let moving: Comparator | undefined;
  clauses.forEach((clause, index) => {
    if (isCondition(tokens, clause)) return;
    const own = movesMeasure(tokens, clause.first);
    const { quantity } = clause;
    if (quantity !== undefined) {
      const goal = measured(tokens, clause, quantity, own ?? moving);
      moving = moveOf(goal);
      goals.push(...sharedValue(tokens, clauses, index, goal), goal);
      return;
    }
    moving = own ?? (namesMeasure(tokens, clause.first) ? moving : undefined);
    const aim = unmeasured(tokens, clause, moving);
    if (aim !== undefined) goals.push({ clause, aim });
    else if (index === 0 && founds(tokens, clause.first))
      goals.push({ clause: firstAct(tokens, clause), aim: { comparator: "yes" } });
  });
  return goals;
}

/** "Nếu đạt dưới 80% thì …": what happens then, no aim. */
function isCondition(tokens: readonly Token[], clause: Clause): boolean {
  const { quantity } = clause;
  if (quantity !== undefined && quantity.reading.comparator !== ">=") {
    const rest = tokens.slice(quantity.last + 1, clause.last + 1);
    if (rest.some(({ text }) => text === "thì")) return true;
  }
  return /^(?:nếu|trường hợp|trong trường hợp)(?: |$)/.test(wordsFrom(tokens, clause.first, 3));
}

/** What a clause without a figure asks. */
function unmeasured(
  tokens: readonly Token[],
  { first, last }: Clause,
  moving: Comparator | undefined,
): Goal["aim"] | undefined {
  if (moving !== undefined) return { comparator: moving, ...rankUnit(tokens, first) };
  if (forbids(tokens, first) || forbidsWithin(tokens, first, last)) return { comparator: "=", value: 0 };
  const words = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
  const move = measureWords.test(words) ? movesFrom(words) : undefined;
  if (move !== undefined) return { comparator: move, ...rankUnit(tokens, first) };
  return grades(words) ? { comparator: "yes" } : undefined;
}

const measureWords = /(?:^| )(?:chỉ số|tỷ lệ|tỉ lệ|điểm|thứ hạng|mức độ hài lòng)(?: |$)/;

function moveOf({ aim }: Goal): Comparator | undefined {
  return aim.comparator === "increase" || aim.comparator === "decrease" ? aim.comparator : undefined;
}

/** "Tỷ lệ A và tỷ lệ B đạt từ 80%": what was named before "và" without a figure shares the figure that follows. */
function sharedValue(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  goal: Goal,
): Goal[] {
  const before = clauses[index - 1];
  if (before === undefined || before.quantity !== undefined || moveOf(goal) !== undefined) return [];
  const joined = tokens[goal.clause.first - 1]?.text === "và" && namesMeasure(tokens, goal.clause.first);
  return joined && namesMeasure(tokens, before.first) ? [{ ...goal, clause: before }] : [];
}

function measured(
  tokens: readonly Token[],
  clause: Clause,
  quantity: ReadQuantity,
  moving: Comparator | undefined,
): Goal {
  const { value, upTo, reading } = quantity;
  const unit = reading.unit ?? quantity.unit;
  // Of places in a ranking the last one still good counts: "hạng 1 đến 5" is fifth or better.
  if (unit === "hạng") return { clause, aim: { comparator: "<=", value: upTo ?? value, unit } };
  const ban = quantity.first > clause.first + 1 && value !== 0 ? banOn(tokens, clause.first) : undefined;
  if (ban === "none") return { clause, aim: { comparator: "=", value: 0 } };
  const aim: Goal["aim"] = { comparator: ban === undefined ? reading.comparator : "<=", value };
  const by = changesBy(tokens, clause, quantity);
  if (by !== undefined) aim.comparator = by;
  else if (!reading.stated && moving !== undefined && sharesVerb(tokens, clause, quantity))
    aim.comparator = moving;
  if (upTo !== undefined) aim.upTo = upTo;
  if (unit !== undefined) aim.unit = unit;
  return { clause, aim };
}

/** A bare "10% biên chế …" takes the verb before it; "100% hồ sơ được số hóa" has its own. */
function sharesVerb(tokens: readonly Token[], clause: Clause, quantity: ReadQuantity): boolean {
  if (quantity.value >= 100) return false;
  if (movesMeasure(tokens, clause.first) !== undefined) return true;
  const rest = tokens.slice(quantity.last + 1, clause.last + 1);
  return (
    quantity.first === clause.first &&
    !rest.some(({ text }) => text === "được" || text === "đạt" || text === "phải")
  );
}

function rankUnit(tokens: readonly Token[], first: number): { unit?: string } {
  return /(?:thứ hạng|thứ bậc|xếp hạng)/.test(wordsFrom(tokens, first, 8)) ? { unit: "hạng" } : {};
}

const furtherActs =
  /^(?:thường xuyên|định kỳ|kịp thời|tổ chức|triển khai|thực hiện|tiến hành|kiểm tra|xây dựng|ban hành)(?: |$)/;

/** "Thành lập tổ kiểm tra và thường xuyên kiểm tra …": the act that can be done or not, without what follows from it. */
function firstAct(tokens: readonly Token[], clause: Clause): Clause {
  for (let at = clause.first + 1; at <= clause.last; at++) {
    const length = separatorAt(tokens, at);
    const leads = length > 0 && furtherActs.test(wordsFrom(tokens, at + length, 2));
    if (leads || /^(?:để|nhằm)$/.test(tokens[at]?.text ?? "")) return { ...clause, last: at - 1 };
  }
  return clause;
}
