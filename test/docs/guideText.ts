import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const docs = resolve(import.meta.dirname, "../../docs");

export const guide = readFileSync(resolve(docs, "user-guide.vi.md"), "utf8");

/** Names of the pictures' files that are there. */
export function picturesThere(): string[] {
  const folder = resolve(docs, "pictures");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** What a text shows: `![about](pictures/name.png)`. */
export function picturesShown(markdown: string): { about: string; file: string }[] {
  return [...markdown.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(([, about = "", file = ""]) => ({
    about,
    file,
  }));
}

/** Everything in bold, once each. */
export function inBold(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = ""]) => words))];
}
