import { NotLoaded } from "../../domain/loaded";
import { readWorkbook } from "../read";
import { FileRefused } from "../read/fileRefused";
import { sha256 } from "../sha256";
import type { ReadReply, ReadRequest } from "./messages";

/** What a worker answers to a request. Never rejects: a fault of ours counts as a broken file, and that file's only. */
export async function answer({ id, file }: ReadRequest): Promise<ReadReply> {
  let hash: string | undefined;
  try {
    const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
    hash = await sha256(bytes);
    const { sheets, definedNames, format } = await readWorkbook(bytes);
    return {
      id,
      hash,
      sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })),
      definedNames: Object.entries(definedNames),
      ...(format === undefined ? {} : { format }),
    };
  } catch (error) {
    if (error instanceof NotLoaded) return { id, notLoaded: true };
    const { code, params } =
      error instanceof FileRefused ? error : new FileRefused("fileBroken", { reason: "reader failed" });
    return { id, ...(hash !== undefined && { hash }), refused: { code, params } };
  }
}
