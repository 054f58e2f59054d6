import { maxStoredLength, maxTextLength } from "../limits";
import { overLimit } from "./fileRefused";

/** What the fast parser leaves to the full one, which reads it or refuses it. */
export class NotPlain extends Error {}

const ampersand = "&";
const semicolon = ";";
const hash = 0x23;

function namedCharacter(name: string): string | undefined {
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
    default:
      return undefined;
  }
}

const decimal = /^#\d{1,7}$/;
const hexadecimal = /^#x[0-9A-Fa-f]{1,6}$/;

/** Char of XML 1.0 (2.2). */
function isCharacter(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

function numberedCharacter(reference: string): string | undefined {
  const code = decimal.test(reference)
    ? Number(reference.slice(1))
    : hexadecimal.test(reference)
      ? parseInt(reference.slice(2), 16)
      : undefined;
  return code !== undefined && isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Longest name or number of a reference, with what surrounds it. */
export const longestReference = 10;

/** Text with its references replaced: the five names XML has, and numbers. Each costs memory, so the text is limited. */
export function decodePlain(text: string): string {
  if (text.length > maxStoredLength) throw overLimit("textLength", maxTextLength);
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf(ampersand); at >= 0; at = text.indexOf(ampersand, from)) {
    const end = text.indexOf(semicolon, at);
    if (end < 0 || end - at > longestReference) throw new NotPlain();
    const reference = text.slice(at + 1, end);
    const character =
      reference.charCodeAt(0) === hash ? numberedCharacter(reference) : namedCharacter(reference);
    if (character === undefined) throw new NotPlain();
    decoded += text.slice(from, at) + character;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Up to so many letters the decoder takes longer than doing it here. */
export const shortest = 12;

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
