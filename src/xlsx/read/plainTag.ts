import { maxStoredLength } from "../limits";
import { officeRelationships } from "./namespaces";
import { afterOther, isNameAt } from "./plainBytes";
import { PlainNames } from "./plainNames";
import { blank, isA, nameRest, nameStart, valueLetters } from "./plainLetters";
import { decodePlain, NotPlain, plainText } from "./plainText";
import type { XmlElement } from "./xmlReader";

/** Each name is compared with those before it; a tag with more of them is the full parser's. */
const mostAttributes = 64;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** Namespaces declared by one element, by prefix; "" for elements without one. */
interface Scope {
  depth: number;
  uris: Map<string, string>;
  outer: Scope | undefined;
}

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const ampersand = 0x26;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const space = 0x20;
const colon = 0x3a;
const letterX = 0x78;

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}

function endOfName(bytes: Uint8Array, from: number): number {
  if (!isA(nameStart, bytes[from])) throw new NotPlain();
  let at = from + 1;
  while (isA(nameRest, bytes[at])) at++;
  return at;
}

/** The start tag being read, with the namespaces of all elements that are open. One object for a whole document. */
export class PlainTag implements XmlElement {
  name = "";
  parent = "";
  /** Name as written, with its prefix. */
  qualified = "";
  /** Namespace of the name; empty for none. */
  uri = "";
  isEmpty = false;
  private readonly allNames: PlainNames;
  private count = 0;
  /** Where names stand in the document. */
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];
  /** Where values stand in the text; those with references are in `decoded`. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly decoded: (string | undefined)[] = [];
  /** Whether a name of the tag has a prefix; the namespace of names without one. */
  private hasPrefixes = false;
  private defaultUri = "";
  private declares = false;
  private scope: Scope = { depth: 0, uris: new Map([["xml", xmlNamespace]]), outer: undefined };
  private depth = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly namespaces: readonly string[],
  ) {
    this.allNames = new PlainNames(bytes);
  }

  readonly attribute = (name: string): string | undefined => {
    for (let index = 0; index < this.count; index++) {
      const start = this.nameStarts[index] ?? 0;
      if (this.nameEnds[index] === start + name.length && isNameAt(this.bytes, start, name))
        return this.value(index);
    }
    return undefined;
  };

  readonly own = (name: string): string | undefined => this.within(name, this.namespaces);

  readonly relationshipId = (): string | undefined => this.within("id", officeRelationships);

  /** Goes into the element whose name begins at `from`; gives where its tag ends, after ">". */
  enter(from: number, parent: string): number {
    const { bytes } = this;
    let at = endOfName(bytes, from);
    this.qualified = this.allNames.between(from, at);
    this.parent = parent;
    this.count = 0;
    this.hasPrefixes = this.declares = false;
    let code = bytes[at];
    for (;;) {
      const before = at;
      while (isA(blank, code)) code = bytes[++at];
      if (code === greater || code === slash) break;
      if (at === before) throw new NotPlain();
      at = this.readAttribute(at);
      code = bytes[at];
    }
    this.isEmpty = code === slash;
    if (this.isEmpty && bytes[++at] !== greater) throw new NotPlain();
    this.depth++;
    if (this.declares) this.declare();
    this.resolve();
    return at + 1;
  }

  /** Leaves the innermost element; its namespaces are forgotten. */
  leave(): void {
    if (this.scope.depth === this.depth && this.scope.outer) {
      this.scope = this.scope.outer;
      this.defaultUri = this.uriOf("") ?? "";
    }
    this.depth--;
  }

  private value(index: number): string {
    return this.decoded[index] ?? plainText(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  private nameOf(index: number): string {
    return this.allNames.between(this.nameStarts[index] ?? 0, this.nameEnds[index] ?? 0);
  }

  /** Whether the tag has an attribute already that is called the same. */
  private has(start: number, end: number): boolean {
    const { bytes, count } = this;
    for (let index = 0; index < count; index++) {
      let at = this.nameStarts[index] ?? 0;
      if (bytes[at] !== bytes[start] || (this.nameEnds[index] ?? 0) - at !== end - start) continue;
      let same = start;
      while (same < end && bytes[at++] === bytes[same]) same++;
      if (same === end) return true;
    }
    return false;
  }

  private readAttribute(from: number): number {
    const { bytes, count } = this;
    let at = from;
    let hasPrefix = false;
    if (!isA(nameStart, bytes[at])) throw new NotPlain();
    while (isA(nameRest, bytes[++at])) if (bytes[at] === colon) hasPrefix = true;
    if (this.has(from, at)) throw new NotPlain();
    const quote = bytes[at + 1];
    if (bytes[at] !== equals || (quote !== doubleQuote && quote !== singleQuote) || count === mostAttributes)
      throw new NotPlain();
    const start = at + 2;
    let hasReference = false;
    at = start;
    for (;;) {
      while (valueLetters[bytes[at] ?? 0] === 1) at++;
      const code = bytes[at];
      if (code === quote) break;
      // Tabs and line ends would become spaces; behind the end there is nothing.
      if (code === less || code === undefined || code < space) throw new NotPlain();
      if (code === ampersand) hasReference = true;
      at = code < 0x80 ? at + 1 : afterOther(bytes, at);
    }
    // The full parser counts characters, and refuses it before it is put together.
    if (at - start > maxStoredLength) throw new NotPlain();
    this.nameStarts[count] = from;
    this.nameEnds[count] = start - 2;
    this.starts[count] = start;
    this.ends[count] = at;
    this.decoded[count] = hasReference ? decodePlain(plainText(bytes, start, at)) : undefined;
    this.count++;
    if (bytes[from] === letterX && isNameAt(bytes, from, "xmlns")) {
      // "xmlnsa:b" declares nothing.
      if (from + 5 !== start - 2 && bytes[from + 5] !== colon) throw new NotPlain();
      this.declares = true;
    } else if (hasPrefix) this.hasPrefixes = true;
    return at + 1;
  }

  /** Takes up the namespaces the tag declares. */
  private declare(): void {
    const uris = new Map<string, string>();
    for (let index = 0; index < this.count; index++) {
      const name = this.nameOf(index);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name.slice("xmlns:".length);
      const uri = this.value(index).trim();
      const isReserved = /^xml/.test(prefix) || uri === xmlNamespace || uri === xmlnsNamespace;
      if (isReserved || (name !== "xmlns" && (!/^[A-Za-z_][-.\w]*$/.test(prefix) || uri === "")))
        throw new NotPlain();
      uris.set(prefix, uri);
    }
    this.scope = { depth: this.depth, uris, outer: this.scope };
    this.defaultUri = this.uriOf("") ?? "";
  }

  /** Finds what the prefixes of the tag stand for. */
  private resolve(): void {
    const { qualified } = this;
    this.name = qualified.length === 1 ? qualified : localName(qualified);
    const isPlain = qualified.length === this.name.length;
    this.uri = isPlain ? this.defaultUri : (this.uriOf(qualified) ?? "");
    if (!this.hasPrefixes) return;
    const locals = new Set<string>();
    for (let index = 0; index < this.count; index++) {
      const name = this.nameOf(index);
      if (!name.includes(":") || name.startsWith("xmlns")) continue;
      this.uriOf(name);
      // Two prefixes may stand for one namespace, and this be one attribute twice.
      const local = localName(name);
      if (locals.has(local)) throw new NotPlain();
      locals.add(local);
    }
  }

  /** What a qualified name's prefix stands for; "" asks for the default namespace. A prefix must stand for something. */
  private uriOf(qualified: string): string | undefined {
    const prefix = qualified.slice(0, Math.max(0, qualified.indexOf(":")));
    if (qualified !== "" && !isA(nameStart, qualified.charCodeAt(prefix.length + 1))) throw new NotPlain();
    if (qualified.indexOf(":", prefix.length + 1) >= 0) throw new NotPlain();
    for (let scope: Scope | undefined = this.scope; scope; scope = scope.outer) {
      const uri = scope.uris.get(prefix);
      if (uri !== undefined) return uri;
    }
    if (prefix !== "") throw new NotPlain();
    return undefined;
  }

  private within(local: string, namespaces: readonly string[]): string | undefined {
    if (!this.hasPrefixes) return undefined;
    for (let index = 0; index < this.count; index++) {
      const name = this.nameOf(index);
      if (!name.endsWith(`:${local}`) || name.startsWith("xmlns")) continue;
      if (namespaces.includes(this.uriOf(name) ?? "")) return this.value(index);
    }
    return undefined;
  }
}
