import { decodeEntities } from "./entities";

/** A piece of an HTML document: a run of text with its references decoded, or a tag with its name in lower case. */
export type HtmlToken =
  { kind: "text"; text: string } | { kind: "open" | "close"; name: string; attributes: string };

const silent = new Set(["script", "style", "head", "title", "template"]);
const tagStart = /<(\/?)([a-z][\w:-]*)/iy;

/** Cuts HTML into tokens in one pass. Comments, declarations and the content of script, style and head are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    const textEnd = next < 0 ? html.length : next;
    if (textEnd > at) tokens.push({ kind: "text", text: decodeEntities(html.slice(at, textEnd)) });
    if (next < 0) break;
    tagStart.lastIndex = next;
    const [, slash, name] = tagStart.exec(html) ?? [];
    if (name === undefined) {
      at = afterOther(html, next);
      if (at === next + 1) tokens.push({ kind: "text", text: "<" });
      continue;
    }
    const end = tagEnd(html, next + 1);
    const lower = name.toLowerCase();
    if (!slash && silent.has(lower)) {
      at = afterElement(html, lower, end);
      continue;
    }
    const attributes = html.slice(next + 1 + name.length, end - 1);
    tokens.push({ kind: slash ? "close" : "open", name: lower, attributes });
    at = end;
  }
  return tokens;
}

/** Behind a comment or declaration; a "<" that opens neither is text. */
function afterOther(html: string, at: number): number {
  if (html.startsWith("<!--", at)) return behind(html, "-->", at + 4);
  return /[!?]/.test(html.charAt(at + 1)) ? behind(html, ">", at + 1) : at + 1;
}

/** Behind the ">" that closes a tag; one inside a quoted attribute does not. */
function tagEnd(html: string, start: number): number {
  let quote = "";
  for (let at = start; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  return html.length;
}

function afterElement(html: string, name: string, start: number): number {
  const close = new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = start;
  return close.test(html) ? close.lastIndex : html.length;
}

function behind(html: string, text: string, start: number): number {
  const at = html.indexOf(text, start);
  return at < 0 ? html.length : at + text.length;
}
