import type { PageSpec } from "../../sheets/model/book";

const pointsPerCm = 72 / 2.54;

/** A4, margins, scale, repeated heading rows, footer and page breaks. Literal "&" in the footer's left part is doubled. */
export function writePage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  const margin = page.marginCm * pointsPerCm;
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  layout.topMargin = margin;
  layout.bottomMargin = margin;
  layout.footerMargin = margin * 0.4;
  layout.zoom =
    page.fitToWidth || page.fitToHeight
      ? { horizontalFitToPages: page.fitToWidth, verticalFitToPages: page.fitToHeight }
      : { scale: 100 };
  if (page.printArea) layout.setPrintArea(page.printArea);
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  const footer = layout.headersFooters.defaultForAllPages;
  if (page.footerLeft !== undefined) footer.leftFooter = page.footerLeft.replaceAll("&", "&&");
  if (page.footerRight !== undefined) footer.rightFooter = page.footerRight;
  for (const row of page.breaksAfter ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
