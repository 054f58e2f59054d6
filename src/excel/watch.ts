import { runExcel } from "./run";

/** Calls back after a cell of any sheet changed, by people or by us. Returns the way to stop. */
export async function watchCells(
  onChange: (sheetId: string, address: string) => void,
): Promise<() => Promise<void>> {
  const registered = await runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      onChange(event.worksheetId, event.address);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return async () => {
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}

/** Calls back with the address (A1, without sheet) each time cells of this sheet are selected. Rejects with ItemNotFound where the sheet is gone. */
export async function watchSelection(
  sheet: string,
  onSelect: (address: string) => void,
): Promise<() => Promise<void>> {
  const registered = await runExcel(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onSelectionChanged.add((event) => {
      onSelect(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return async () => {
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}
