import { FileRefused, readWorkbook } from "../../../src/xlsx/read";

/** Why a file is refused: the reason, limit or kind where there is one, else the code; "read" when it is not. */
export async function whyRefused(bytes: Uint8Array): Promise<string> {
  try {
    const { sheets } = await readWorkbook(bytes);
    for (const { cells } of sheets) void [...cells];
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason, limit, found } = error.params;
    return String(reason ?? limit ?? found ?? error.code);
  }
  return "read";
}
