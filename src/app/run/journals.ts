import type { WorkbookCells } from "../../sheets/model/workbookCells";
import { readJournals, type Journal } from "../../sheets/journal/journalSheet";
import { pulse } from "../clock";
import { BookBusy, RunUnfinished } from "./refusals";

/** A run shows that it lives with every request; after so many milliseconds without one it counts as dead. */
const silentFor = 30_000;

/** Whether a pane may still be at it. Taking over one that is does no harm: its next request is refused. */
export function isLively({ pulseAt }: Journal): boolean {
  return pulse() - pulseAt < silentFor;
}

/** The journal of a run that has begun to write; one without its commit mark changed nothing yet. */
export function journalIn(cells: WorkbookCells): Journal | undefined {
  return readJournals(cells).find(({ committed }) => committed);
}

/** Nothing is read from a workbook that a run is half-way through. */
export function refuseUnfinished(cells: WorkbookCells): void {
  const journal = journalIn(cells);
  if (journal) throw isLively(journal) ? new BookBusy() : new RunUnfinished();
}
