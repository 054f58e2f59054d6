import { parseCell } from "../../../sheets/model/a1";
import { viVn } from "../model/typedValue";
import { OfficeError, refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { valueOf, writeInputs } from "./contents";
import { isEditable } from "./protection";
import { isValid } from "./validity";
import { containsCell } from "../model/area";
import type { CellRows } from "./sheet";
import { rememberTyping, wholeCell } from "./undo";

/** Types into a cell as a person does; a locked cell or a value its "stop" validation refuses leaves everything as it was. */
export async function typeIntoCell(
  book: Book,
  sheetName: string,
  address: string,
  text: string,
): Promise<"ok" | "refused"> {
  const sheet = book.sheetNamed(sheetName) ?? refuse("ItemNotFound", `No sheet ${sheetName} here.`);
  const { row, column } = parseCell(address) ?? refuse("InvalidArgument", `${address} is no cell.`);
  const area = { top: row, left: column, bottom: row, right: column };
  if (!isEditable(sheet, area)) return "refused";
  const before = { ...sheet.cell(row, column) };
  try {
    book.asPerson(() => writeInputs(sheet, area, [[text]], viVn));
  } catch (error) {
    if (error instanceof OfficeError) return "refused";
    throw error;
  }
  await book.calculation.settle();
  const validation = sheet.state.validations.find((item) => containsCell(item.area, row, column));
  const stops = validation?.errorAlert["style"] === "Stop" && validation.errorAlert["showAlert"] !== false;
  const restored: CellRows = { [row]: { [column]: wholeCell(before) } };
  if (!stops || (await isValid(sheet, row, column, valueOf(sheet, sheet.cell(row, column))))) {
    rememberTyping(sheet, { [row]: { [column]: wholeCell({ ...sheet.cell(row, column) }) } }, restored);
    return "ok";
  }
  sheet.writeCells(restored);
  await book.calculation.settle();
  return "refused";
}
