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
  /** Whether it may be Vietnamese in Unicode as it stands. */
  inUnicode: boolean;
  /** Its characters beyond ASCII. */
  signs: string;
  /** What it is in the encodings that it may be in, should the text be in one of them. */
  as: Partial<Record<OldEncoding, string>>;
  /** Whether it could stand in a Vietnamese text. */
  fits: boolean;
}

/** Letters of Vietnamese that no single-byte code shows: the word is in Unicode. */
const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;
/** No syllable or abbreviation is longer in any encoding. */
const longestWord = 16;
const acronym = /^[A-Z]{1,8}$/;

/** Words met so far: the same few hundred stand in every text. Emptied when it has grown beyond what a language has. */
const remembered = new Map<string, WordReading>();
const mostRemembered = 20_000;

function reading(word: Word): WordReading {
  if (word.text.length > longestWord) return readWord(word);
  const key = `${word.before} ${word.text} ${word.after}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = readWord(word);
  remembered.set(key, read);
  return read;
}

/** Reads every word; undefined, and quickly so, where none speaks for an old encoding and none is `expected`. */
export function readWords(words: readonly Word[], isExpected: boolean): WordReading[] | undefined {
  const speaks = (word: Word) => !isPlain(word.text) && reading(word).weight > 0;
  return isExpected || words.some(speaks) ? words.map(reading) : undefined;
}

/** Reads one word in Unicode, TCVN3 and VNI. */
function readWord(word: Word): WordReading {
  const { text } = word;
  if (text.length > longestWord) return saying(isPlain(text) ? "plain" : "foreign", {});
  if (isPlain(text)) {
    return saying("plain", { fits: acronym.test(text) || text.length === 1 || isSyllable(text) });
  }
  if (onlyInUnicode.test(text)) return saying("unicode", { fits: true, inUnicode: true });
  if (isSignAlone(word)) return saying("nothing", { fits: true });
  return readMarked(word);
}

function isPlain(text: string): boolean {
  return /^[A-Za-z]+$/.test(text);
}

function saying(
  speaksFor: WordReading["speaksFor"],
  { fits = false, inUnicode = false, as = {} }: Partial<WordReading>,
): WordReading {
  return { speaksFor, weight: 0, signs: "", fits, inUnicode, as };
}

/** A word of ASCII and Latin-1 characters, in whichever encodings it is a syllable. */
function readMarked(word: Word): WordReading {
  const { text } = word;
  const [inTcvn3, inVni] = [fromTcvn3(text), fromVni(text)];
  const readings = [
    inEncoding("tcvn3", word, inTcvn3, tcvn3Weight(text), isTcvn3Abbreviation(text)),
    inEncoding("vni", word, inVni, vniWeight(text), isVniAbbreviation(text)),
  ].filter((reading) => reading !== undefined);
  const as: WordReading["as"] = {};
  for (const { encoding, value } of readings) as[encoding] = value;
  const inUnicode = isSyllable(text) && hasSaneCase(text);
  const [only, ...others] = readings.filter(({ sure }) => sure);
  // "chính" is the same in VNI, "lý" in TCVN3.
  const isSame = inUnicode && (inTcvn3 === text || inVni === text);
  if (!only && inUnicode && !isSame) return saying("unicode", { fits: true, inUnicode });
  if (!only && !isSame) return saying(readings.length > 0 ? "nothing" : "foreign", { as });
  const isMute = !only || others.length > 0 || inUnicode || only.weight === 0;
  if (isMute || (only.weight < 3 && isNearlySyllable(text)))
    return saying("nothing", { fits: true, inUnicode, as });
  const signs = text.replace(/[A-Za-z]/g, "").toLowerCase();
  return { ...saying(only.encoding, { fits: true, as }), weight: only.weight, signs };
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
  if (text.length === 1)
    return !isSignAlone({ text, after }) ? { encoding, value, weight: 0, sure: true } : undefined;
  if (isSyllable(value) && (encoding === "tcvn3" || hasSaneCase(text)))
    return { encoding, value, weight, sure: true };
  if (isAbbreviation) {
    const isInCode = before === "/" || after === "-";
    return { encoding, value, weight: isInCode ? 3 : 2, sure: true };
  }
  // A name ("§¾k L¾k") or a slip: converted beside words that are sure, never a reason to convert.
  return weight >= 2 ? { encoding, value, weight: 0, sure: false } : undefined;
}

/** Whether a word is one sign. A letter, đ, Ô, and ô where it opens no quotation, are words. */
function isSignAlone({ text, after }: Pick<Word, "text" | "after">): boolean {
  if (text.length > 1) return false;
  return /[\p{L}®§¤]/u.test(text) ? /[ªº]/.test(text) : text !== "«" || !/^[\s,.;:)]?$/.test(after);
}

/** All small, all capital, or one capital in front. */
function hasSaneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
