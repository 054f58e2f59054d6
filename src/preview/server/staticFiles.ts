import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

export interface ServedFile {
  bytes: Buffer;
  type: string;
}

/** "" for escapes that are none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

/** The file at `path` ("/a/b.js") below `folder`; undefined where there is none, or where the path leads out of the folder. */
export async function fileBelow(folder: string, path: string): Promise<ServedFile | undefined> {
  const inside = normalize(join(folder, decoded(path)));
  if (!inside.startsWith(folder + sep)) return undefined;
  const info = await stat(inside).catch(() => undefined);
  if (!info?.isFile()) return undefined;
  return { bytes: await readFile(inside), type: types[extname(inside)] ?? "application/octet-stream" };
}
