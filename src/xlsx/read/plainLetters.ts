const less = 0x3c;
const ampersand = 0x26;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const space = 0x20;

/** Character classes of a tag, for ASCII. */
export const nameStart = 1;
export const nameRest = 2;
export const blank = 4;
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(letter)) return nameStart | nameRest;
  if (/[-.0-9:]/.test(letter)) return nameRest;
  return /[ \t\r\n]/.test(letter) ? blank : 0;
});
export const isA = (kind: number, code: number | undefined) => ((classes[code ?? 0] ?? 0) & kind) !== 0;

/** Bytes that stand for themselves in a value, whichever quotes are around it. */
export const valueLetters = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= space && code < 0x80 && ![less, ampersand, doubleQuote, singleQuote].includes(code) ? 1 : 0,
);
