import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../../src/taskpane");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** What may stand in place of a token: no colour of its own, or one of the system's in a contrast theme. */
const noColour = /^(inherit|currentColor|transparent|none)$/;
const systemColour = /^(Canvas|CanvasText|LinkText|ButtonFace|ButtonText|GrayText|Highlight|HighlightText)$/;
const isColourProperty = (name: string) => /colou?r$|^(fill|stroke|background)$/i.test(name);
const colour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;

/** Colours in code that are no Fluent tokens. System colours stand only inside `forced-colors`. */
function ownColours(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, forced: boolean): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      if (colour.test(node.text)) found.push(node.text);
    }
    if (ts.isPropertyAssignment(node)) {
      const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
      const value = ts.isStringLiteral(node.initializer) ? node.initializer.text : undefined;
      const allowed = value && (noColour.test(value) || (forced && systemColour.test(value)));
      if (value && isColourProperty(name) && !allowed) found.push(`${name}: ${value}`);
      // A border's shorthand: its colour is a token in a template, so a plain text names one of its own.
      if (value && /^(border|outline)(Top|Right|Bottom|Left)?$/.test(name) && / /.test(value))
        found.push(value);
      forced ||= name.includes("forced-colors");
    }
    ts.forEachChild(node, (child) => visit(child, forced));
  };
  visit(source, false);
  return found;
}

describe("colours of the pane", () => {
  it("are Fluent's tokens, so that every theme changes all of them", () => {
    const files = filesBelow(root).filter((path) => /\.tsx?$/.test(path));
    const found = files.flatMap((path) =>
      ownColours(path, readFileSync(path, "utf8")).map((value) => `${relative(root, path)}: ${value}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it.each([
    `makeStyles({ a: { color: "#fff" } })`,
    `makeStyles({ a: { backgroundColor: "white" } })`,
    `makeStyles({ a: { border: "1px solid red" } })`,
    "makeStyles({ a: { borderTop: `1px solid rgb(0 0 0 / 50%)` } })",
    `makeStyles({ a: { color: "CanvasText" } })`,
    `<svg fill="#123456" />`,
  ])("%s would be found", (text) => {
    expect(ownColours("planted.tsx", text)).not.toEqual([]);
  });

  it("a system's colour may stand where the system's colours are on", () => {
    const text = `makeStyles({ a: { "@media (forced-colors: active)": { color: "CanvasText" } } })`;
    expect(ownColours("planted.tsx", text)).toEqual([]);
  });
});
