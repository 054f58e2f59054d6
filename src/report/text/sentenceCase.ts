import { capitalised } from "./plainText";

/** A Vietnamese syllable without its marks; an abbreviation (CCHC, UBND, QPPL) is none. */
const syllable = /^(?:ngh?|gh|gi|[ckpt]h|nh|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/;

function bare(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

/** A title in capitals as a sentence begins: "CẢI CÁCH TTHC" → "Cải cách TTHC". Any other stays as it is. */
export function sentenceCase(title: string): string {
  if (title !== title.toLocaleUpperCase("vi")) return title;
  const words = title.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    syllable.test(bare(word)) ? word.toLocaleLowerCase("vi") : word,
  );
  return capitalised(words);
}
