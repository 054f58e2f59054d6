import { maxXmlDepth } from "../limits";
import { broken, overLimit } from "./fileRefused";
import { compatibility } from "./namespaces";
import type { XmlReader } from "./xmlReader";

/** Where in a document a parser is, and whether the reader is told of it: one for every parser, so that they agree. */
export class ElementPath {
  /** Names by depth. A wrapper of markup compatibility repeats its parent's name: its content belongs there. */
  private readonly names: string[] = [];
  private readonly own: boolean[] = [];
  private skippedFrom = 0;

  constructor(
    private readonly part: string,
    private readonly reader: Pick<XmlReader, "namespaces" | "root">,
  ) {}

  get depth(): number {
    return this.names.length;
  }

  /** Name of the element that is open now; that of the parent of what opens next or has just closed. */
  get parent(): string {
    return this.names[this.names.length - 1] ?? "";
  }

  /** Whether the text here is the reader's. */
  get isRead(): boolean {
    return this.skippedFrom === 0 && this.own[this.own.length - 1] === true;
  }

  /** Goes into an element; true when the reader is told. Content for other readers is not: newer alternatives and extension lists. */
  open(local: string, uri: string): boolean {
    const own = this.reader.namespaces.includes(uri);
    const compatible = uri === compatibility;
    this.names.push(own ? local : compatible ? this.parent : "");
    this.own.push(own);
    if (this.names.length > maxXmlDepth) throw overLimit("xmlDepth", maxXmlDepth);
    if (this.names.length === 1 && !(own && local === this.reader.root)) {
      throw broken(`${this.part} is no ${this.reader.root}`);
    }
    if (this.skippedFrom !== 0) return false;
    if ((compatible && local === "Choice") || (own && local === "extLst")) this.skippedFrom = this.depth;
    return own && this.skippedFrom === 0;
  }

  /** Leaves the element; true when the reader is told. */
  close(): boolean {
    const told = this.isRead;
    if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    this.names.pop();
    this.own.pop();
    return told;
  }
}
