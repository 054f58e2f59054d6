import { encodeXString } from "../xmlString";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Any string as the content of an element. */
export function escapeText(text: string): string {
  return encodeXString(text).replace(/[&<>]/g, (letter) => entities[letter] ?? letter);
}

/** Any string as an attribute's value: line ends and tabs survive. */
export function escapeAttribute(text: string): string {
  return encodeXString(text).replace(/[&<>"\t\n]/g, (letter) => entities[letter] ?? letter);
}

export type Attributes = Record<string, string | number | boolean | undefined>;

/** One element; attributes that are undefined are left out, truth values become 1 and 0. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "string" ? escapeAttribute(value) : String(Number(value));
    start += ` ${key}="${text}"`;
  }
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A counted list, or nothing at all when it is empty: Excel does not take empty ones. */
export function list(name: string, items: string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
