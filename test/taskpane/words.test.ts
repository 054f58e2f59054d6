import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { version } from "../../src/taskpane/version";

const root = resolve(import.meta.dirname, "../..");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Attributes whose value people see or hear. */
const spoken = new Set(["label", "title", "placeholder", "aria-label", "hint", "alt", "caption"]);

/** Texts that stand in the code itself: JSX text, spoken attributes, anything with Vietnamese letters. */
function literalTexts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      spoken.has(node.name.getText())
    ) {
      found.push(node.initializer.text);
    }
    if ((ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && /[ăâđêôơưà-ỹ]/i.test(node.text)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the words of pane and commands", () => {
  const files = ["src/taskpane", "src/commands"]
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path));

  it("all come from the catalogue", () => {
    const texts = files.flatMap((path) =>
      literalTexts(path).map((text) => `${relative(root, path)}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(texts).toEqual([]);
  });

  it("every key of the catalogue is said somewhere", () => {
    const code = files.map((path) => readFileSync(path, "utf8")).join("\n");
    const built =
      /^(?:(?:sev|sign|field|period|work|set|role|rows?|table|err\.why|err\.step)\.|names\.(?:new|no)(?:Unit|Group))/;
    const keys = filesBelow(join(root, "src/i18n/vi"))
      .filter(
        (path) =>
          !/findings(Plan|Received|Scoring|Values)|(sheet|holiday|report|chase|scoring)Words/.test(path),
      )
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/^ {2}"?([\w.]+)"?:/gm)].map((match) => match[1]!),
      );
    expect(keys.filter((key) => !built.test(key) && !code.includes(`"${key}"`))).toEqual([]);
  });

  it("the version is the package's", () => {
    const { version: packaged } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe(packaged);
  });
});
