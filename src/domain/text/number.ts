import { normalise } from "./normalise";

export interface ReadNumber {
  /** As printed: 95.5 for "95,5 %". Absent when the text is no number. */
  value?: number;
  percent: boolean;
  /** Whether someone may have meant another number: "1,234" is 1.234 here and 1234 in English. */
  ambiguous: boolean;
}

/**
 * Reads a number as Vietnamese offices write it: "1.234", "1.234,5", "1 234", "95,5 %".
 * A single dot before exactly three digits groups thousands; any other single dot is a decimal point.
 */
export function parseVietnameseNumber(text: string): ReadNumber {
  const match = /^([+\-−–]?) ?(\d[\d., ]*?) ?(%?)$/.exec(normalise(text));
  if (match === null) return { percent: false, ambiguous: false };
  const [, sign = "", digits = "", mark = ""] = match;
  const percent = mark === "%";
  const plain = plainDigits(digits, percent);
  if (plain === undefined) return { percent, ambiguous: false };
  const size = Number(plain.digits);
  const value = sign === "" || sign === "+" ? size : 0 - size;
  return Number.isFinite(value)
    ? { value, percent, ambiguous: plain.ambiguous }
    : { percent, ambiguous: false };
}

interface Plain {
  /** Digits with a decimal point at most. */
  digits: string;
  ambiguous: boolean;
}

function plainDigits(text: string, percent: boolean): Plain | undefined {
  if (/^\d+$/.test(text)) return { digits: text, ambiguous: false };
  const grouped = /^(\d{1,3})(?:([., ])\d{3})(?:\2\d{3})*(?:(?!\2)[.,](\d+))?$/.exec(text);
  if (grouped !== null) {
    const [, head = "", separator = "", decimals = ""] = grouped;
    const alone = decimals === "" && text.length === head.length + 4;
    if (alone && separator !== " " && (separator === "," || head === "0" || percent)) {
      return { digits: text.replace(separator, "."), ambiguous: head !== "0" };
    }
    const whole = text.slice(0, text.length - (decimals === "" ? 0 : decimals.length + 1)).replace(/\D/g, "");
    return { digits: decimals === "" ? whole : `${whole}.${decimals}`, ambiguous: false };
  }
  const decimal = /^(\d+)[.,](\d+)$/.exec(text);
  if (decimal === null) return undefined;
  return { digits: text.replace(",", "."), ambiguous: (decimal[2] ?? "").length === 3 };
}
