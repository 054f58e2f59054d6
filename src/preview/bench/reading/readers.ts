import { read as sheetJs } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { inflateSync } from "fflate";
import { readWorkbook } from "../../../xlsx/read";
import { readDirectory } from "../../../xlsx/zip/directory";
import { deflated } from "../../../xlsx/zip/signatures";
import { floor, ours, type ReaderName } from "./readerName";

/** What any reader over fflate must spend: every entry inflated, nothing checked, nothing read. */
function inflateOnly(file: Uint8Array): void {
  for (const { method, start, packed, size } of readDirectory(file)) {
    if (method === deflated) inflateSync(file.subarray(start, start + packed), { out: new Uint8Array(size) });
  }
}

async function byExcelJs(file: Uint8Array): Promise<void> {
  await new ExcelJs.Workbook().xlsx.load(file.slice().buffer);
}

/** The readers that are measured, but for openpyxl. */
export const readers: Record<ReaderName, (file: Uint8Array) => unknown> = {
  [floor]: inflateOnly,
  [ours]: readWorkbook,
  SheetJS: (file) => sheetJs(file, { cellHTML: false, cellText: false }),
  exceljs: byExcelJs,
};
