import { rhymes } from "./rhymes";

const shape = /^(ngh|ng|nh|gh|kh|ph|qu|th|tr|ch|[bcdđghklmnrstvx])?(\p{L}+)$/u;
const longest = 7;
/** The letters with a tone, small, composed. */
const tonedLetters: ReadonlyMap<string, { plain: string; tone: string }> = new Map(
  [..."aăâeêioôơuưy"].flatMap((plain) =>
    ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => [
      (plain + tone).normalize("NFC"),
      { plain, tone },
    ]),
  ),
);
const stopped = /(?:c|ch|p|t)$/;

interface Parts {
  initial: string;
  rhyme: string;
  /** Where the tone mark stands in the rhyme, 0-based; -1 without one. */
  toneAt: number;
  tone: string;
}

/** Whether a word is spelled as Vietnamese syllables are: an initial, a rhyme, the tone on its letter, and only sắc or nặng before c, ch, p, t. */
export function isSyllable(word: string): boolean {
  return readings(word).some((parts) => fitsInitial(parts) && fitsTone(parts) && fitsPlace(parts));
}

/** The same, but a tone may be missing or misplaced and the initial misspelled ("quôc", "qúy"). */
export function isNearlySyllable(word: string): boolean {
  return readings(word).length > 0;
}

/** The ways to cut a word into an initial and a rhyme that exists; "gì" and "giá" need two tries. */
function readings(word: string): Parts[] {
  if (word.length > 2 * longest) return [];
  let plain = "";
  let tone = "";
  let toneIndex = -1;
  for (const letter of word.normalize("NFC").toLowerCase()) {
    const toned = tonedLetters.get(letter);
    if (toned) {
      if (tone !== "") return [];
      tone = toned.tone;
      toneIndex = plain.length;
    }
    plain += toned ? toned.plain : letter;
  }
  const match = shape.exec(plain);
  if (plain.length > longest || !match) return [];
  const starts = [(match[1] ?? "").length, ...(plain.startsWith("gi") ? [2] : [])];
  return starts.flatMap((start) => {
    const [initial, rhyme] = [plain.slice(0, start), plain.slice(start)];
    const known = rhymes.has(rhyme) && (initial !== "qu" || !/^(?:[uưo]|ô(?!c))/.test(rhyme));
    return known ? [{ initial, rhyme, tone, toneAt: toneIndex < 0 ? -1 : toneIndex - start }] : [];
  });
}

function fitsInitial({ initial, rhyme }: Parts): boolean {
  const isFront = /^[eêiy]/.test(rhyme);
  switch (initial) {
    case "k":
    case "gh":
    case "ngh":
      return isFront;
    case "c":
    case "ng":
      return !isFront;
    case "g":
      // "gì", "gìn", "giếng": one i is written for two.
      return !isFront || /^i(?:$|[nm]$|ê)/.test(rhyme);
    default:
      return !/^y/.test(rhyme) || /^(?:|h|l|m|s|t|v|th|qu)$/.test(initial);
  }
}

function fitsPlace({ rhyme, toneAt }: Parts): boolean {
  return toneAt === -1 || rhymes.get(rhyme)?.includes(toneAt) === true;
}

function fitsTone({ rhyme, tone }: Parts): boolean {
  // Loan words ("xoong", "soóc") and "khuya" know no other tone.
  if (rhyme.startsWith("oo") && tone !== "" && tone !== "\u0301") return false;
  if (rhyme === "uya" && tone !== "") return false;
  return !stopped.test(rhyme) || tone === "\u0301" || tone === "\u0323";
}
