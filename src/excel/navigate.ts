import { runExcel } from "./run";

/** Shows a sheet and selects one cell of it; selecting leaves the focus in the pane. Rejects with ItemNotFound where the sheet is gone. */
export function goToCell(sheet: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    if (address) target.getRange(address).select();
    await context.sync();
  });
}
