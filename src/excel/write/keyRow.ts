import { runExcel } from "../run";
import { asText } from "./asText";

/** Changes a sheet whose protection, where it has one without password, is then as it was. Two syncs. */
async function editProtected(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edit: () => void,
): Promise<void> {
  sheet.protection.load("protected,options");
  await context.sync();
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected) sheet.protection.unprotect();
  edit();
  if (isProtected) sheet.protection.protect(options);
  await context.sync();
}

/** Writes one key and its value into a row (0-based) of a sheet of keys. */
export function writeKeyRow(sheetName: string, row: number, key: string, value: string): Promise<void> {
  return runExcel((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    return editProtected(context, sheet, () => {
      sheet.getRangeByIndexes(row, 0, 1, 2).values = [[asText(key), asText(value)]];
    });
  });
}
