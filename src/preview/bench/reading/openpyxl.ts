import type { ClockedProcess } from "../clockedProcess";
import { pythonWithOpenpyxl } from "../python";

/** Reads the named files of a line, from memory as the other readers do. */
const script = `
import io, sys, time, warnings, openpyxl
warnings.simplefilter("ignore")
for line in sys.stdin:
    files = [open(path, "rb").read() for path in line.rstrip("\\n").split("\\t")]
    started = time.perf_counter()
    for file in files:
        book = openpyxl.load_workbook(io.BytesIO(file), read_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                pass
        book.close()
    print((time.perf_counter() - started) * 1000, flush=True)
`;

/** openpyxl's read-only mode, asked for the files of a line; undefined where it is not installed. */
export function openpyxlReader(): ClockedProcess | undefined {
  return pythonWithOpenpyxl(script);
}
