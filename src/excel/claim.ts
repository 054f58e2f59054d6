import type { WorkbookCells } from "../sheets/model/workbookCells";
import { readBook } from "./read/readBook";
import { runExcel } from "./run";
import { queueClaim, queueClose } from "./write/journal";
import { journalLayout } from "../sheets/journal/journalSheet";

/** Claims the workbook for one run and reads it, in the same requests. Rejects with ItemAlreadyExists where another run has it. */
export async function claimBook(name: string, now: number): Promise<{ id: string; cells: WorkbookCells }> {
  const made: Excel.Worksheet[] = [];
  const cells = await readBook({ first: (context) => made.push(queueClaim(context, name, now)) });
  return { id: made[0]?.id ?? "", cells };
}

/** Gives a claim back, by the name or the id of its sheet; one that is gone is passed over. */
export function releaseBook(nameOrId: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
    await context.sync();
    if (sheet.isNullObject) return;
    queueClose(sheet);
    await context.sync();
  });
}

/** Notes in a journal that its run has died, so that nobody waits for it. */
export function stopPulse(name: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange(journalLayout.pulse).getCell(0, 0).values = [[0]];
    await context.sync();
  });
}
