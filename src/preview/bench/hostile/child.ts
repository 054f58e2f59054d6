import { readFileSync } from "node:fs";
import { FileRefused, readWorkbook } from "../../../xlsx/read";

/** Reads the file it is given and says how that ended, in how many milliseconds, and the highest memory of this process, MB. */
async function readOne(path: string): Promise<object> {
  const bytes = new Uint8Array(readFileSync(path));
  const started = performance.now();
  const outcome = await readWorkbook(bytes).then(
    () => "read",
    (reason: unknown) => (reason instanceof FileRefused ? reason.code : "crashed"),
  );
  const ms = performance.now() - started;
  return { outcome, ms, peakMb: process.resourceUsage().maxRSS / 1024 };
}

void readOne(process.argv[2] ?? "").then((result) => console.log(JSON.stringify(result)));
