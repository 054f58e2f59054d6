import type { BookSpec, NameSpec } from "../../sheets/model/book";
import { runExcel } from "../run";
import { budgetOf } from "./budget";
import { writeConstants, writeFormulas } from "./contents";
import { loadExisting, type Existing } from "./existing";
import { openJournal, queueClose, queuePulse, type RunJournal } from "./journal";
import { lock, writeLooks } from "./looks";
import { placeTabs } from "./placeTabs";
import { prepareSheet } from "./prepare";
import { protectAgain, unprotect } from "./protection";

function writeNames(context: Excel.RequestContext, existing: Existing, names: NameSpec[]): void {
  for (const spec of names) {
    existing.names.get(spec.name)?.delete();
    const made = context.workbook.names.add(spec.name, `=${spec.refersTo}`);
    if (spec.hidden) made.visible = false;
  }
}

export interface WriteOptions {
  /** How many sheets are written, after each. */
  onProgress?: (done: number, total: number, sheet: string) => void;
  /** This sheet's contents go last of all, so that a run that dies half-way is seen as unfinished. */
  marker?: string;
  /** Sheets to delete at the end; those that are not there are passed over. */
  remove?: readonly string[];
  /** Blank sheets to add where they are not there. */
  restore?: readonly string[];
  /** Names of all sheets as they are to stand: a new one comes behind the one before it that is there. */
  order?: readonly string[];
  /** Defined names that are to go. */
  removeNames?: readonly string[];
  /** Stands in the workbook from before the first change until after the last. */
  journal?: RunJournal;
  /** Called when what follows changes the workbook. */
  onFirstChange?: () => void;
}

/** Up to here the workbook is as it was, and it is again where this fails. */
async function begin(
  context: Excel.RequestContext,
  existing: Existing,
  journal: RunJournal | undefined,
): Promise<void> {
  try {
    unprotect(existing);
    if (journal) await openJournal(context, journal, existing.order);
  } catch (reason) {
    await protectAgain(context, existing).catch(() => undefined);
    throw reason;
  }
}

/**
 * Writes the sheets and names of `book` into the open workbook: a sheet of the same name is
 * written anew, others are left alone. Order: emptied sheets, constants and tables, names, formulas, looks, protection.
 */
export function writeBook(book: BookSpec, options: WriteOptions = {}): Promise<void> {
  const { onProgress, marker, remove = [], restore = [], removeNames = [], journal, onFirstChange } = options;
  return runExcel(async (context) => {
    const existing = await loadExisting(context, book);
    const { worksheets } = context.workbook;
    await begin(context, existing, journal);
    onFirstChange?.();
    let done = 0;
    const budget = budgetOf(context, () => {
      if (journal) queuePulse(context, journal, done, book.sheets.length);
    });
    for (const name of restore) if (!existing.order.includes(name)) worksheets.add(name);
    for (const table of existing.astray) table.convertToRange();
    const ready = book.sheets.map((spec) => prepareSheet(context, existing, spec));
    const added = ready.filter(({ spec }) => !existing.sheets.has(spec.name));
    placeTabs(added, existing.order, options.order ?? []);
    const staged = [...ready].sort((a, b) => Number(a.spec.name === marker) - Number(b.spec.name === marker));
    for (const sheet of staged) await writeConstants(sheet, budget);
    for (const name of removeNames) existing.names.get(name)?.delete();
    writeNames(context, existing, book.names);
    await budget.flush();
    for (const sheet of ready) {
      await writeFormulas(sheet, budget);
      await writeLooks(sheet, budget);
      onProgress?.(++done, ready.length, sheet.spec.name);
    }
    for (const sheet of ready) lock(sheet);
    for (const name of remove) if (existing.order.includes(name)) worksheets.getItem(name).delete();
    if (book.active) worksheets.getItem(book.active).activate();
    if (journal) queueClose(worksheets.getItem(journal.sheet));
    await budget.end();
  });
}
