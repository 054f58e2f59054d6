import { parseArea } from "../../../sheets/model/a1";
import type { PageSpec } from "../../../sheets/model/book";
import { addressOf, sheetColumns } from "../model/area";
import type { SheetState } from "../model/sheetState";

const pointsPerCm = 72 / 2.54;
/** Excel's own margin, in points, where none was set. */
const defaultMargin = 50.4;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

export function loadPage(state: SheetState, page: PageSpec): void {
  const margin = page.marginCm * pointsPerCm;
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  Object.assign(state.page, {
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    leftMargin: margin,
    rightMargin: margin,
    topMargin: margin,
    bottomMargin: margin,
    zoom: fits
      ? { horizontalFitToPages: page.fitToWidth, verticalFitToPages: page.fitToHeight }
      : { scale: 100 },
  });
  if (page.printArea) state.printArea = parseArea(page.printArea);
  if (page.titleRows) {
    state.titleRows = {
      top: page.titleRows[0] - 1,
      bottom: page.titleRows[1] - 1,
      left: 0,
      right: sheetColumns - 1,
    };
  }
  if (page.footerLeft !== undefined)
    state.headersFooters["leftFooter"] = page.footerLeft.replaceAll("&", "&&");
  if (page.footerRight !== undefined) state.headersFooters["rightFooter"] = page.footerRight;
  state.pageBreaks = [...(page.breaksAfter ?? [])];
}

export function toPage(state: SheetState): PageSpec {
  const zoom = (state.page["zoom"] ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const margin = state.page["leftMargin"];
  const page: PageSpec = {
    orientation: state.page["orientation"] === "Landscape" ? "landscape" : "portrait",
    marginCm: Math.round(((typeof margin === "number" ? margin : defaultMargin) / pointsPerCm) * 100) / 100,
  };
  if (zoom.horizontalFitToPages) page.fitToWidth = 1;
  if (zoom.verticalFitToPages) page.fitToHeight = 1;
  if (state.printArea) page.printArea = addressOf(state.printArea);
  if (state.titleRows) page.titleRows = [state.titleRows.top + 1, state.titleRows.bottom + 1];
  const [left, right] = [text(state.headersFooters["leftFooter"]), text(state.headersFooters["rightFooter"])];
  if (left !== undefined) page.footerLeft = left.replaceAll("&&", "&");
  if (right !== undefined) page.footerRight = right;
  if (state.pageBreaks.length > 0) page.breaksAfter = [...state.pageBreaks];
  return page;
}
