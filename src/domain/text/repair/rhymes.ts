/**
 * The rhymes of Vietnamese, without tones: a nucleus, the place of the letter that bears the tone (0-based, in the nucleus),
 * and the endings the nucleus takes. "-" is none.
 */
const nuclei: readonly (readonly [nucleus: string, bearer: number, endings: string])[] = [
  ["a", 0, "- c ch i m n ng nh o p t u y"],
  ["ă", 0, "c m n ng p t"],
  ["â", 0, "c m n ng p t u y"],
  ["e", 0, "- c m n ng o p t"],
  ["ê", 0, "- ch m n nh p t u"],
  ["i", 0, "- ch m n nh p t u"],
  ["o", 0, "- c i m n ng p t"],
  ["ô", 0, "- c i m n ng p t"],
  ["ơ", 0, "- i m n p t"],
  ["u", 0, "- c i m n ng p t"],
  ["ư", 0, "- c i m n ng t u"],
  ["y", 0, "- ch nh t"],
  ["ia", 0, "-"],
  ["iê", 1, "c m n ng p t u"],
  ["yê", 1, "m n ng t u"],
  ["ua", 0, "-"],
  ["uô", 1, "c i m n ng t"],
  ["ưa", 0, "-"],
  ["ươ", 1, "c i m n ng p t u"],
  ["oa", 1, "- c ch i m n ng nh o p t y"],
  ["oă", 1, "c m n ng t"],
  ["oe", 1, "- m n o t"],
  ["oo", 1, "c ng"],
  ["uâ", 1, "n ng t y"],
  ["uê", 1, "- ch nh"],
  ["uơ", 1, "-"],
  ["uy", 1, "- ch n nh p t u"],
  ["uya", 1, "-"],
  ["uyê", 2, "n t"],
];

/** "hóa", "khỏe", "thúy": an older spelling puts the tone on the first letter of these. */
const olderSpelling: ReadonlySet<string> = new Set(["oa", "oe", "uy"]);

/** Each rhyme without its tone, with the places (0-based) where the tone mark may stand. */
export const rhymes: ReadonlyMap<string, readonly number[]> = new Map(
  nuclei.flatMap(([nucleus, bearer, endings]) =>
    endings.split(" ").map((ending): [string, number[]] => {
      const rhyme = ending === "-" ? nucleus : nucleus + ending;
      return [rhyme, olderSpelling.has(rhyme) ? [bearer, 0] : [bearer]];
    }),
  ),
);
