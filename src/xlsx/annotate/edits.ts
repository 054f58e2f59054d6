import { attributePlace, type MarkupElement } from "./markup";

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Changes to a text at places of its elements; everything else stays letter by letter. */
export class Edits {
  private readonly edits: Edit[] = [];

  constructor(private readonly text: string) {}

  private add(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** Sets an attribute without entities in its value, or adds it. */
  setAttribute(element: MarkupElement, name: string, value: string | number): void {
    const place = attributePlace(this.text, element, name);
    const end = element.start.to - (element.isEmpty ? 2 : 1);
    if (place) this.add(place.from, place.to, String(value));
    else this.add(end, end, ` ${name}="${value}"`);
  }

  /** Puts XML before an element's first content. At most once for an element that is empty. */
  prepend(element: MarkupElement, xml: string): void {
    if (element.isEmpty) this.append(element, xml);
    else this.add(element.start.to, element.start.to, xml);
  }

  /** Puts XML behind an element's last content. At most once for an element that is empty. */
  append(element: MarkupElement, xml: string): void {
    const { to } = element.start;
    if (element.isEmpty) this.add(to - 2, to, `>${xml}</${element.qualified}>`);
    else this.add(element.end.from, element.end.from, xml);
  }

  before(element: MarkupElement, xml: string): void {
    this.add(element.start.from, element.start.from, xml);
  }

  after(element: MarkupElement, xml: string): void {
    this.add(element.end.to, element.end.to, xml);
  }

  get isNone(): boolean {
    return this.edits.length === 0;
  }

  /** The text with its changes; those at one place in the order they were made. */
  apply(): string {
    let made = "";
    let at = 0;
    for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
      made += this.text.slice(at, from) + text;
      at = to;
    }
    return made + this.text.slice(at);
  }
}
