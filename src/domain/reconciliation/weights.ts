/** How much a term tells: rare in the document weighs more. 0 for a term that stands everywhere. */
export type Weigh = (term: string) => number;

/** Weights by inverse document frequency, ln(texts / texts with the term). A syllable alone is half a word. */
export function weighBy(texts: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => {
    const rarity = Math.log(Math.max(texts.length, 1) / (counts.get(term) ?? 1));
    return isWhole(term) ? rarity : rarity / 2;
  };
}

/** Whether a term is a word of its own: a pair, a short form, a document or a name in capitals. */
export function isWhole(term: string): boolean {
  return term.includes(" ") || /^[~^]/.test(term);
}

export function weightOf(terms: Iterable<string>, weigh: Weigh): number {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
}
