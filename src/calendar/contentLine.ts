const octets = new TextEncoder();

/** Octets of a line, its line break not counted. RFC 5545, 3.1. */
const longest = 75;

/** TEXT values: backslash, semicolon, comma and line breaks are escaped; other control characters have no place in them. RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      // eslint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\n/g, "\\n")
  );
}

/** A line cut into pieces of at most 75 octets, never within a character; each further piece begins with a space. RFC 5545, 3.1. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let room = longest;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      pieces.push(piece);
      piece = " ";
      room = longest - 1;
    }
    piece += character;
    room -= size;
  }
  return [...pieces, piece].join("\r\n");
}
