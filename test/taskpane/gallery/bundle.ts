import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles the gallery into `folder` and gives the address of its page. Names are kept: components are known by them. */
export async function bundleGallery(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [resolve(import.meta.dirname, "page.tsx")],
    outfile: join(folder, "gallery.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    keepNames: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tổng hợp CCHC</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><script src="gallery.js"></script></body></html>`,
  );
  return pathToFileURL(page).href;
}
