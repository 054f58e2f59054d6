import { releaseBook, stopPulse } from "../../excel/claim";
import { writeBook } from "../../excel/write/writeBook";
import type { RunJournal } from "../../excel/write/journal";
import type { PlanBook } from "../../domain/plan/planBook";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { WorkbookCells } from "../../sheets/model/workbookCells";
import { planBookToSheets } from "../../sheets/plan/planBookToSheets";
import { changesIn } from "../../sheets/plan/read/changesIn";
import { now, pulse } from "../clock";
import { throwIfStopped, type Job } from "../job";
import { claim } from "./claim";
import { RunUnfinished, SheetNameTaken } from "./refusals";
import { recordEntries, type RunKind, type RunRecord } from "./runRecord";
import { sheetsOfRun, type RunSheets } from "./sheetsOfRun";

/** What a run makes of the workbook. */
export interface Change extends Pick<RunRecord, "next" | "before" | "templates"> {
  /** Only the plan's sheets so named; all without it. */
  only?: (sheet: string) => boolean;
  /** Blank sheets that are to go. */
  remove?: readonly string[];
}

/** Writes a run's sheets under its journal. A run that dies on the way rejects with RunUnfinished, and its journal stays. */
export async function writeRun({ spec, options }: RunSheets, journal: RunJournal, job: Job): Promise<void> {
  let changing = false;
  job.onProgress({ step: "writing", done: 0, total: spec.sheets.length });
  try {
    await writeBook(spec, {
      ...options,
      journal,
      onProgress: (done, total, item) => job.onProgress({ step: "writing", done, total, item }),
      onFirstChange: () => {
        changing = true;
      },
    });
  } catch (reason) {
    if (!changing) throw reason;
    await stopPulse(journal.sheet).catch(() => undefined);
    throw new RunUnfinished(reason);
  }
}

/**
 * One run over the open workbook: claims it, reads it, asks `decide` what it is to become, writes down in a journal what
 * comes and what stood before, then writes. Can be stopped up to the first write, not after. Up to there a failure leaves
 * the workbook as it was. `decide` may give nothing: then nothing is written.
 */
export async function changeBook<Decided extends Change | undefined>(
  kind: RunKind,
  job: Job,
  decide: (cells: WorkbookCells) => Decided,
): Promise<Decided> {
  throwIfStopped(job);
  const { id, cells } = await claim();
  try {
    const change = decide(cells);
    throwIfStopped(job);
    if (change) {
      const [sheets, journal] = runOf(kind, change, id);
      refuseTaken(cells, sheets);
      await writeRun(sheets, journal, job);
    } else await releaseBook(id);
    return change;
  } catch (reason) {
    if (!(reason instanceof RunUnfinished)) await releaseBook(id).catch(() => undefined);
    throw reason;
  }
}

/** Thay đổi came with a later version: someone may have a sheet of that name. */
function refuseTaken(cells: WorkbookCells, { spec }: RunSheets): void {
  const isWritten = spec.sheets.some(({ name }) => name === sheetNames.changes);
  if (isWritten && !changesIn(cells).isOwn) throw new SheetNameTaken();
}

function sheetsOf(next: PlanBook, { only = () => true }: Change): string[] {
  return planBookToSheets(next)
    .sheets.map(({ name }) => name)
    .filter(only);
}

function runOf(kind: RunKind, change: Change, id: string): [RunSheets, RunJournal] {
  const { next, before, templates, remove = [] } = change;
  const record: RunRecord = { kind, at: now(), next, sheets: sheetsOf(next, change), remove: [...remove] };
  if (before) record.before = before;
  if (templates) record.templates = templates;
  const entries = (order: readonly string[]) => recordEntries(record, order);
  return [sheetsOfRun(record), { sheet: sheetNames.journal, clock: pulse, start: { id, entries } }];
}
