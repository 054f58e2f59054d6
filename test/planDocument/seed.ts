import { readFileSync } from "node:fs";
import { join } from "node:path";

const data = join(import.meta.dirname, "../../src/planDocument/data");

/** The plan that comes with the add-in, as its bytes stand in the file. */
export const seedName = "ke-hoach-cchc-2024-nghe-an.txt";
export const seedBytes = new Uint8Array(readFileSync(join(data, seedName)));
export const seedText = new TextDecoder().decode(seedBytes);

/** Rows of a case file by heading. */
export function casesOf(name: string): Record<string, string>[] {
  const file = readFileSync(join(import.meta.dirname, "../cases", name), "utf8");
  const [headings = [], ...rows] = file
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}
