import { claimBook, releaseBook } from "../../excel/claim";
import { readBook } from "../../excel/read/readBook";
import { ExcelFailure } from "../../excel/run";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { isJournal, readJournals, withoutJournals } from "../../sheets/journal/journalSheet";
import type { WorkbookCells } from "../../sheets/model/workbookCells";
import { pulse } from "../clock";
import { isLively, refuseUnfinished } from "./journals";
import { BookBusy } from "./refusals";

export interface Claim {
  /** Of the journal's sheet. */
  id: string;
  /** The workbook as it stands, without journals. */
  cells: WorkbookCells;
}

/** Clears away the claim of a run that died before it changed anything. */
async function clearDeadClaim(): Promise<void> {
  const cells = await readBook({ only: isJournal });
  refuseUnfinished(cells);
  for (const journal of readJournals(cells)) {
    if (isLively(journal)) throw new BookBusy();
    await releaseBook(journal.sheet);
  }
}

/** Clears away our own claim where only the answer to it was lost. */
async function clearLostClaim(at: number): Promise<void> {
  const cells = await readBook({ only: isJournal });
  const own = readJournals(cells).find(({ committed, pulseAt }) => !committed && pulseAt === at);
  if (own) await releaseBook(own.sheet);
}

/** Takes the workbook for one run and reads it. Rejects with BookBusy or RunUnfinished where another run has it. */
export async function claim(): Promise<Claim> {
  const at = pulse();
  const take = () => claimBook(sheetNames.journal, at);
  const { id, cells } = await take()
    .catch(async (reason: unknown) => {
      if (!(reason instanceof ExcelFailure) || reason.code !== "ItemAlreadyExists") throw reason;
      await clearDeadClaim();
      return take();
    })
    .catch(async (reason: unknown) => {
      if (reason instanceof ExcelFailure) await clearLostClaim(at).catch(() => undefined);
      throw reason;
    });
  try {
    // A run that was taken over goes by another name, which the claim does not meet.
    refuseUnfinished(cells);
  } catch (reason) {
    await releaseBook(id);
    throw reason;
  }
  return { id, cells: withoutJournals(cells) };
}
