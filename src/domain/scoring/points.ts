import { parseVietnameseNumber } from "../text";

const around = /^(?:tối đa|trừ tối đa|điểm)?\s*:?\s*(.*?)\s*(?:điểm|đ)?\.?$/iu;

/**
 * Points as documents print them: "0,5", "1.50", "2 điểm", "(10)", "-1", "trừ 2 điểm". Undefined for anything else, shares of a
 * hundred and "1.500" among them, which is one thousand five hundred to some and one and a half to others.
 */
export function pointsOf(text: string): number | undefined {
  const [, inner = ""] =
    around.exec(
      text
        .normalize("NFC")
        .replace(/^\((.*)\)$/, "$1")
        .trim(),
    ) ?? [];
  const { digits, isPenalty } = withoutSign(inner);
  if (/^\d+[.,]\d{3}$/.test(digits) && !/^0/.test(digits)) return undefined;
  const { value, percent, ambiguous } = parseVietnameseNumber(digits);
  if (value === undefined || percent || ambiguous) return undefined;
  return isPenalty || /^trừ tối đa/iu.test(text) ? 0 - value : value;
}

function withoutSign(text: string): { digits: string; isPenalty: boolean } {
  const [sign, rest] = [/^(?:[-−–]|trừ)\s*/iu.exec(text)?.[0] ?? "", text];
  return { digits: rest.slice(sign.length), isPenalty: sign !== "" };
}
