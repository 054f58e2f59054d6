import type { Finding } from "../../domain/finding/finding";
import type { CellRecord, OldFormat, SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";
import type { RefusalCode } from "../read/fileRefused";

/** To the worker: one file. Its buffer is transferred, not copied. */
export interface ReadRequest {
  id: number;
  bytes: Uint8Array;
}

/** A sheet as plain data, which a message can carry. */
export type SheetData = Omit<SheetCells, "cells"> & { cells: CellRecord[] };

/** From the worker: what the file holds, why it is refused, or that code for such files did not come. */
export type ReadReply =
  | { id: number; sheets: SheetData[]; definedNames: [name: string, refersTo: string][]; format?: OldFormat }
  | { id: number; refused: { code: RefusalCode; params: Finding["params"] } }
  | { id: number; notLoaded: true };

/** A name such as `__proto__` would be lost on the way as the key of an ordinary object. */
export function toWorkbook(reply: Extract<ReadReply, { sheets: unknown }>): WorkbookCells {
  const definedNames = Object.create(null) as Record<string, string>;
  for (const [name, refersTo] of reply.definedNames) definedNames[name] = refersTo;
  return {
    sheets: reply.sheets,
    definedNames,
    ...(reply.format === undefined ? {} : { format: reply.format }),
  };
}
