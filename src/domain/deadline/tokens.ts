/** One word, number or sign of a deadline cell. */
export interface Token {
  /** "time" is a clock time (17h00), "reference" the number of a document (12/KH-UBND). */
  kind: "word" | "number" | "time" | "reference" | "mark";
  /** As printed; dashes of every length are "-". */
  text: string;
  /** A word's letters and its diacritics apart, so that hoá and hóa, quý and qúy are one. */
  key: string;
  /** A word without diacritics. */
  bare: string;
  /** A number's value, else NaN. */
  value: number;
  /** Place in the part, end exclusive. */
  start: number;
  end: number;
  /** White space (or nothing) stands before it. */
  spaced: boolean;
  /** Nothing in the cell bears a diacritic, so words are compared without. */
  plain: boolean;
}

export type Tokens = readonly Token[];

const pattern =
  /(\d+[a-zA-Z]?(?:\/\d{4})?\/\p{Lu}{2}[\p{L}\d-]*)|(\d{1,2}(?:[hgHG](?:\d{2})?|:\d{2})(?![\p{L}\d:])|T?\d{1,2}:\d{2}:\d{2}(?:\.\d+)?Z?(?![\p{L}\d])|T\d{1,2}:\d{2}Z?(?![\p{L}\d:]))|(\d+)|(\p{L}[\p{L}\p{M}]*)|\S/gu;

/** Splits one part into tokens. `plain` says that the whole cell is written without diacritics. */
export function tokenise(part: string, plain: boolean): Token[] {
  const tokens: Token[] = [];
  const spellings = new Map<string, Pick<Token, "key" | "bare">>();
  let previousEnd = -1;
  for (const match of part.matchAll(pattern)) {
    const [printed, reference, time, number, word] = match;
    const start = match.index;
    const kind = reference ? "reference" : time ? "time" : number ? "number" : word ? "word" : "mark";
    const end = start + printed.length;
    let spelling = spellings.get(word ?? "");
    if (!spelling) {
      spelling = word ? { key: keyOf(word), bare: bareOf(word) } : { key: "", bare: "" };
      spellings.set(word ?? "", spelling);
    }
    tokens.push({
      kind,
      text: /^[‐-―−]$/.test(printed) ? "-" : printed,
      ...spelling,
      value: number ? Number(number) : NaN,
      start,
      end,
      spaced: start !== previousEnd,
      plain,
    });
    previousEnd = end;
  }
  return tokens;
}

/** Lower case without diacritics. */
export function bareOf(word: string): string {
  return keyOf(word)
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");
}

/** Lower-case base letters, then the diacritics in a fixed order: where the tone mark sits does not matter. */
export function keyOf(word: string): string {
  const letters = word.toLowerCase().normalize("NFD");
  const marks = letters.match(/[\u0300-\u036f]/g) ?? [];
  return letters.replace(/[\u0300-\u036f]/g, "") + marks.sort().join("");
}
