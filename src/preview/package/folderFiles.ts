import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface FolderFile {
  /** From the folder, with "/" on every system. */
  path: string;
  bytes: Uint8Array;
}

/** Every file below `folder`, by path; the order is the same on every machine. */
export function folderFiles(folder: string, below = ""): FolderFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory()
        ? folderFiles(folder, path)
        : [{ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
