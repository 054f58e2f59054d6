/** An Office.js call that failed. Only `code` is stable across Excel versions and languages; messages are not shown. */
export class ExcelFailure extends Error {
  override name = "ExcelFailure";
  constructor(
    readonly code: string,
    readonly where: string,
  ) {
    super(`${code} at ${where}`);
  }
}

/**
 * Runs one batch against the open workbook. Waits while a person is editing a cell
 * (delayForCellEdit) instead of failing. Rejects with ExcelFailure. `of` is the context of what an earlier batch
 * left behind: given to Excel alone, it would not wait.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  of?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(of && { previousObjects: of }) }, batch);
  } catch (reason) {
    if (reason instanceof OfficeExtension.Error) {
      throw new ExcelFailure(reason.code, reason.debugInfo?.errorLocation ?? "");
    }
    throw reason;
  }
}
