/**
 * TCVN3 (the "ABC" typefaces, .VnTime and .VnTimeH): one byte a letter, seen here as the Latin-1 character of that byte.
 * All its codes lie at 0xA1–0xFE, where Windows-1252 and Latin-1 are alike. Capitals with a tone have no code:
 * they are printed by a typeface of capitals (.VnTimeH) from the small letters' codes. Source: TCVN 5712:1993, table VN3.
 */
const rows: readonly (readonly [codes: string, letters: string])[] = [
  ["¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
  ["¨©ª«¬\u00ad®", "ăâêôơưđ"],
  ["µ¶·¸¹", "àảãáạ"],
  ["»¼½¾Æ", "ằẳẵắặ"],
  ["ÇÈÉÊË", "ầẩẫấậ"],
  ["ÌÎÏÐÑ", "èẻẽéẹ"],
  ["ÒÓÔÕÖ", "ềểễếệ"],
  ["×ØÜÝÞ", "ìỉĩíị"],
  ["ßáâãä", "òỏõóọ"],
  ["åæçèé", "ồổỗốộ"],
  ["êëìíî", "ờởỡớợ"],
  ["ïñòóô", "ùủũúụ"],
  ["õö÷øù", "ừửữứự"],
  ["úûüýþ", "ỳỷỹýỵ"],
  // The micro sign comes back as a Greek mu from programs that fold compatible characters.
  ["\u03bc", "à"],
];

/** Each character of the old code with the letter it stands for. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([codes, letters]) =>
    [...codes].map((code, at): [string, string] => [code, [...letters][at] ?? ""]),
  ),
);

/** A word in TCVN3 as Unicode. Undefined where a character stands in it that the code does not have. */
export function fromTcvn3(word: string): string | undefined {
  let text = "";
  for (const char of word) {
    const letter = /[A-Za-z]/.test(char) ? char : tcvn3Letters.get(char);
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text;
}

/** Characters that no language writes inside a word, so that one of them next to a letter tells. */
const noLetter = /[¡¢£¤¥¦§¨©ª«¬®µ\u03bc¶¸¹»¼½¾]/;
/** Quotes, and signs that follow a name ("Windows®"). */
const ornaments = /^[«¡]+|[»©®ª]+$/g;
/** A capital inside a word of small letters, or the reverse: codes 0xC6–0xFE are small letters here, printed as capitals in .VnTimeH. */
const caseInside = /[a-z\u00e0-\u00ff][\u00c0-\u00d6\u00d8-\u00de]|[\u00df-\u00f6\u00f8-\u00fe][A-Z]/;

/** "Phßng", "cña", "cïng": these stand behind vowels in other languages. A soft hyphen inside a single syllable hides nothing. */
const telling = /[bcdghklmnpqrstvx][ßñï]|[A-Za-z]\u00ad\p{L}/iu;
/** "tr×": a product has single letters. "th­": a word does not end in a soft hyphen. "Së": of the others only Albanian. */
const product = /^[A-Za-z][×÷][A-Za-z]$/;
const hinting = /\p{L}·\p{L}|[a-z]{2}[×÷]|[A-Za-z]\u00ad$|[bcdghklmnpqrstvx]ë|(?:[ckpt]h|n[gh])[äåæëøû]/iu;

/**
 * How much a word that reads as a syllable in TCVN3 speaks for it: 3 where no other writing gives it ("n¨m", "ViÖn"),
 * 2 where hardly any does, 1 where it may be a word of another language ("sæ"), 0 for "n×m".
 */
export function tcvn3Weight(word: string): number {
  const inner = word.replace(ornaments, "");
  if (/[A-Za-z]/.test(inner) && (noLetter.test(inner) || caseInside.test(inner))) return 3;
  if (telling.test(word)) return 3;
  if (product.test(word)) return 0;
  return noLetter.test(word) || hinting.test(word) ? 2 : 1;
}

/** "Q§", "H§ND": an abbreviation with Đ. */
export function isTcvn3Abbreviation(word: string): boolean {
  return /^[A-Z¡¢£¤¥¦§]{2,8}$/.test(word) && /[A-Z]/.test(word) && /[¡¢£¤¥¦§]/.test(word);
}
