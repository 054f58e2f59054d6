import type { IWorkbookData } from "@univerjs/core";
import { gridPixels, newGrid } from "../engine/tabs";
import type { UniverKit } from "../engine/univerParts";

/** The one workbook's id in Univer. */
export const bookId = "workbook";

/** A workbook as Excel opens it: one empty sheet. */
export function blankBook(kit: UniverKit, sheetName = "Sheet1"): Partial<IWorkbookData> {
  const id = "{sheet-0}";
  return {
    id: bookId,
    name: "Sổ làm việc",
    locale: kit.LocaleType.VI_VN,
    styles: {},
    sheetOrder: [id],
    defaultStyle: { ff: "Calibri", fs: 11 },
    sheets: {
      [id]: { id, name: sheetName, ...newGrid, ...gridPixels, cellData: {} },
    },
  };
}
