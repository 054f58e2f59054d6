import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonWithOpenpyxl } from "../python";

/** Reads the named files of a line. */
const script = `
import sys, time, warnings, openpyxl
warnings.simplefilter("ignore")
for line in sys.stdin:
    started = time.perf_counter()
    for path in line.rstrip("\\n").split("\\t"):
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                pass
        book.close()
    print((time.perf_counter() - started) * 1000, flush=True)
`;

export interface OpenpyxlReader {
  /** Milliseconds for these files, by their places in the list it was made for. */
  read: (places: readonly number[]) => Promise<number>;
  close: () => void;
}

/** openpyxl's read-only mode; undefined where it is not installed. */
export function openpyxlReader(files: readonly Uint8Array[]): OpenpyxlReader | undefined {
  const python = pythonWithOpenpyxl(script);
  if (!python) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  files.forEach((bytes, index) => writeFileSync(join(folder, `${index}.xlsx`), bytes));
  return {
    read: (places) => python.ask(places.map((index) => join(folder, `${index}.xlsx`)).join("\t")),
    close() {
      python.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
