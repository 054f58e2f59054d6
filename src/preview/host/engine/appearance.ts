import { parseCell } from "../../../sheets/model/a1";
import { containsCell } from "../model/area";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { displayText } from "./displayText";
import { shiftFormula } from "./formulaShift";
import { styleAt } from "./looksReader";
import { fillOf, fontColourOf, isBold } from "./officeStyle";
import { StructuredReferences } from "./tableViews";
import { isTrue } from "./validity";

/** What a person sees of a cell. Colours "#RRGGBB"; fill "" where there is none. */
export interface CellAppearance {
  text: string;
  fill: string;
  fontColor: string;
  bold: boolean;
}

/** The cell's text and looks with the conditional formats that hold for it. */
export async function cellAppearance(
  book: Book,
  sheetName: string,
  address: string,
): Promise<CellAppearance> {
  const sheet = book.sheetNamed(sheetName) ?? refuse("ItemNotFound", `No sheet ${sheetName} here.`);
  const { row, column } = parseCell(address) ?? refuse("InvalidArgument", `${address} is no cell.`);
  await book.calculation.settle();
  const style = styleAt(sheet, row, column);
  const seen: Partial<CellAppearance> = {};
  const references = new StructuredReferences(book);
  for (const format of sheet.state.conditionalFormats) {
    if (!containsCell(format.area, row, column)) continue;
    const moved = shiftFormula(book, format.formula, row - format.area.top, column - format.area.left);
    const resolved = references.concerns(moved)
      ? references.resolve(moved, sheet, row, column)
      : { formula: moved };
    if (!("formula" in resolved)) continue;
    const [result] = await book.calculation.evaluate([
      { sheetId: sheet.id, row, column, formula: resolved.formula },
    ]);
    if (!isTrue(result)) continue;
    seen.fill ??= format.fill;
    seen.fontColor ??= format.fontColor;
    seen.bold ??= format.bold;
    if (format.stopIfTrue) break;
  }
  return {
    text: displayText(sheet, sheet.cell(row, column), style),
    fill: seen.fill ?? fillOf(style),
    fontColor: seen.fontColor ?? fontColourOf(style),
    bold: seen.bold ?? isBold(style),
  };
}
