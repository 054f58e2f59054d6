/** A text from outside as it is quoted in a sentence: one line, cut at so many characters. */
export function oneLine(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
