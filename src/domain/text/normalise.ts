const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const oddSpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * One spelling for texts that look alike: NFC, plain spaces (runs folded, none at line edges), "\n" line ends,
 * no zero-width or bidirectional marks, trimmed. Other control characters stay, for `hasControlChars` to see.
 */
export function normalise(text: string): string {
  return text
    .replace(invisible, "")
    .normalize("NFC")
    .replace(lineEnd, "\n")
    .replace(oddSpace, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
