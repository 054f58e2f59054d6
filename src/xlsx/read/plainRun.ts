import { decodeXString } from "../xmlString";
import { afterOther } from "./plainBytes";
import { decodePlain, NotPlain } from "./plainText";

const less = 0x3c;
const greater = 0x3e;
const ampersand = 0x26;
const bracket = 0x5d;
const underscore = 0x5f;
const space = 0x20;
const carriageReturn = 0x0d;

/** Bytes of a text that need no look: ASCII without controls and these few. */
const ordinary = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= space && code < 0x80 && ![less, greater, ampersand, underscore].includes(code) ? 1 : 0,
);

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Up to so many letters the decoder takes longer than doing it here. */
const shortest = 12;

/** Bytes that are known to be UTF-8 as text. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortest) return utf8.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 0x80) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(code);
  }
  return text;
}

/** A text between two tags. One object is used again and again. */
export class PlainRun {
  start = 0;
  /** Where the "<" is, or the document's end. */
  end = 0;
  private hasReference = false;
  private hasReturn = false;
  private hasUnderscore = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Goes over the text from `from` on; throws `NotPlain` when it is none of XML. */
  find(from: number): void {
    const { bytes } = this;
    const { length } = bytes;
    this.start = from;
    this.hasReference = this.hasReturn = this.hasUnderscore = false;
    let at = from;
    while (at < length) {
      const code = bytes[at] ?? 0;
      if (ordinary[code] === 1) at++;
      else if (code === less) break;
      else at = this.special(code, at);
    }
    this.end = at;
  }

  get length(): number {
    return this.end - this.start;
  }

  get isBlank(): boolean {
    for (let at = this.start; at < this.end; at++) if ((this.bytes[at] ?? 0) > space) return false;
    return true;
  }

  /** Whether the text is as it stands, letter by letter. */
  get isLiteral(): boolean {
    return !(this.hasReference || this.hasReturn || this.hasUnderscore);
  }

  /** The text, its references replaced and its line ends made one line feed (XML 1.0, 2.11); unknown references throw `NotPlain`. */
  get text(): string {
    const raw = plainText(this.bytes, this.start, this.end);
    const text = this.hasReturn ? raw.replace(/\r\n?/g, "\n") : raw;
    return this.hasReference ? decodePlain(text) : text;
  }

  /** The text of a cell, which may hold `_xHHHH_`. */
  get cellText(): string {
    const { text } = this;
    return this.hasUnderscore || this.hasReference ? decodeXString(text) : text;
  }

  private special(code: number, at: number): number {
    if (code === ampersand) this.hasReference = true;
    else if (code === underscore) this.hasUnderscore = true;
    else if (code === carriageReturn) this.hasReturn = true;
    else if (code === greater && this.bytes[at - 1] === bracket && this.bytes[at - 2] === bracket)
      throw new NotPlain();
    return afterOther(this.bytes, at);
  }
}
