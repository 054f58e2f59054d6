import { areaAddress } from "../../sheets/model/a1";
import type { SheetSpec } from "../../sheets/model/book";
import type { BookParts } from "./cell";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditionalFormats";
import { argb } from "./looks";
import { linksXml, type CellLink } from "./links";
import { pageXml } from "./page";
import { protectionXml } from "./protection";
import { sheetDataXml } from "./rows";
import { validationsXml } from "./validations";
import { viewXml } from "./view";
import { declaration, element, list, main, relationships } from "./xml";

/** Height of an empty row in the default font, in points. */
const defaultRowHeight = 15;

function propertiesXml({ tabColour, page }: SheetSpec): string {
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const content =
    (tabColour ? element("tabColor", { rgb: argb(tabColour) }) : "") +
    (fits ? element("pageSetUpPr", { fitToPage: 1 }) : "");
  return content && element("sheetPr", {}, content);
}

function dimensionXml({ rows }: SheetSpec): string {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0);
  return element("dimension", {
    ref: areaAddress({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right }),
  });
}

/** One worksheet part, elements in the schema's order (CT_Worksheet). Its tables are relationships rId1, rId2 …, its drawing the next one. */
export function sheetXml(
  sheet: SheetSpec,
  isSelected: boolean,
  parts: BookParts,
  links: readonly CellLink[] = [],
): string {
  const merges = sheet.merges.map((ref) => element("mergeCell", { ref }));
  const tables = sheet.tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  const drawing = sheet.charts?.length ? element("drawing", { "r:id": `rId${tables.length + 1}` }) : "";
  return (
    declaration +
    element(
      "worksheet",
      { xmlns: main, "xmlns:r": relationships },
      propertiesXml(sheet) +
        dimensionXml(sheet) +
        viewXml(sheet, isSelected) +
        element("sheetFormatPr", { defaultRowHeight }) +
        columnsXml(sheet.columns) +
        sheetDataXml(sheet, parts) +
        protectionXml(sheet.protection) +
        list("mergeCells", merges) +
        conditionalFormatsXml(sheet.conditionalFormats, parts.styles) +
        validationsXml(sheet.validations) +
        linksXml(links) +
        pageXml(sheet.page) +
        drawing +
        list("tableParts", tables),
    )
  );
}
