import { parseArea, columnLetters, quotedSheet, type Area } from "../../sheets/model/a1";
import type { BookSpec, SheetSpec } from "../../sheets/model/book";
import { fileFormula } from "./formula";
import { element, escapeText } from "./xml";

function absolute(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** Print area and title rows are names that belong to their sheet. The sheet's name must be quoted, or LibreOffice drops them. */
function printNames(sheet: SheetSpec, localSheetId: number): string[] {
  const { printArea, titleRows } = sheet.page;
  const area = parseArea(printArea ?? "");
  const where = quotedSheet(sheet.name);
  const names: string[] = [];
  const add = (name: string, place: string) =>
    names.push(element("definedName", { name, localSheetId }, escapeText(`${where}!${place}`)));
  if (area) add("_xlnm.Print_Area", absolute(area));
  if (titleRows) add("_xlnm.Print_Titles", `$${titleRows[0]}:$${titleRows[1]}`);
  return names;
}

/** The `definedNames` element, or nothing. */
export function namesXml(book: BookSpec): string {
  const own = book.names.map(({ name, refersTo, hidden }) =>
    element("definedName", { name, hidden: hidden || undefined }, escapeText(fileFormula(refersTo))),
  );
  const names = [...book.sheets.flatMap(printNames), ...own];
  return names.length === 0 ? "" : element("definedNames", {}, names.join(""));
}
