import { unitAt } from "./measureUnits";
import { wordsBefore, wordsFrom, type Token } from "./tokens";

/** A number with its unit, before it is known what it is for. `last` is the last token, inclusive. */
export interface Amount {
  value: number;
  last: number;
  unit?: string;
}

const digits = new Map(
  "một hai ba bốn năm sáu bảy tám chín mười".split(" ").map((word, index) => [word, index + 1]),
);
digits.set("tư", 4);

/** Only after these is a number in words an amount: "một" and "hai" are much else besides. */
const asking =
  /(?:^| )(?:tối thiểu|ít nhất|tối đa|nhiều nhất|không (?:vượt )?quá|không dưới|hơn|trên|dưới)(?: (?:là|có))?$/;

/** The amount that begins at a token: "95 %", "15/63", "2/3 số đơn vị", "một sáng kiến", "ba phần tư số xã". */
export function amountAt(tokens: readonly Token[], first: number): Amount | undefined {
  const token = tokens[first];
  if (token?.kind === "number" && token.value !== undefined) return withUnit(tokens, token.value, first);
  if (token?.kind === "fraction") return fraction(tokens, first, token.value ?? 0, token.outOf ?? 1);
  return token?.kind === "word" ? inWords(tokens, first) : undefined;
}

/** "2/3 số đơn vị" is a share of them all, on the scale of the others: per cent. "15/63 tỉnh" is 15; "2/3 đơn vị" may be either. */
function fraction(tokens: readonly Token[], last: number, part: number, whole: number): Amount | undefined {
  if (whole > 5) return withUnit(tokens, part, last);
  const ofAll = /^(?:số|tổng số|các|trên tổng số)(?: |$)/.test(wordsFrom(tokens, last + 1, 3));
  return ofAll && whole > 0 ? { value: (100 * part) / whole, last, unit: "%" } : undefined;
}

function inWords(tokens: readonly Token[], first: number): Amount | undefined {
  const words = wordsFrom(tokens, first, 3).split(" ");
  const [one = "", link = "", two = ""] = words;
  const value = digits.get(one);
  const isHalf = one === "nửa" || (one === "một" && link === "nửa");
  if ((value === undefined && !isHalf) || !asking.test(wordsBefore(tokens, first, 5))) return undefined;
  if (isHalf) return { value: 50, last: first + (one === "nửa" ? 0 : 1), unit: "%" };
  const whole = link === "phần" ? digits.get(two) : undefined;
  if (whole !== undefined) return { value: (100 * (value ?? 0)) / whole, last: first + 2, unit: "%" };
  const amount = withUnit(tokens, value ?? 0, first);
  // "ít nhất năm 2025", "ít nhất một trong các …": no amount.
  return amount.unit === undefined || (one === "năm" && tokens[first + 1]?.kind !== "word")
    ? undefined
    : amount;
}

function withUnit(tokens: readonly Token[], value: number, last: number): Amount {
  const unit = unitAt(tokens, last + 1);
  return unit === undefined ? { value, last } : { value, last: unit.last, unit: unit.text };
}
