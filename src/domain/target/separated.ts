import type { Clause, ReadQuantity } from "./clauses";
import { afterSeparators, separatorAt } from "./links";
import { isYear, wordsBefore, type Token } from "./tokens";

/** Words that go on about the number before them and name nothing new. */
export const tailWords = new Set(
  "trở lên xuống vào trong so đến hết cuối trước năm tháng quý của kế hoạch đạt phấn đấu từ tối thiểu ít nhất trên dưới không quá và hoặc mức".split(
    " ",
  ),
);

/** Cuts a clause of several quantities where something new is named between them; else its plainest target stays. */
export function separated(tokens: readonly Token[], clause: Clause, own: readonly ReadQuantity[]): Clause[] {
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
    const apart = isOtherAim(kept, next);
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

/** "100% xã, phường có ít nhất 01 mô hình": what each of them has. A verb or a comma before "có" begins another aim. */
const ofEach =
  /^(?!.* (?:mỗi|được|đạt|phải) )(?:.* ,)? (?!(?:mỗi|có|tổ|xây) )[^,]* có (?:ít nhất|tối thiểu|từ|trên) $/;

/** "80% công chức, viên chức công tác từ 5 năm trở lên": which of them are counted, no second aim. */
function isQualifier(
  tokens: readonly Token[],
  kept: ReadQuantity,
  seen: number,
  next: ReadQuantity,
): boolean {
  if (kept.unit !== "%" || next.unit === "%" || next.unit === "điểm" || next.reading.unit === "hạng")
    return false;
  const between = tokens.slice(seen + 1, next.first).map(({ text }) => text);
  return !between.some((text) => measureWords.test(text)) || ofEach.test(` ${between.join(" ")} `);
}

/** "tăng 02 điểm và 03 bậc", "đạt tương ứng 100%, 90%": two aims, though nothing is named between. */
function isOtherAim(one: ReadQuantity, two: ReadQuantity): boolean {
  if (two.first === one.last + 2 && one.reading.stated && two.reading.stated) return true;
  const units = [one, two].map(({ unit, reading }) => reading.unit ?? unit);
  return (
    units.every((unit) => unit !== undefined) &&
    units[0] !== units[1] &&
    one.reading.stated &&
    two.reading.stated
  );
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
