import { maxXmlDepth } from "../limits";
import { broken, overLimit } from "./fileRefused";
import { compatibility } from "./namespaces";
import type { XmlReader } from "./xmlReader";

/** Where in a document a parser is, and whether the reader is told of it: one for every parser, so that they agree. */
export class ElementPath {
  /** Name of the element that is open now; that of the parent of what opens next or has just closed. */
  parent = "";
  depth = 0;
  /** Whether the text here is the reader's. */
  isRead = false;
  /** Names and `isRead` by depth. A wrapper of markup compatibility repeats its parent's name: its content belongs there. */
  private readonly names: string[] = [""];
  private readonly told: boolean[] = [false];
  private skippedFrom = 0;
  /** The namespace seen last, as nearly every element is of one. */
  private lastUri: string | undefined;
  private own = false;
  private compatible = false;

  constructor(
    private readonly part: string,
    private readonly reader: Pick<XmlReader, "namespaces" | "root">,
  ) {}

  /** Goes into an element; true when the reader is told. Content for other readers is not: newer alternatives and extension lists. */
  open(local: string, uri: string): boolean {
    if (uri !== this.lastUri) {
      this.lastUri = uri;
      this.own = this.reader.namespaces.includes(uri);
      this.compatible = uri === compatibility;
    }
    const { own, compatible } = this;
    const depth = ++this.depth;
    if (depth > maxXmlDepth) throw overLimit("xmlDepth", maxXmlDepth);
    if (depth === 1 && !(own && local === this.reader.root)) {
      throw broken(`${this.part} is no ${this.reader.root}`);
    }
    const isSkip = (compatible && local === "Choice") || (own && local === "extLst");
    if (isSkip && this.skippedFrom === 0) this.skippedFrom = depth;
    if (!own) this.parent = compatible ? this.parent : "";
    else this.parent = local;
    this.isRead = own && this.skippedFrom === 0;
    this.names[depth] = this.parent;
    this.told[depth] = this.isRead;
    return this.isRead;
  }

  /** Leaves the element; true when the reader is told. */
  close(): boolean {
    const told = this.isRead;
    if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    this.depth--;
    this.parent = this.names[this.depth] ?? "";
    this.isRead = this.told[this.depth] ?? false;
    return told;
  }
}
