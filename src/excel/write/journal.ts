import { committedWord, journalLayout } from "../../sheets/journal/journalSheet";
import { keyRows } from "../../sheets/keySheet";
import { asText } from "./asText";
import { budgetOf } from "./budget";
import { chunks } from "./cells";

/** A run's journal as `writeBook` keeps it. */
export interface RunJournal {
  /** Name of its sheet; while a sheet of this name is there, the run may go on. */
  sheet: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /**
   * What the journal must say before anything is changed; `order` names the workbook's sheets. `id` is of the sheet
   * that was claimed. A run that is taken over has its journal written already: `from` is the name it had.
   */
  start:
    | { id: string; entries: (order: readonly string[]) => readonly (readonly [string, string])[] }
    | { from: string };
}

type Pulse = [number, number, number];

function write(sheet: Excel.Worksheet, pulse: Pulse): void {
  sheet.getRange(journalLayout.pulse).values = [pulse];
}

/** Claims the workbook for one run: adding a sheet whose name is taken is refused, so that only one pane gets it. Queues only. */
export function queueClaim(context: Excel.RequestContext, name: string, now: number): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "VeryHidden";
  write(sheet, [now, 0, 0]);
  sheet.load("id");
  return sheet;
}

/**
 * Writes the journal and, in the last request, its commit mark; or takes over the one of a run that died, which fails
 * where another pane was quicker. Queues what must come before the first change; ends in a sync.
 */
export async function openJournal(
  context: Excel.RequestContext,
  { sheet: name, clock, start }: RunJournal,
  order: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  if ("from" in start) {
    worksheets.getItem(start.from).name = name;
    return context.sync();
  }
  const sheet = worksheets.getItem(start.id);
  const budget = budgetOf(context, () => write(sheet, [clock(), 0, 0]));
  const rows = keyRows(start.entries(order)).map((row) => row.map(asText));
  for (const chunk of chunks(rows)) {
    sheet.getRangeByIndexes(journalLayout.firstRow + chunk.top, 0, chunk.rows.length, 2).values = chunk.rows;
    await budget.spend(JSON.stringify(chunk.rows).length);
  }
  sheet.getRange(journalLayout.commit).values = [[committedWord]];
  await budget.end();
}

/** First in every request of a run: fails, and all behind it with it, once another pane took the run over. Queues only. */
export function queuePulse(context: Excel.RequestContext, journal: RunJournal, done: number, total: number) {
  write(context.workbook.worksheets.getItem(journal.sheet), [journal.clock(), done, total]);
}

/** Takes the journal away: the run is over. A very hidden sheet can't be deleted. Queues only. */
export function queueClose(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
