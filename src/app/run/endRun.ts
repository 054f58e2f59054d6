import { readBook } from "../../excel/read/readBook";
import { ExcelFailure } from "../../excel/run";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { isJournal } from "../../sheets/journal/journalSheet";
import { pulse } from "../clock";
import type { BookState } from "../contract";
import type { Job } from "../job";
import { openBook } from "../openBook";
import { writeRun } from "./changeBook";
import { journalIn } from "./journals";
import { BookBusy } from "./refusals";
import { recordIn, type FoundRecord } from "./runRecord";
import { sheetsBeforeRun, sheetsOfRun, type RunSheets } from "./sheetsOfRun";

/** Takes the unfinished run over, so that whoever began it can't go on, and writes what `wanted` makes of it. */
async function endRun(wanted: (record: FoundRecord) => RunSheets, job: Job): Promise<BookState> {
  const journal = journalIn(await readBook({ only: isJournal }));
  const record = journal && recordIn(journal);
  if (record) {
    const sheet = `${sheetNames.journal}_${pulse().toString(36)}`;
    await writeRun(wanted(record), { sheet, clock: pulse, start: { from: journal.sheet } }, job).catch(
      (reason: unknown) => {
        // The journal is gone or has another name: another pane was quicker.
        throw reason instanceof ExcelFailure && reason.code === "ItemNotFound" ? new BookBusy() : reason;
      },
    );
  }
  return openBook();
}

/** Writes again what the unfinished run was about to write. */
export function finishRun(job: Job): Promise<BookState> {
  return endRun(sheetsOfRun, job);
}

/** Brings the workbook back to what it was before the unfinished run. */
export function rollBackRun(job: Job): Promise<BookState> {
  return endRun(sheetsBeforeRun, job);
}
