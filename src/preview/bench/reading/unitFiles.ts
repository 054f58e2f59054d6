import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanBook } from "../../../domain/plan/planBook";
import { FileRefused, readWorkbook } from "../../../xlsx/read";
import { sampleFiles } from "../../sample/sampleFiles";

export interface UnitFiles {
  files: Uint8Array[];
  /** How many of them LibreOffice has saved again; 0 when it is not installed. */
  resaved: number;
}

/** As LibreOffice writes them; undefined where it is not installed. */
function savedAgain(files: readonly Uint8Array[]): Uint8Array[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths], {
      stdio: "ignore",
      timeout: 300_000,
    });
    return readdirSync(out).map((name) => readFileSync(join(out, name)));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isRead(bytes: Uint8Array): Promise<boolean> {
  try {
    await readWorkbook(bytes);
    return true;
  } catch (error) {
    if (error instanceof FileRefused) return false;
    throw error;
  }
}

/** Filled templates of the sample, a quarter of them saved again by LibreOffice, mixed. */
export async function unitFiles(book: PlanBook, count: number): Promise<UnitFiles> {
  const made: Uint8Array[] = [];
  for (let seed = 1; made.length < count; seed++) {
    const mail = sampleFiles(seed, book);
    if (!mail) throw new Error("the sample units are not in the workbook");
    for (const { bytes } of mail.files) if (await isRead(bytes)) made.push(bytes);
  }
  const files = made.slice(0, count);
  const chosen = files.flatMap((bytes, index) => (index % 4 === 3 ? [{ bytes, index }] : []));
  const again = savedAgain(chosen.map(({ bytes }) => bytes)) ?? [];
  again.forEach((bytes, at) => {
    const place = chosen[at];
    if (place) files[place.index] = bytes;
  });
  return { files, resaved: again.length };
}
