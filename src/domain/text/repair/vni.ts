/**
 * VNI-Windows: a plain letter followed by a letter that stands for its marks ("aù" is á, "eä" is ệ); ơ, ư, đ and the toned i
 * and ỵ have a letter of their own. Seen here as Latin-1 characters. Source: the character table of VNI's typefaces.
 */
const own: ReadonlyMap<string, string> = new Map(
  [..."ôöñíìæóòî"].flatMap((code, at): [string, string][] => {
    const letter = [..."ơưđíìỉĩịỵ"][at] ?? "";
    return [
      [code, letter],
      [code.toUpperCase(), letter.toUpperCase()],
    ];
  }),
);

const [grave, acute, tilde, hook, dot] = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const [hat, breve] = ["\u0302", "\u0306"];
const tones: readonly [string, string][] = [
  ["ù", acute],
  ["ø", grave],
  ["û", hook],
  ["õ", tilde],
  ["ï", dot],
];
const hats: readonly [string, string][] = [
  ["â", hat],
  ["á", hat + acute],
  ["à", hat + grave],
  ["å", hat + hook],
  ["ã", hat + tilde],
  ["ä", hat + dot],
];
const breves: readonly [string, string][] = [
  ["ê", breve],
  ["é", breve + acute],
  ["è", breve + grave],
  ["ú", breve + hook],
  ["ü", breve + tilde],
  ["ë", breve + dot],
];

/** For each letter the marks that may follow it. */
const marksOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["a", new Map([...tones, ...hats, ...breves])],
  ["e", new Map([...tones, ...hats])],
  ["o", new Map([...tones, ...hats])],
  ["u", new Map(tones)],
  ["ô", new Map(tones)],
  ["ö", new Map(tones)],
  ["y", new Map(tones.filter(([, mark]) => mark !== dot))],
]);

/** A word in VNI as Unicode. Undefined where a character stands in it that the code does not have there. */
export function fromVni(word: string): string | undefined {
  let text = "";
  for (const char of word) {
    const last = text.at(-1) ?? "";
    const letter = /[A-Za-z]/.test(char) ? char : own.get(char);
    if (letter !== undefined) text += char;
    else if (marksOf.get(last.toLowerCase())?.has(char.toLowerCase()) === true) text += char;
    else return undefined;
  }
  return text.replace(/(.)([ùøûõïâáàåãäêéèúüë])?/gi, (_, base: string, mark: string | undefined) => {
    const marks = mark === undefined ? "" : (marksOf.get(base.toLowerCase())?.get(mark.toLowerCase()) ?? "");
    return ((own.get(base) ?? base) + marks).normalize("NFC");
  });
}

/** Pairs of letters that other languages have too: "Loïc", "aún". */
const knownElsewhere = /[aeo]ï|a[ëü]/i;
const rareElsewhere = /[aeo][áàéèúã]|uï/i;
const elsewhere = new RegExp(`${knownElsewhere.source}|${rareElsewhere.source}`, "gi");
const telling = /[aeouyôö][ùøûõïâáàåãäêéèúüë]/i;
/** "ñònh", "Ñôn": in Spanish a plain vowel or á, é, í, ó, ú follows. */
const startsWithBar = /^ñ(?![a-záéíóúü]|$)/i;

/** How much a word that reads as a syllable in VNI speaks for it: 3 where no other writing gives it, 1 where it may be a word of another language. */
export function vniWeight(word: string): number {
  const rest = word.replace(elsewhere, " ");
  if (telling.test(rest) || /öô|[iu][eo][áà]/i.test(word) || startsWithBar.test(word)) return 3;
  return rareElsewhere.test(word) ? 2 : 1;
}

/** "QÑ", "HÑND": an abbreviation with Đ, which has no vowel. */
export function isVniAbbreviation(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZÑ]{2,8}$/.test(word) && word.includes("Ñ") && /[A-Z]/.test(word);
}
