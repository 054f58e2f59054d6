import { fold } from "./fold";

/** Folded words joined by "-", only a–z and 0–9: for file names and ids. */
export function toAsciiSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
