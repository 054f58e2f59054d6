import { read as sheetJs } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { inflateSync } from "fflate";
import { readWorkbook } from "../../../xlsx/read";
import { readDirectory } from "../../../xlsx/zip/directory";
import { deflated } from "../../../xlsx/zip/signatures";
import { oneByOne, type Worker } from "../turns";
import { openpyxlReader } from "./openpyxl";

/** What any reader over fflate must spend: every entry inflated, nothing checked, nothing read. */
function inflateOnly(file: Uint8Array): void {
  for (const { method, start, packed, size } of readDirectory(file)) {
    if (method === deflated) inflateSync(file.subarray(start, start + packed), { out: new Uint8Array(size) });
  }
}

async function byExcelJs(file: Uint8Array): Promise<void> {
  await new ExcelJs.Workbook().xlsx.load(file.slice().buffer);
}

export const floor = "inflate alone (fflate)";
export const ours = "this reader";
export const openpyxl = "openpyxl, read-only";

/** Every reader there is on this machine; openpyxl only where it is installed. */
export function readersOf(files: readonly Uint8Array[]): Worker[] {
  const python = openpyxlReader(files);
  return [
    oneByOne(floor, files, inflateOnly),
    oneByOne(ours, files, readWorkbook),
    oneByOne("SheetJS", files, (file) => sheetJs(file, { cellHTML: false, cellText: false })),
    oneByOne("exceljs", files, byExcelJs),
    ...(python ? [{ name: openpyxl, run: python.read, close: python.close }] : []),
  ];
}
