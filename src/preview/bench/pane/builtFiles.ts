import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A script of a production build of the pane. */
export interface BuiltFile {
  name: string;
  bytes: number;
  gzip: number;
  /** The page asks for it by itself, before anything of ours runs. */
  isFirst: boolean;
  /** Paths of what is in it, from the project's folder: "src/xlsx/read/index.ts". */
  sources: string[];
}

/** The scripts a page names, office.js not among them. */
function scriptsOf(html: string): Set<string> {
  const named = [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map((match) => match[1] ?? "");
  return new Set(named.filter((source) => !/^https?:/.test(source)));
}

/** By the source map beside it; packages within packages count as their own. */
function sourcesOf(map: string): string[] {
  const { sources } = JSON.parse(map) as { sources: string[] };
  return sources.flatMap((source) => /(?:src|node_modules)\/(?!.*node_modules\/).*$/.exec(source)?.[0] ?? []);
}

/** Every script of the pane in the folder of a production build, the largest first; not those other pages begin with. Sizes in bytes, by gzip as servers use it (level 6). */
export function builtFiles(folder: string): BuiltFile[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html") && name !== "taskpane.html");
  const namedBy = (page: string) => scriptsOf(readFileSync(join(folder, page), "utf8"));
  const first = namedBy("taskpane.html");
  const ofOthers = new Set(pages.flatMap((page) => [...namedBy(page)]).filter((name) => !first.has(name)));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js") && !ofOthers.has(name))
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return {
        name,
        bytes: content.length,
        gzip: gzipSync(content).length,
        isFirst: first.has(name),
        sources: sourcesOf(readFileSync(join(folder, `${name}.map`), "utf8")),
      };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

/** Bytes by gzip of all that the pane's page loads before it can show anything, without office.js. */
export function firstLoad(files: readonly BuiltFile[]): number {
  return files.filter(({ isFirst }) => isFirst).reduce((sum, { gzip }) => sum + gzip, 0);
}
