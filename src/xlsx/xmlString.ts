/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_xHHHH_` stands for one UTF-16 unit, so that characters XML
 * does not allow can be stored; a text that really holds such a sequence has its underscore written `_x005F_`.
 */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters except tab and line feed (a carriage return would be normalised away), non-characters, lone surrogates. */
const unstorable = String.raw`[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Cs}]`;
const needsEscape = new RegExp(`${unstorable}|_(?=x[0-9A-Fa-f]{4}(?:_|${unstorable}))`, "gu");

/** The inverse: any string becomes one that XML can carry and `decodeXString` gives back exactly. */
export function encodeXString(text: string): string {
  return text.replace(
    needsEscape,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
