import { localNotation } from "../model/localNotation";
import { rangeOfFormula } from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { StructuredReferences } from "../engine/tableViews";
import { columnsOf, rowsOf } from "../model/area";
import { refuse } from "../protocol/officeError";
import { textArgument } from "./argument";

/**
 * A formula as data validation and conditional formats take it: begins with "=", can be read, and names no table, which
 * Excel allows in cells and names only.
 */
export function ruleFormula(sheet: Sheet, value: unknown): string {
  const text = textArgument(value, "The formula");
  if (!text.startsWith("=")) refuse("InvalidArgument", "The formula does not begin with =.");
  if (localNotation(text)) refuse("InvalidArgument", "The formula is in local notation.");
  const { book } = sheet;
  const outsideTexts = text.replace(/"[^"]*"/g, '""');
  if (outsideTexts.includes("[") || new StructuredReferences(book).concerns(outsideTexts)) {
    refuse("InvalidArgument", `${text} names a table: no rule may.`);
  }
  return book.calculation.formulas.isWellFormed(text)
    ? text
    : refuse("InvalidArgument", `The formula ${text} cannot be read.`);
}

/** Refuses the source of a list ("=TenDonVi", "=Sheet1!$A$1:$A$5") that is not there, or is more than one row or column. */
export function checkListSource(sheet: Sheet, source: string): void {
  if (!source.startsWith("=")) return;
  ruleFormula(sheet, source);
  const range = rangeOfFormula(sheet.book, source, sheet);
  if (!range && /^=[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(source)) {
    refuse("InvalidArgument", `Nothing is named ${source.slice(1)}.`);
  }
  if (range && rowsOf(range.area) > 1 && columnsOf(range.area) > 1) {
    refuse("InvalidArgument", "A list comes from one row or one column.");
  }
}
