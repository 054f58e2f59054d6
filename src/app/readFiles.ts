import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { NotLoaded } from "../domain/loaded";
import type { WorkbookCells } from "../sheets/model/workbookCells";
import type { IncomingFile, IntakeRow } from "./contract";
import { contentsAhead } from "./contentsAhead";
import { openFileReader, type FileReader } from "./fileReader";
import { sha256 } from "../xlsx/sha256";
import { Stopped, type Job } from "./job";
import type { Ground } from "./ground";
import { refused, rowsOfBook } from "./judgeReport";
import { inSlices } from "./slices";

/** Cells that may wait in memory for the plan workbook; above that no further file is opened before it is there. */
const cellsAhead = 100_000;

interface Reading {
  reader: FileReader;
  ground: Promise<Ground>;
  judging: ReturnType<typeof inSlices>;
  signal: AbortSignal;
  /** Cells read so far. */
  cells: number;
}

/**
 * Every file as rows, in the order of the files, however many are read at once. Reading begins before `ground` is there.
 * Rejects with Stopped when the job is, and with what `ground` rejects with.
 */
export async function readFiles(
  files: readonly IncomingFile[],
  ground: Promise<Ground>,
  job: Job,
): Promise<IntakeRow[]> {
  const reader = openFileReader();
  const contents = contentsAhead(files);
  const reading: Reading = { reader, ground, judging: inSlices(), signal: job.signal, cells: 0 };
  let done = 0;
  const say = (item?: string) =>
    job.onProgress({
      step: "readingFiles",
      done,
      total: files.length,
      ...(item === undefined ? {} : { item }),
    });
  say(files[0]?.name);
  try {
    const rows = await Promise.all([
      ground.then(() => []),
      ...files.map(async (file, index) => {
        const own = await readFile(file, () => contents(index), reading);
        done += 1;
        say(file.name);
        return own;
      }),
    ]);
    return rows.flat();
  } finally {
    reader.close();
  }
}

const cellsOf = ({ sheets }: WorkbookCells) => sheets.reduce((sum, { cells }) => sum + [...cells].length, 0);

/** One file; whatever is wrong with it stays its own: a row, never a stop. */
async function readFile(
  file: IncomingFile,
  contents: () => Promise<Uint8Array | Blob>,
  reading: Reading,
): Promise<IntakeRow[]> {
  const { reader, ground, judging, signal } = reading;
  const load = async () => {
    if (reading.cells > cellsAhead) await ground;
    return contents();
  };
  const refuse = async (item: Pick<Finding, "code" | "params">, hash: string) => {
    const found = [finding(item.code, { file: file.name }, item.params)];
    return [refused({ file: file.name, hash }, found, (await ground).period.id, file.savedAt)];
  };
  try {
    const read = await reader.read(load, signal);
    if ("refused" in read) return await refuse(read.refused, read.hash ?? (await sha256(await file.bytes())));
    reading.cells += cellsOf(read.workbook);
    const known = await ground;
    const source = { file: file.name, hash: read.hash };
    return await judging(() => rowsOfBook(read.workbook, source, known, file.savedAt));
  } catch (reason) {
    if (signal.aborted) throw new Stopped();
    // Says nothing about the file.
    if (reason instanceof NotLoaded) throw reason;
    return refuse({ code: "fileBroken", params: {} }, "");
  }
}
