import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOnDisk } from "../filesOnDisk";

export interface UnitFiles {
  files: Uint8Array[];
  /** How many of them LibreOffice has saved again; 0 when it is not installed. */
  resaved: number;
}

/** As LibreOffice writes them, in the same order; undefined for one it did not write, and for all where it is not installed. */
function savedAgain(files: readonly Uint8Array[]): (Uint8Array | undefined)[] {
  const { folder, paths, remove } = filesOnDisk(files);
  try {
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths], {
      stdio: "ignore",
      timeout: 300_000,
    });
    return files.map((_, index) => {
      const path = join(out, `${index}.xlsx`);
      return existsSync(path) ? readFileSync(path) : undefined;
    });
  } catch {
    return [];
  } finally {
    remove();
  }
}

/** The files, every fourth of them saved again by LibreOffice. */
export function asTheyComeBack(made: readonly Uint8Array[]): UnitFiles {
  const files = [...made];
  const chosen = files.flatMap((bytes, index) => (index % 4 === 3 ? [{ bytes, index }] : []));
  let resaved = 0;
  savedAgain(chosen.map(({ bytes }) => bytes)).forEach((bytes, at) => {
    const place = chosen[at];
    if (!place || !bytes) return;
    files[place.index] = bytes;
    resaved += 1;
  });
  return { files, resaved };
}
