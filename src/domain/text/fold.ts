import { normalise } from "./normalise";

/**
 * The text for matching: lower case, no diacritics ("đ" is "d", and so "uỷ" equals "ủy"),
 * everything that is no letter or digit, dashes included, one space. "" where no letter or digit stands.
 */
export function fold(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!standsAlone(code)) return foldWhole(text);
    const char = (folded[code] ??= foldOne(text.charAt(at)));
    if (char !== " ") result += char;
    else if (result !== "" && !result.endsWith(" ")) result += " ";
  }
  return result.endsWith(" ") ? result.slice(0, -1) : result;
}

/** What each character that stands alone becomes, by its code; filled as they are met. */
const folded: (string | undefined)[] = [];

/** Latin letters, the composed letters of Vietnamese, punctuation and symbols: each the same whatever is beside it. */
function standsAlone(code: number): boolean {
  if (code < 0x300) return true;
  if (code < 0x2000) return code >= 0x1e00 && code <= 0x1eff;
  return code < 0x20d0 || (code >= 0x2100 && code < 0x2c00);
}

function foldOne(char: string): string {
  return foldWhole(`a${char}a`).slice(1, -1);
}

function foldWhole(text: string): string {
  return (
    normalise(text)
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      // ð: some old typefaces wrote Icelandic eth for đ.
      .replace(/[đð]/g, "d")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
