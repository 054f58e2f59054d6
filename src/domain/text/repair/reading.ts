import type { OldEncoding } from "./repair";
import { isNearlySyllable, isSyllable } from "./syllable";
import { fromTcvn3, isTcvn3Abbreviation, tcvn3Weight } from "./tcvn3";
import { fromVni, isVniAbbreviation, vniWeight } from "./vni";
import type { Word } from "./words";

/** What a word is in each encoding, and what it says about the text it stands in. */
export interface WordReading {
  /** `unicode`: nothing else; `foreign`: letters with marks that are no Vietnamese in any encoding; `plain`: ASCII only. */
  speaksFor: OldEncoding | "unicode" | "foreign" | "plain" | "nothing";
  /** 1–3 where it speaks for an old encoding. */
  weight: number;
  /** Its characters beyond ASCII. */
  signs: string;
  /** What it is in the encodings that it may be in, should the text be in one of them. */
  as: Partial<Record<OldEncoding, string>>;
  /** Whether it could stand in a Vietnamese text. */
  fits: boolean;
}

/** Letters of Vietnamese that no single-byte code shows: the word is in Unicode. */
const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036f\u1ea0-\u1ef9]/;
const acronym = /^[A-Z]{1,8}$/;

/** Reads one word in Unicode, TCVN3 and VNI. */
export function readWord(word: Word): WordReading {
  const { text, after } = word;
  const saying = (speaksFor: WordReading["speaksFor"], fits: boolean, as: WordReading["as"] = {}) => {
    return { speaksFor, weight: 0, signs: "", as, fits };
  };
  if (/^[A-Za-z]+$/.test(text))
    return saying("plain", acronym.test(text) || text.length === 1 || isSyllable(text));
  if (/^[^\p{L}]$/u.test(text) && !isWordAlone(text, after)) return saying("nothing", true);
  if (onlyInUnicode.test(text)) return saying("unicode", true);

  const [inTcvn3, inVni] = [fromTcvn3(text), fromVni(text)];
  const readings = [
    inEncoding("tcvn3", word, inTcvn3, tcvn3Weight(text), isTcvn3Abbreviation(text)),
    inEncoding("vni", word, inVni, vniWeight(text), isVniAbbreviation(text)),
  ].filter((reading) => reading !== undefined);
  const as = Object.fromEntries(readings.map(({ encoding, value }) => [encoding, value])) as WordReading["as"];
  const isUnicode = isSyllable(text) && hasSaneCase(text);
  const [only, ...others] = readings.filter(({ sure }) => sure);
  // "chính" is the same in VNI, "lý" in TCVN3.
  if (isUnicode && (inTcvn3 === text || inVni === text)) return saying("nothing", true, as);
  if (!only) return saying(isUnicode ? "unicode" : "foreign", isUnicode, as);
  if (others.length > 0 || isUnicode || only.weight === 0) return saying("nothing", true, as);
  if (only.weight < 3 && isNearlySyllable(text)) return saying("nothing", true, as);
  const { encoding, weight } = only;
  return { speaksFor: encoding, weight, signs: text.replace(/[A-Za-z]/g, "").toLowerCase(), as, fits: true };
}

interface InEncoding {
  encoding: OldEncoding;
  value: string;
  weight: number;
  /** Whether it is a syllable or an abbreviation there, not only characters the encoding has. */
  sure: boolean;
}

function inEncoding(
  encoding: OldEncoding,
  { text, before, after }: Word,
  value: string | undefined,
  weight: number,
  isAbbreviation: boolean,
): InEncoding | undefined {
  if (value === undefined || value === text) return undefined;
  // A list's mark "®)", the word "ë": they follow the words beside them.
  if (text.length === 1) return isWordAlone(text, after) ? { encoding, value, weight: 0, sure: true } : undefined;
  if (isSyllable(value) && (encoding === "tcvn3" || hasSaneCase(text)))
    return { encoding, value, weight, sure: true };
  if (isAbbreviation) {
    const isInCode = before === "/" || after === "-";
    return { encoding, value, weight: isInCode ? 3 : 2, sure: true };
  }
  // A name ("§¾k L¾k") or a slip: converted beside words that are sure, never a reason to convert.
  return weight >= 2 ? { encoding, value, weight: 0, sure: false } : undefined;
}

/** Whether a single character may be a word: a letter, đ, or ô where it opens no quotation. */
function isWordAlone(char: string, after: string): boolean {
  return /[\p{L}®§]/u.test(char) ? !/[ªº]/.test(char) : char === "«" && /^[\s,.;:)]?$/.test(after);
}

/** All small, all capital, or one capital in front. */
function hasSaneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
