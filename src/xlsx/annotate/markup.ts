import { NotUnderstood } from "./notUnderstood";

/** An element of a well-formed text and where it stands in it: offsets, the end exclusive. */
export interface MarkupElement {
  /** Local name and its namespace. */
  name: string;
  uri: string;
  /** As written, with its prefix. */
  qualified: string;
  /** Its start tag; for an empty element the whole of it. */
  start: { from: number; to: number };
  isEmpty: boolean;
  /** Its end tag; for an empty element where that would be. */
  end: { from: number; to: number };
  children: MarkupElement[];
  parent?: MarkupElement;
  /** Namespaces by prefix, "" for the default one. */
  scope: Readonly<Record<string, string>>;
}

/** Where the tag that begins at `from` ends: ">" counts outside quotes only. */
function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const close = text.indexOf(">", at);
    if (close < 0) throw new NotUnderstood("tag without end");
    const quote = /["']/.exec(text.slice(at, close));
    if (!quote) return close + 1;
    const second = text.indexOf(quote[0], at + quote.index + 1);
    if (second < 0) throw new NotUnderstood("quote without end");
    at = second + 1;
  }
}

/** What is markup but no tag: a comment, CDATA or an instruction. Gives where it ends. */
function asideEnd(text: string, from: number): number | undefined {
  const asides: [string, string][] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ];
  const found = asides.find(([start]) => text.startsWith(start, from));
  if (!found) {
    if (text.startsWith("<!", from)) throw new NotUnderstood("declaration");
    return undefined;
  }
  const end = text.indexOf(found[1], from + found[0].length);
  if (end < 0) throw new NotUnderstood("aside without end");
  return end + found[1].length;
}

const attributes = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function scopeOf(
  tag: string,
  outer: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  if (outer && !tag.includes("xmlns")) return outer;
  const declared = [...tag.matchAll(attributes)].flatMap(([, name = "", double, single]) =>
    name === "xmlns" || name.startsWith("xmlns:") ? [[name.slice(6), double ?? single ?? ""] as const] : [],
  );
  return { ...outer, ...Object.fromEntries(declared) };
}

/**
 * The elements of a text that a strict parser has found well-formed. `keep` leaves out elements with all they hold that
 * nobody will ask for, such as the cells of a sheet.
 */
export function parseMarkup(text: string, keep: (name: string) => boolean = () => true): MarkupElement {
  let root: MarkupElement | undefined;
  let open: MarkupElement | undefined;
  /** Elements that are open below one that is left out. */
  let left = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const aside = asideEnd(text, at);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    const from = at;
    at = tagEnd(text, from);
    if (text[from + 1] === "/") {
      if (left > 0) left -= 1;
      else if (!open) throw new NotUnderstood("end tag alone");
      else {
        open.end = { from, to: at };
        open = open.parent;
      }
      continue;
    }
    const isEmpty = text[at - 2] === "/";
    const tag = text.slice(from, at);
    const qualified = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    const colon = qualified.indexOf(":");
    const name = qualified.slice(colon + 1);
    if (left > 0 || (open && !keep(name))) {
      if (!isEmpty) left += 1;
      continue;
    }
    const scope = scopeOf(tag, open?.scope);
    const uri = scope[colon < 0 ? "" : qualified.slice(0, colon)] ?? "";
    const start = { from, to: at };
    const element: MarkupElement = {
      name,
      uri,
      qualified,
      start,
      isEmpty,
      end: { from: at, to: at },
      children: [],
      scope,
      ...(open && { parent: open }),
    };
    if (open) open.children.push(element);
    else if (root) throw new NotUnderstood("two roots");
    root ??= element;
    if (!isEmpty) open = element;
  }
  if (!root || open) throw new NotUnderstood("no end");
  return root;
}

/** Where an attribute's value stands, without its quotes; `name` as written. Nothing where there is none. */
export function attributePlace(
  text: string,
  element: MarkupElement,
  name: string,
): { from: number; to: number } | undefined {
  const tag = text.slice(element.start.from, element.start.to);
  for (const match of tag.matchAll(attributes)) {
    if (match[1] !== name) continue;
    const length = (match[2] ?? match[3] ?? "").length;
    const to = element.start.from + match.index + match[0].length - 1;
    return { from: to - length, to };
  }
  return undefined;
}

/** An attribute's value. Those asked for are numbers, names and ids: one with an entity in it is not understood. */
export function attributeOf(text: string, element: MarkupElement, name: string): string | undefined {
  const place = attributePlace(text, element, name);
  const value = place && text.slice(place.from, place.to);
  if (value?.includes("&")) throw new NotUnderstood(`entity in ${name}`);
  return value;
}

/** The children of an element that are of its own namespace and have this name. */
export function childrenNamed(element: MarkupElement, name: string): MarkupElement[] {
  return element.children.filter((child) => child.name === name && child.uri === element.uri);
}
