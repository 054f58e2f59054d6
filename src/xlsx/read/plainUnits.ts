import { afterOther, isAt, markup } from "./plainBytes";
import { decodePlain, longestReference, NotPlain, shortest } from "./plainText";

const less = 0x3c;
const greater = 0x3e;
const ampersand = 0x26;
const semicolon = 0x3b;
const bracket = 0x5d;
const space = 0x20;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Bytes that stand for themselves: ASCII without controls and these few. */
const ordinary = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= space && code < 0x80 && ![less, greater, ampersand].includes(code) ? 1 : 0,
);

const fewestUnits = 2048;
/** A longer text is left to the full parser, which takes it in pieces. */
const mostUnits = 2 ** 21;

const commonReferences = [
  { name: markup("&quot;"), unit: 0x22 },
  { name: markup("&amp;"), unit: ampersand },
  { name: markup("&lt;"), unit: less },
  { name: markup("&gt;"), unit: greater },
];

/** The units are in this machine's byte order, which is little-endian wherever browsers and Node run. */
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Texts of a document as UTF-16 units, checked and decoded in one go: faster than the decoder and a second look. */
export class PlainUnits {
  used = 0;
  /** There is room once a text comes: most parts of a workbook have none. */
  private units = new Uint16Array();

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Appends the text that begins at `from`, references replaced and line ends made one line feed (XML 1.0, 2.11);
   * gives where the next "<" or the document's end is. Throws `NotPlain` for what is no text of XML.
   */
  append(from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = from;
    for (;;) {
      at = this.appendUsual(at);
      if (at === length) return at;
      const code = bytes[at] ?? 0;
      if (code === less) return at;
      if (this.used + 2 > this.units.length) this.grow();
      else if (code >= 0x80) at = this.appendOther(code, at);
      else if (ordinary[code] === 0) at = this.appendSpecial(code, at);
    }
  }

  /** As far as there are usual letters and room for them: ASCII without a meaning of its own, Latin, Vietnamese. */
  private appendUsual(from: number): number {
    const { bytes, units } = this;
    let at = from;
    let { used } = this;
    const end = Math.min(bytes.length, from + units.length - used);
    while (at < end) {
      const code = bytes[at] ?? 0;
      if (ordinary[code] === 1) {
        units[used++] = code;
        at++;
        continue;
      }
      if (code < 0xc2 || code > 0xec || code === 0xe0) break;
      const second = (bytes[at + 1] ?? 0) ^ 0x80;
      if (second >= 0x40) break;
      if (code < 0xe0) {
        units[used++] = ((code & 0x1f) << 6) | second;
        at += 2;
        continue;
      }
      const third = (bytes[at + 2] ?? 0) ^ 0x80;
      if (third >= 0x40) break;
      units[used++] = ((code & 0x0f) << 12) | (second << 6) | third;
      at += 3;
    }
    this.used = used;
    return at;
  }

  /** The units from `start` to `end` as text. */
  text(start: number, end: number): string {
    if (end - start > shortest) return utf16.decode(this.units.subarray(start, end));
    let text = "";
    for (let at = start; at < end; at++) text += String.fromCharCode(this.units[at] ?? 0);
    return text;
  }

  private grow(): void {
    if (this.units.length >= mostUnits) throw new NotPlain();
    const larger = new Uint16Array(Math.max(fewestUnits, this.units.length * 4));
    larger.set(this.units);
    this.units = larger;
  }

  /** A character of several bytes. */
  private appendOther(first: number, at: number): number {
    const { bytes, units } = this;
    const next = afterOther(bytes, at);
    const second = (bytes[at + 1] ?? 0) & 0x3f;
    const third = (bytes[at + 2] ?? 0) & 0x3f;
    if (first < 0xe0) units[this.used++] = ((first & 0x1f) << 6) | second;
    else if (first < 0xf0) units[this.used++] = ((first & 0x0f) << 12) | (second << 6) | third;
    else {
      const code = ((first & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
      units[this.used++] = 0xd800 + ((code - 0x10000) >> 10);
      units[this.used++] = 0xdc00 + (code & 0x3ff);
    }
    return next;
  }

  private appendSpecial(code: number, at: number): number {
    const { bytes, units } = this;
    if (code === ampersand) return this.appendReference(at);
    if (code === greater && bytes[at - 1] === bracket && bytes[at - 2] === bracket) throw new NotPlain();
    const next = afterOther(bytes, at);
    if (code !== carriageReturn) units[this.used++] = code;
    else if (bytes[next] !== lineFeed) units[this.used++] = lineFeed;
    return next;
  }

  private appendReference(at: number): number {
    const { bytes, units } = this;
    for (const { name, unit } of commonReferences) {
      if (!isAt(bytes, at, name)) continue;
      units[this.used++] = unit;
      return at + name.length;
    }
    let end = at;
    let reference = "";
    do reference += String.fromCharCode(bytes[end] ?? 0);
    while (bytes[end++] !== semicolon && reference.length <= longestReference);
    const character = decodePlain(reference);
    for (let index = 0; index < character.length; index++) units[this.used++] = character.charCodeAt(index);
    return end;
  }
}
