import { afterOther } from "./plainBytes";
import { decodePlain, NotPlain } from "./plainText";

const less = 0x3c;
const greater = 0x3e;
const ampersand = 0x26;
const bracket = 0x5d;
const space = 0x20;
const carriageReturn = 0x0d;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes that are known to be UTF-8 as text. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  // A call of the decoder takes as long as some twenty letters.
  if (end - start > 24) return utf8.decode(bytes.subarray(start, end));
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
  isBlank = true;
  private hasReference = false;
  private hasReturn = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Goes over the text from `from` on; throws `NotPlain` when it is none of XML. */
  find(from: number): void {
    const { bytes } = this;
    this.start = from;
    this.isBlank = true;
    this.hasReference = this.hasReturn = false;
    let at = from;
    while (at < bytes.length) {
      const code = bytes[at] ?? 0;
      if (code === less) break;
      if (code > space && code < 0x80) {
        this.isBlank = false;
        if (code === ampersand) this.hasReference = true;
        else if (code === greater && bytes[at - 1] === bracket && bytes[at - 2] === bracket)
          throw new NotPlain();
        at++;
      } else {
        if (code >= 0x80) this.isBlank = false;
        else if (code === carriageReturn) this.hasReturn = true;
        at = code === space ? at + 1 : afterOther(bytes, at);
      }
    }
    this.end = at;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Throws `NotPlain` when a reference in the text is not known. */
  check(): void {
    if (this.hasReference) void this.text;
  }

  /** The text, its references replaced and its line ends made one line feed (XML 1.0, 2.11). */
  get text(): string {
    const raw = plainText(this.bytes, this.start, this.end);
    const text = this.hasReturn ? raw.replace(/\r\n?/g, "\n") : raw;
    return this.hasReference ? decodePlain(text) : text;
  }
}
