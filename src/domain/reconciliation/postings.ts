import type { Weigh } from "./weights";

/** An index from terms to the things that have them, each thing a number. */
export class Postings {
  private readonly byTerm = new Map<string, number[]>();

  constructor(private readonly weigh: Weigh) {}

  add(thing: number, terms: Iterable<string>): void {
    for (const term of terms) {
      const things = this.byTerm.get(term);
      if (things) things.push(thing);
      else this.byTerm.set(term, [thing]);
    }
  }

  /** The weight in common with each thing that has any of the terms. */
  shared(terms: Iterable<string>): Map<number, number> {
    const sums = new Map<number, number>();
    for (const term of terms) {
      const weight = this.weigh(term);
      if (weight <= 0) continue;
      for (const thing of this.byTerm.get(term) ?? []) sums.set(thing, (sums.get(thing) ?? 0) + weight);
    }
    return sums;
  }
}
