import { isSyllable } from "./syllable";
import { withWords, wordsIn } from "./words";

/** Cyrillic and Greek letters that look like Latin ones. */
const [others, latin] = [
  "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ",
  "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXoc",
];
const twins: ReadonlyMap<string, string> = new Map(
  [...others].map((char, at): [string, string] => [char, latin.charAt(at)]),
);

/** đ written as Icelandic eth or African D, i without its dot, ă with a caron: only where a Vietnamese word comes of it. */
const nearLetters: ReadonlyMap<string, string> = new Map([
  ["ð", "đ"],
  ["Ð", "Đ"],
  ["Ɖ", "Đ"],
  ["ɖ", "đ"],
  ["ı", "i"],
  ["ǎ", "ă"],
  ["Ǎ", "Ă"],
]);

/** Roman numerals, ligatures, full-width and mathematical letters: compatible forms of plain ones. */
const compatible = /[\u2160-\u217f\ufb00-\ufb06\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A text with compatible forms of plain characters (Ⅳ, ﬁ, Ａ) as plain ones; a text in an East Asian script keeps its own. */
export function plainForms(text: string): string {
  return eastAsian.test(text) ? text : text.replace(compatible, (char) => char.normalize("NFKC"));
}

const anyTwin = new RegExp(`[${[...twins.keys(), ...nearLetters.keys()].join("")}]`);

/** A text without letters of other scripts that only look Latin, inside words that are otherwise Latin, and with đ for eth. */
export function withoutLookAlikes(text: string): string {
  if (!anyTwin.test(text)) return text;
  const words = wordsIn(text);
  return withWords(
    text,
    words,
    words.map((word) => vietnameseLetters(latinTwins(word.text))),
  );
}

function latinTwins(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  const replaced = [...word].map((char) => twins.get(char) ?? char).join("");
  return /^[\p{Script=Latin}\p{M}\u00ad]+$/u.test(replaced) ? replaced : word;
}

function vietnameseLetters(word: string): string {
  if (![...word].some((char) => nearLetters.has(char))) return word;
  const changed = [...word]
    .map((char) => nearLetters.get(char) ?? char)
    .join("")
    .normalize("NFC");
  const isAbbreviation = /^[A-ZÐƉ]{2,8}$/.test(word) && /^[^AEIOUY]{2}|^[^AEIOUY]+$/.test(word);
  return isSyllable(changed) || isAbbreviation ? changed : word;
}
