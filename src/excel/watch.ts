import { runExcel } from "./run";

/** Registers a handler in one request. Returns the way to stop. */
async function watch<Args>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Args>,
): Promise<() => Promise<void>> {
  const registered = await runExcel(async (context) => {
    const handler = register(context);
    await context.sync();
    return handler;
  });
  return () =>
    runExcel(async (context) => {
      registered.remove();
      await context.sync();
    }, registered.context);
}

/** Calls back after a cell of any sheet changed, by people or by us. Returns the way to stop. */
export function watchCells(
  onChange: (sheetId: string, address: string) => void,
): Promise<() => Promise<void>> {
  return watch(({ workbook }) =>
    workbook.worksheets.onChanged.add((event) => {
      onChange(event.worksheetId, event.address);
      return Promise.resolve();
    }),
  );
}

/** Calls back with the address (A1, without sheet) each time cells of this sheet are selected. Rejects with ItemNotFound where the sheet is gone. */
export function watchSelection(
  sheet: string,
  onSelect: (address: string) => void,
): Promise<() => Promise<void>> {
  return watch(({ workbook }) =>
    workbook.worksheets.getItem(sheet).onSelectionChanged.add((event) => {
      onSelect(event.address);
      return Promise.resolve();
    }),
  );
}
