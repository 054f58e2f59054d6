import type { FindingCode } from "../domain/finding/codes";
import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { FileRefused } from "../xlsx/read/fileRefused";
import type { IncomingFile, IntakeRow } from "./contract";
import { openFileReader, type FileReader } from "./fileReader";
import { sha256 } from "./hash";
import { Stopped, type Job } from "./job";
import type { Ground } from "./ground";
import { refused, rowsOfBook } from "./judgeReport";

/** Every file as rows, in the order of the files, however many are read at once. Rejects with Stopped when the job is. */
export async function readFiles(
  files: readonly IncomingFile[],
  ground: Ground,
  job: Job,
): Promise<IntakeRow[]> {
  const reader = openFileReader();
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
    const rows = await Promise.all(
      files.map(async (file) => {
        const own = await readFile(file, ground, reader, job);
        done += 1;
        say(file.name);
        return own;
      }),
    );
    return rows.flat();
  } finally {
    reader.close();
  }
}

/** One file; whatever is wrong with it stays its own: a row, never a stop. */
async function readFile(
  file: IncomingFile,
  ground: Ground,
  reader: FileReader,
  { signal }: Job,
): Promise<IntakeRow[]> {
  const source = { file: file.name, hash: "" };
  const refuse = (code: FindingCode, params: Finding["params"] = {}) => [
    refused(source, [finding(code, { file: file.name }, params)], ground.period.id, file.savedAt),
  ];
  // The bytes go to the reader and are gone here: their hash is taken first.
  const load = async () => {
    const bytes = await file.bytes();
    source.hash = await sha256(bytes);
    return bytes;
  };
  try {
    return rowsOfBook(await reader.read(load, signal), source, ground, file.savedAt);
  } catch (reason) {
    if (signal.aborted) throw new Stopped();
    return reason instanceof FileRefused ? refuse(reason.code, reason.params) : refuse("fileBroken");
  }
}
