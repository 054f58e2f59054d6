import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "test/manual/excel-checklist.md",
  ...readdirSync(resolve(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");

function linksOf(document: string): { file: string; anchor: string }[] {
  const text = readFileSync(resolve(root, document), "utf8");
  return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, file = "", anchor = ""]) => ({
      file: file === "" ? resolve(root, document) : resolve(root, dirname(document), file),
      anchor,
    }),
  );
}

describe.each(documents)("%s", (document) => {
  it("links only to files and headings that are there", () => {
    const broken = linksOf(document).filter(({ file, anchor }) => {
      if (!existsSync(file)) return true;
      if (anchor === "") return false;
      const headings = readFileSync(file, "utf8").match(/^#+ .*$/gm) ?? [];
      return !headings.map((heading) => anchorOf(heading.replace(/^#+/, ""))).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
