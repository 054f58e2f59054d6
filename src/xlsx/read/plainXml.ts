import { ElementPath } from "./elementPath";
import { isAt, isNameAt } from "./plainBytes";
import { afterDeclaration } from "./plainDeclaration";
import { blank, isA } from "./plainLetters";
import { NotPlain } from "./plainText";
import { PlainTag } from "./plainTag";
import { PlainUnits } from "./plainUnits";
import type { XmlReader } from "./xmlReader";

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const less = 0x3c;
const greater = 0x3e;

/** Between the declaration and the root element, and behind it. */
function requireBlank(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if (!isA(blank, bytes[at])) throw new NotPlain();
}

const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Characters that may pass between two looks at the clock. */
const betweenChecks = 256 * 1024;

/**
 * Runs a document past a reader as `readXml` does, several times faster, as long as it is plain: no document type,
 * comment, instruction or CDATA, ASCII names, well-formed. Throws `NotPlain` at the first thing it is not sure of;
 * the reader has then seen a part, and the document must be read from the beginning by the full parser.
 */
export function feedPlain(bytes: Uint8Array, part: string, reader: XmlReader, onStep: () => void): void {
  const path = new ElementPath(part, reader);
  const tag = new PlainTag(bytes, reader.namespaces);
  const { shortcut } = reader;
  /** Of the elements that are open: as written, and without prefix. */
  const names: string[] = [];
  const locals: string[] = [];
  let depth = 0;
  const units = new PlainUnits(bytes);
  const mark = isAt(bytes, 0, byteOrderMark) ? byteOrderMark.length : 0;
  let at = afterDeclaration(bytes, mark);
  let nextCheck = betweenChecks;
  let isOver = false;

  const close = (local: string) => {
    tag.leave();
    if (path.close()) reader.close?.(local, path.parent);
    isOver = path.depth === 0;
  };

  for (;;) {
    // Without a prefix, what follows is of the same namespace as the element it stands in.
    if (shortcut && path.isRead && names[depth - 1] === shortcut.within && depth <= shortcut.deepest)
      at = shortcut.take(bytes, at, units);
    if (bytes[at] !== less) {
      const from = at;
      units.used = 0;
      at = units.append(from);
      if (path.isRead) reader.text?.(units.text(0, units.used));
      else if (path.depth === 0) requireBlank(bytes, from, at);
    }
    if (at === bytes.length) break;
    if (at > nextCheck) {
      onStep();
      nextCheck = at + betweenChecks;
    }
    const next = bytes[at + 1];
    if (next === slash) {
      const name = names[--depth];
      if (name === undefined || !isNameAt(bytes, at + 2, name)) throw new NotPlain();
      at += 2 + name.length;
      while (isA(blank, bytes[at])) at++;
      if (bytes[at++] !== greater) throw new NotPlain();
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
