import { ElementPath } from "./elementPath";
import { decodePlain, NotPlain } from "./plainText";
import { PlainTag } from "./plainTag";
import type { XmlReader } from "./xmlReader";

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const less = 0x3c;
const greater = 0x3e;
const ampersand = 0x26;
const bracket = 0x5d;
const space = 0x20;
const lineFeed = 0x0a;
const tab = 0x09;
/** From here on: half pairs, which the decoder has refused, and U+FFFE, U+FFFF, which XML does not allow. */
const nonCharacters = 0xfffe;

/** A mark and a declaration as programs write them. */
const declaration =
  /^\ufeff?(?:<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")? ?\?>)?/;

const isBlank = (code: number) => code === space || code === lineFeed || code === tab;

/** Steps that may pass between two looks at the clock. */
const stepsBetweenChecks = 0x3fff;

/**
 * Runs a document past a reader as `readXml` does, several times faster, as long as it is plain: no document type,
 * comment, instruction or CDATA, ASCII names, well-formed. Throws `NotPlain` at the first thing it is not sure of;
 * the reader has then seen a part, and the document must be read from the beginning by the full parser.
 */
export function feedPlain(xml: string, part: string, reader: XmlReader, onStep: () => void): void {
  const text = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  const path = new ElementPath(part, reader);
  const tag = new PlainTag(text, reader.namespaces);
  /** Of the elements that are open: as written, and without prefix. */
  const names: string[] = [];
  const locals: string[] = [];
  let depth = 0;
  let at = declaration.exec(text)?.[0].length ?? 0;
  let steps = 0;
  let isOver = false;

  const close = (local: string) => {
    tag.leave();
    if (path.close()) reader.close?.(local, path.parent);
    isOver = path.depth === 0;
  };

  for (;;) {
    at = readText(text, at, path.isRead ? reader : undefined, path.depth === 0);
    if (at === text.length) break;
    if ((++steps & stepsBetweenChecks) === 0) onStep();
    const next = text.charCodeAt(at + 1);
    if (next === slash) {
      const name = names[--depth];
      if (name === undefined || !text.startsWith(name, at + 2)) throw new NotPlain();
      at += 2 + name.length;
      while (isBlank(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at++) !== greater) throw new NotPlain();
      close(locals[depth] ?? "");
    } else {
      if (next === bang || next === question || isOver) throw new NotPlain();
      const parent = path.parent;
      at = tag.enter(at + 1, parent);
      if (path.open(tag.name, tag.uri)) reader.open(tag);
      if (tag.isEmpty) close(tag.name);
      else {
        names[depth] = tag.qualified;
        locals[depth++] = tag.name;
      }
    }
  }
  if (!isOver) throw new NotPlain();
}

/** Takes the text up to the next tag and gives where that begins. */
function readText(text: string, from: number, reader: XmlReader | undefined, isOutside: boolean): number {
  let at = from;
  let code = text.charCodeAt(at);
  let hasEntity = false;
  let isSpace = true;
  // At the end of the text `code` is NaN, and no comparison holds.
  while (code !== less && at < text.length) {
    if (code <= space) {
      if (!isBlank(code)) throw new NotPlain();
    } else {
      isSpace = false;
      if (code === ampersand) hasEntity = true;
      else if (code >= nonCharacters) throw new NotPlain();
      else if (code === greater && text.charCodeAt(at - 1) === bracket && text.charCodeAt(at - 2) === bracket)
        throw new NotPlain();
    }
    code = text.charCodeAt(++at);
  }
  if (isOutside && !isSpace) throw new NotPlain();
  if (at === from || isOutside) return at;
  if (hasEntity) {
    const decoded = decodePlain(text.slice(from, at));
    reader?.text?.(decoded);
  } else reader?.text?.(text.slice(from, at));
  return at;
}
