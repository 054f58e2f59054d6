/** Takes no room, shows nothing: soft hyphens, zero-width and bidirectional marks, byte order marks. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** One character of either kind. */
export const oddCharacter = new RegExp(`${oddSpace.source}|${invisible.source}`, "g");

/** Plain spaces for odd ones, and no invisible characters. Spaces are not folded, line ends and tabs stay. */
export function plainSpaces(text: string): string {
  return text.replace(invisible, "").replace(oddSpace, " ");
}

/** The text with each odd space and invisible character named, to show what was there: "năm[U+00A0]2024". */
export function withOddSpacesNamed(text: string): string {
  return text.replace(
    oddCharacter,
    (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}
