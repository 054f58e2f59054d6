import type { FindingCode } from "../domain/finding/codes";
import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { NotLoaded } from "../domain/loaded";
import { FileRefused } from "../xlsx/read/fileRefused";
import type { IncomingFile, IntakeRow } from "./contract";
import { openFileReader, type FileReader } from "./fileReader";
import { sha256 } from "./hash";
import { Stopped, type Job } from "./job";
import type { Ground } from "./ground";
import { refused, rowsOfBook } from "./judgeReport";
import { inSlices } from "./slices";

/** Files whose cells may wait in memory for the plan workbook; the others are not opened before. */
const readAhead = 50;

interface Reading {
  reader: FileReader;
  ground: Promise<Ground>;
  judging: ReturnType<typeof inSlices>;
  signal: AbortSignal;
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
  const reading: Reading = { reader, ground, judging: inSlices(), signal: job.signal };
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
      ...files.map(async (file, at) => {
        const own = await readFile(file, at < readAhead, reading);
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

/** One file; whatever is wrong with it stays its own: a row, never a stop. */
async function readFile(file: IncomingFile, isAhead: boolean, reading: Reading): Promise<IntakeRow[]> {
  const { reader, ground, judging, signal } = reading;
  const source = { file: file.name, hash: "" };
  // The bytes go to the reader and are gone here: their hash is taken first.
  const load = async () => {
    if (!isAhead) await ground;
    const bytes = await file.bytes();
    source.hash = await sha256(bytes);
    return bytes;
  };
  const refuse = async (code: FindingCode, params: Finding["params"] = {}) => {
    const found = [finding(code, { file: file.name }, params)];
    return [refused(source, found, (await ground).period.id, file.savedAt)];
  };
  try {
    const cells = await reader.read(load, signal);
    const known = await ground;
    return await judging(() => rowsOfBook(cells, source, known, file.savedAt));
  } catch (reason) {
    if (signal.aborted) throw new Stopped();
    // Says nothing about the file.
    if (reason instanceof NotLoaded) throw reason;
    return reason instanceof FileRefused ? refuse(reason.code, reason.params) : refuse("fileBroken");
  }
}
