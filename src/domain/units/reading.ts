import { fold } from "../text";

/** A cell's text with what is looked for in it. Offsets are those of `text`. */
export interface Reading {
  /** Normalised, as printed. */
  text: string;
  /** Lower case, "hoá" and "uỷ" as "hóa" and "ủy"; same length as `text`. */
  low: string;
  /** Folded letter by letter, where that is possible: same length as `text`. */
  bare: string | undefined;
  /** No letter carries a mark: patterns are compared without marks. */
  plain: boolean;
  /** Capitals say nothing: all letters are small, or all are capitals. */
  oneCase: boolean;
}

const newTones = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const oldTones = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const newTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** `text` has to be normalised. */
export function readingOf(text: string): Reading {
  const low = lowered(text).replace(newTone, (end) => oldTones[newTones.indexOf(end)] ?? end);
  const plain = !/[\u00e0-\u1ef9]/.test(low);
  const oneCase = !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text);
  return { text, low, bare: bareOf(text), plain, oneCase };
}

/** Folding is costly, and names are looked for at many places of a cell. */
function bareOf(text: string): string | undefined {
  const letters = new Map<string, string>();
  const bare: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    let folded = letters.get(char);
    if (folded === undefined) {
      folded = fold(char) || (/\p{M}|[\ud800-\udfff]/u.test(char) ? "" : " ");
      letters.set(char, folded);
    }
    if (folded.length !== 1) return undefined;
    bare.push(folded);
  }
  return bare.join("");
}

/** `fold` of the reading's text. */
export function foldedOf({ text, bare }: Reading): string {
  return bare === undefined ? fold(text) : bare.replace(/ {2,}/g, " ").trim();
}

/** A few capitals, "İ" among them, have two small letters: they stay. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** A pattern over `low`, written with marks, tones in the old place ("hóa", "ủy"). */
export interface Pattern {
  for: (reading: Reading) => RegExp;
}

export function pattern(source: string, flags = "u"): Pattern {
  const marked = new RegExp(source, flags);
  const plain = new RegExp(
    source.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replace(/đ/g, "d"),
    flags,
  );
  return { for: (reading) => (reading.plain ? plain : marked) };
}

/** The part of a reading, `end` exclusive. */
export function partOf(reading: Reading, start: number, end: number): Reading {
  const { text, low, bare, plain, oneCase } = reading;
  return {
    text: text.slice(start, end),
    low: low.slice(start, end),
    bare: bare?.slice(start, end),
    plain,
    oneCase,
  };
}
