import type { read as Read, WorkBook } from "@e965/xlsx";
import { loaded } from "../../domain/loaded";
import { broken } from "../read/fileRefused";

/** What is asked of SheetJS: raw values and formulas, faults thrown, nothing shown or styled. */
const options = {
  type: "buffer",
  dense: true,
  WTF: true,
  cellFormula: true,
  cellText: false,
  cellHTML: false,
} as const;

/** SheetJS' reader, a file of its own. Named here one by one, so that the bundler leaves out all else. */
export function loadSheetJs(): Promise<typeof Read> {
  return loaded(async () => {
    const { read } = await import(/* webpackChunkName: "sheetjs" */ "@e965/xlsx");
    return read;
  });
}

/** Reads bytes that have passed our own gate. SheetJS is loaded when the first such file is met (rejects with NotLoaded); whatever it throws is a broken file. */
export async function readBySheetJs(bytes: Uint8Array): Promise<WorkBook> {
  const read = await loadSheetJs();
  try {
    return read(bytes, options);
  } catch {
    throw broken("SheetJS failed");
  }
}
