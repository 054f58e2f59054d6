import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FilesOnDisk {
  folder: string;
  /** Of each file, in its place. */
  paths: string[];
  remove: () => void;
}

/** The files where other processes find them. */
export function filesOnDisk(files: readonly Uint8Array[]): FilesOnDisk {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  return { folder, paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
