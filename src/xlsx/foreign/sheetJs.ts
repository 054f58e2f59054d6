import type { WorkBook } from "@e965/xlsx";
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

/** Reads bytes that have passed our own gate. SheetJS is loaded when the first such file is met; whatever it throws is a broken file. */
export async function readBySheetJs(bytes: Uint8Array): Promise<WorkBook> {
  const { read } = await import("@e965/xlsx");
  try {
    return read(bytes, options);
  } catch {
    throw broken("SheetJS failed");
  }
}
