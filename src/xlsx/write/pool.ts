/** Pieces of XML, each kept once and known by its number. */
export class Pool {
  private readonly numbers = new Map<string, number>();

  /** `start` is the number of the first piece. */
  constructor(
    first: string[] = [],
    private readonly start = 0,
  ) {
    for (const xml of first) this.add(xml);
  }

  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.start + this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }

  get items(): string[] {
    return [...this.numbers.keys()];
  }
}
