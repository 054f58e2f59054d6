/** Parts of a list as one cell shows them: each on its own line behind a dash; a lone part without. */
export function listText(parts: readonly string[]): string {
  return parts.length > 1 ? parts.map((part) => `- ${part}`).join("\n") : (parts[0] ?? "");
}

/** The inverse of `listText`, for parts of one line. */
export function listParts(shown: string): string[] {
  if (shown === "") return [];
  return shown.startsWith("- ") ? shown.slice(2).split("\n- ") : [shown];
}

/**
 * A printed list with its parts on their own lines. Only a line break is added, after the space, so that taking it
 * away again gives the text exactly as printed.
 */
export function onOwnLines(printed: string): string {
  return printed.replaceAll("; - ", "; \n- ");
}

/** The inverse of `onOwnLines`. */
export function asPrinted(shown: string): string {
  return shown.replaceAll("; \n- ", "; - ");
}
