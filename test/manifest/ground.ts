import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { functions } from "../../src/commands/functions";
import type { ManifestGround } from "../../src/preview/manifest/checkManifest";

export const root = resolve(import.meta.dirname, "../..");

export const source = readFileSync(join(root, "manifest.xml"), "utf8");

/** The repository's own icons and functions. */
export const ground: ManifestGround = {
  fileAt: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined),
  functions: Object.keys(functions),
};
