import { NotLoaded } from "../../domain/loaded";
import { readWorkbook } from "../read";
import { FileRefused } from "../read/fileRefused";
import type { ReadReply, ReadRequest } from "./messages";

/** What a worker answers to a request. Never rejects: a fault of ours counts as a broken file, and that file's only. */
export async function answer({ id, bytes }: ReadRequest): Promise<ReadReply> {
  try {
    const { sheets, definedNames, format } = await readWorkbook(bytes);
    return {
      id,
      sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })),
      definedNames: Object.entries(definedNames),
      ...(format === undefined ? {} : { format }),
    };
  } catch (error) {
    if (error instanceof NotLoaded) return { id, notLoaded: true };
    const { code, params } =
      error instanceof FileRefused ? error : new FileRefused("fileBroken", { reason: "reader failed" });
    return { id, refused: { code, params } };
  }
}
