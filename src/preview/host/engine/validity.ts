import type { Area } from "../../../sheets/model/a1";
import { containsCell, intersection } from "../model/area";
import type { ValidationState } from "../model/sheetState";
import { formulaOf, valueOf, type CellValue } from "./contents";
import { shiftFormula } from "./formulaShift";
import { rangeOfFormula } from "./names";
import type { Sheet } from "./sheet";
import { StructuredReferences } from "./tableViews";

interface Numbers {
  operator: string;
  formula1: string | number;
  formula2?: string | number;
}

/** Whether `value`, put into the cell, would satisfy the cell's validation. Blank satisfies it where blanks are ignored. */
export async function isValid(sheet: Sheet, row: number, column: number, value: CellValue): Promise<boolean> {
  const validation = sheet.state.validations.find((item) => containsCell(item.area, row, column));
  if (!validation || (value === "" && validation.ignoreBlanks)) return true;
  const { rule } = validation;
  if ("list" in rule) return inList(sheet, (rule["list"] as { source: string }).source, value);
  if ("custom" in rule) {
    const { formula } = rule["custom"] as { formula: string };
    return isTrue(await evaluateAt(sheet, validation, row, column, formula));
  }
  const [kind = "", numbers] = Object.entries(rule)[0] ?? [];
  if (!numbers) return true;
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const { operator, formula1, formula2 } = numbers as Numbers;
  const [low, high] = [
    await boundAt(sheet, validation, row, column, formula1),
    await boundAt(sheet, validation, row, column, formula2 ?? 0),
  ];
  return compares(operator, measured, low, high);
}

/** True when every cell of the area that has validation satisfies it, false when none does, null when some do. */
export async function areaIsValid(sheet: Sheet, area: Area): Promise<boolean | null> {
  const seen = new Set<boolean>();
  for (const validation of sheet.state.validations) {
    const cut = intersection(area, validation.area);
    if (!cut) continue;
    for (let row = cut.top; row <= cut.bottom; row++) {
      for (let column = cut.left; column <= cut.right; column++) {
        seen.add(await isValid(sheet, row, column, valueOf(sheet, sheet.cell(row, column))));
      }
    }
  }
  return seen.size > 1 ? null : !seen.has(false);
}

function inList(sheet: Sheet, source: string, value: CellValue): boolean {
  const wanted = String(value);
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === wanted);
  const range = rangeOfFormula(sheet.book, source, sheet);
  if (!range) return false;
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    for (let column = range.area.left; column <= range.area.right; column++) {
      const cell = range.sheet.cell(row, column);
      if (String(valueOf(range.sheet, cell)) === wanted && (cell?.v !== undefined || formulaOf(cell)))
        return true;
    }
  }
  return false;
}

async function evaluateAt(
  sheet: Sheet,
  validation: ValidationState,
  row: number,
  column: number,
  formula: string,
): Promise<unknown> {
  const { book } = sheet;
  const moved = shiftFormula(book, formula, row - validation.area.top, column - validation.area.left);
  const references = new StructuredReferences(book);
  const resolved = references.concerns(moved)
    ? references.resolve(moved, sheet, row, column)
    : { formula: moved };
  if (!("formula" in resolved)) return undefined;
  const [result] = await book.calculation.evaluate([
    { sheetId: sheet.id, row, column, formula: resolved.formula },
  ]);
  return result;
}

/** As a condition counts a result: TRUE, or any number but 0. */
export function isTrue(result: unknown): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

async function boundAt(
  sheet: Sheet,
  validation: ValidationState,
  row: number,
  column: number,
  bound: string | number,
): Promise<number> {
  if (typeof bound === "number") return bound;
  if (!bound.startsWith("=")) return Number(bound);
  return Number(await evaluateAt(sheet, validation, row, column, bound));
}

function compares(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    default:
      return value <= low;
  }
}
