import { NotLoaded } from "../../domain/loaded";
import type { Finding } from "../../domain/finding/finding";
import type { CellRecord, OldFormat, SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";
import { FileRefused, type RefusalCode } from "../read/fileRefused";
import type { FileRead } from "./fileRead";

/** To the worker: one file. The buffer of bytes is transferred, not copied; of a Blob only its name goes, and the worker fetches the bytes. */
export interface ReadRequest {
  id: number;
  file: Uint8Array | Blob;
}

/** A sheet as plain data, which a message can carry. */
export type SheetData = Omit<SheetCells, "cells"> & { cells: CellRecord[] };

/** From the worker: what the file holds, why it is refused, or that code for such files did not come. */
export type ReadReply =
  | {
      id: number;
      hash: string;
      sheets: SheetData[];
      definedNames: [name: string, refersTo: string][];
      format?: OldFormat;
    }
  | { id: number; hash?: string; refused: { code: RefusalCode; params: Finding["params"] } }
  | { id: number; notLoaded: true };

/** NotLoaded where the code for such files did not come. */
export function toFileRead(reply: ReadReply): FileRead | NotLoaded {
  if ("notLoaded" in reply) return new NotLoaded("the reader of such files");
  if (!("refused" in reply)) return { hash: reply.hash, workbook: toWorkbook(reply) };
  const { hash, refused } = reply;
  return { ...(hash !== undefined && { hash }), refused: new FileRefused(refused.code, refused.params) };
}

/** A name such as `__proto__` would be lost on the way as the key of an ordinary object. */
function toWorkbook(reply: Extract<ReadReply, { sheets: unknown }>): WorkbookCells {
  const definedNames = Object.create(null) as Record<string, string>;
  for (const [name, refersTo] of reply.definedNames) definedNames[name] = refersTo;
  return {
    sheets: reply.sheets,
    definedNames,
    ...(reply.format === undefined ? {} : { format: reply.format }),
  };
}
