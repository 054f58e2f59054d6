import { normalise } from "./normalise";

/**
 * The text for matching: lower case, no diacritics ("đ" is "d", and so "uỷ" equals "ủy"),
 * everything that is no letter or digit, dashes included, one space. "" where no letter or digit stands.
 */
export function fold(text: string): string {
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
