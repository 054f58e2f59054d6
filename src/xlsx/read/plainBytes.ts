import { NotPlain } from "./plainText";

const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Goes over what is no plain ASCII character: one of several bytes, or a control. Gives where it ends; throws
 * `NotPlain` for bytes that are not UTF-8 (Unicode, table 3-7) and for characters XML does not allow (XML 1.0, 2.2).
 */
export function afterOther(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < space) {
    if (first !== lineFeed && first !== tab && first !== carriageReturn) throw new NotPlain();
    return at + 1;
  }
  if (first < 0x80) return at + 1;
  const second = (bytes[at + 1] ?? 0) ^ 0x80;
  if (first < 0xe0) {
    if (first < 0xc2 || second >= 0x40) throw new NotPlain();
    return at + 2;
  }
  const third = (bytes[at + 2] ?? 0) ^ 0x80;
  if (second >= 0x40 || third >= 0x40) throw new NotPlain();
  if (first < 0xf0) {
    const code = ((first & 0x0f) << 12) | (second << 6) | third;
    if (code < 0x800 || (code >= 0xd800 && code < 0xe000) || code >= 0xfffe) throw new NotPlain();
    return at + 3;
  }
  const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
  const code = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  if (first > 0xf4 || fourth >= 0x40 || code < 0x10000 || code > 0x10ffff) throw new NotPlain();
  return at + 4;
}

/** A piece of markup to be looked for; ASCII. */
export function markup(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Whether this markup stands there. */
export function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** The same for a name that is at hand as a string; ASCII. */
export function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (name.charCodeAt(index) !== bytes[at + index]) return false;
  return true;
}
