import { cellAddress } from "../../sheets/model/a1";
import type { SheetSpec } from "../../sheets/model/book";
import { element } from "./xml";

/** Frozen rows and columns, and a selection in the part that scrolls. */
function paneXml(freeze: SheetSpec["freeze"]): string {
  const { columns = 0, rows = 0 } = freeze ?? {};
  if (columns === 0 && rows === 0) return "";
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const topLeftCell = cellAddress(rows, columns);
  return (
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }) + element("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

/** How the sheet stands on the screen. Exactly one sheet of a book is selected. */
export function viewXml(sheet: SheetSpec, isSelected: boolean): string {
  const view = element(
    "sheetView",
    {
      showGridLines: 0,
      tabSelected: isSelected || undefined,
      zoomScale: sheet.zoom,
      zoomScaleNormal: sheet.zoom,
      workbookViewId: 0,
    },
    paneXml(sheet.freeze),
  );
  return element("sheetViews", {}, view);
}
