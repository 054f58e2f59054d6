import type { BookSpec, NameSpec } from "../../sheets/model/book";
import { runExcel } from "../run";
import { budgetOf } from "./budget";
import { writeConstants, writeFormulas } from "./contents";
import { loadExisting, type Existing } from "./existing";
import { lock, writeLooks } from "./looks";
import { prepareSheet } from "./prepare";

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
}

/**
 * Writes the sheets and names of `book` into the open workbook: a sheet of the same name is
 * written anew, others are left alone. Order: emptied sheets, constants and tables, names, formulas, looks, protection.
 */
export function writeBook(
  book: BookSpec,
  { onProgress, marker, remove = [] }: WriteOptions = {},
): Promise<void> {
  return runExcel(async (context) => {
    const existing = await loadExisting(context, book);
    const budget = budgetOf(context);
    const ready = book.sheets.map((spec) => prepareSheet(context, existing, spec));
    const staged = [...ready].sort((a, b) => Number(a.spec.name === marker) - Number(b.spec.name === marker));
    for (const sheet of staged) await writeConstants(sheet, budget);
    writeNames(context, existing, book.names);
    await budget.flush();
    for (const [index, sheet] of ready.entries()) {
      await writeFormulas(sheet, budget);
      await writeLooks(sheet, budget);
      onProgress?.(index + 1, ready.length, sheet.spec.name);
    }
    for (const sheet of ready) lock(sheet);
    for (const name of remove) {
      if (existing.order.includes(name)) context.workbook.worksheets.getItem(name).delete();
    }
    if (book.active) context.workbook.worksheets.getItem(book.active).activate();
    await budget.flush();
  });
}
