import { FileRefused, readWorkbook } from "../../../src/xlsx/read";

/** Everything read, as a string; undefined for a file that is refused. Anything else thrown is thrown. */
export async function everything(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { sheets, definedNames } = await readWorkbook(bytes);
    return JSON.stringify([
      sheets.map(({ cells, ...sheet }) => [sheet, ...cells]),
      Object.entries(definedNames),
    ]);
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}
