import { runExcel } from "../run";
import { asText } from "./asText";

/** Writes one key and its value into a row (0-based) of a sheet of keys, whose protection stays as it is. Two syncs. */
export function writeKeyRow(sheetName: string, row: number, key: string, value: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.load("protected,options");
    await context.sync();
    const { protected: isProtected, options } = sheet.protection;
    if (isProtected) sheet.protection.unprotect();
    sheet.getRangeByIndexes(row, 0, 1, 2).values = [[asText(key), asText(value)]];
    if (isProtected) sheet.protection.protect(options);
    await context.sync();
  });
}
