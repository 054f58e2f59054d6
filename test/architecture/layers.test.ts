import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative as relativeHere, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../src");

/** With "/" on Windows too. */
const relative = (from: string, to: string) => relativeHere(from, to).replaceAll("\\", "/");

/** What each layer may import besides itself. An arrow may only point down. */
const mayImport: Record<string, string[]> = {
  domain: [],
  i18n: ["domain"],
  sheets: ["domain", "i18n"],
  xlsx: ["sheets", "domain", "i18n"],
  excel: ["sheets", "domain", "i18n"],
  planDocument: ["xlsx", "sheets", "domain", "i18n"],
  scoringDocument: ["planDocument", "xlsx", "sheets", "domain", "i18n"],
  report: ["sheets", "domain", "i18n"],
  calendar: ["sheets", "domain", "i18n"],
  app: ["excel", "xlsx", "report", "calendar", "planDocument", "scoringDocument", "sheets", "domain", "i18n"],
  commands: ["app", "i18n", "domain"],
  taskpane: ["app", "i18n", "domain"],
  preview: [
    "commands",
    "app",
    "excel",
    "xlsx",
    "report",
    "calendar",
    "planDocument",
    "scoringDocument",
    "sheets",
    "domain",
    "i18n",
  ],
};

/** Packages each layer may use. React stays in the pane, Office.js types are global. */
const mayUse: Record<string, RegExp> = {
  domain: /^$/,
  i18n: /^$/,
  sheets: /^$/,
  xlsx: /^(fflate|saxes|@e965\/xlsx)$/,
  excel: /^$/,
  planDocument: /^(fflate|saxes)$/,
  scoringDocument: /^$/,
  report: /^(docx|fflate)$/,
  calendar: /^$/,
  app: /^$/,
  commands: /^$/,
  taskpane: /^(react|react-dom|react-dom\/client|@fluentui\/.*)$/,
  preview: /./,
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : [];
  });
}

/** Static imports and re-exports, dynamic imports, and assets named through import.meta.url. */
const importForms = [
  /^(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm,
  /^import\s*["']([^"']+)["']/gm,
  /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["']([^"']+)["']/g,
  /\bnew URL\(\s*["']([^"']+)["'],\s*import\.meta\.url/g,
];

function importsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return importForms.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ""));
}

const files = filesBelow(root).map((path) => ({ path, layer: relative(root, path).split("/")[0] ?? "" }));

describe("layers", () => {
  it("sees the code it judges", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it("every folder of src is a known layer", () => {
    const unknown = files.map((file) => file.layer).filter((layer) => !(layer in mayImport));
    expect(unknown).toEqual([]);
  });

  it("an import points into the same layer or down", () => {
    const wrong = files.flatMap(({ path, layer }) =>
      importsOf(path)
        .filter((target) => target.startsWith("."))
        .map((target) => relative(root, resolve(dirname(path), target)).split("/")[0] ?? "")
        .filter((target) => target !== layer && !mayImport[layer]?.includes(target))
        .map((target) => `${relative(root, path)} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("a layer uses only the packages that belong to it", () => {
    const wrong = files.flatMap(({ path, layer }) =>
      importsOf(path)
        .filter((target) => !target.startsWith(".") && !mayUse[layer]?.test(target))
        .map((target) => `${relative(root, path)} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("the core reads no clock, no randomness and no globals of a browser", () => {
    const wrong = files
      .filter(({ layer }) => layer === "domain" || layer === "sheets")
      .filter(({ path }) =>
        /Date\.now|new Date\(\)|Math\.random|globalThis|localStorage|performance\.now/.test(
          readFileSync(path, "utf8"),
        ),
      )
      .map(({ path }) => relative(root, path));
    expect(wrong).toEqual([]);
  });
});
