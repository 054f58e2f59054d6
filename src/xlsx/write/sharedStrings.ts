import { maxTextLength } from "../limits";
import { cutText } from "./cutText";
import { declaration, element, escapeText, main } from "./xml";

/** The texts of a book, each kept once. Excel cannot hold more than 32,767 units in a cell: longer ones are cut. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses++;
    const cut = cutText(text, maxTextLength);
    const known = this.numbers.get(cut);
    if (known !== undefined) return known;
    this.numbers.set(cut, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    let items = "";
    for (const text of this.numbers.keys())
      items += `<si><t xml:space="preserve">${escapeText(text)}</t></si>`;
    return (
      declaration + element("sst", { xmlns: main, count: this.uses, uniqueCount: this.numbers.size }, items)
    );
  }
}
