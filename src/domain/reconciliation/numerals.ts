const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to the letter L; undefined for any other text. */
export function romanValue(text: string): number | undefined {
  if (!/^[IVXL]+$/.test(text)) return undefined;
  const values = [...text].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The letters of lists in Vietnamese order; f, j, w, z are used by some and missed by nobody. */
export const listLetters = [..."abcdđefghijklmnopqrstuvwxyz"];
export const optionalLetters: ReadonlySet<string> = new Set("fjwz");
