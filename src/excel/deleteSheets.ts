import { runExcel } from "./run";

/** Deletes sheets by name; names that are not there are passed over. The workbook must keep a visible sheet. */
export function deleteSheets(names: string[]): Promise<void> {
  return runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load("name");
    await context.sync();
    for (const sheet of found) {
      if (!sheet.isNullObject) sheet.delete();
    }
    await context.sync();
  });
}
