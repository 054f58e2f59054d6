/** Pieces of XML, each kept once and known by its number. */
export class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(first: string[] = []) {
    for (const xml of first) this.add(xml);
  }

  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  get items(): string[] {
    return [...this.numbers.keys()];
  }
}
