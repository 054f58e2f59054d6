import type { Book } from "./book";

/** The formula as it reads when moved by so many rows and columns: relative references go along. */
export function shiftFormula(book: Book, formula: string, rows: number, columns: number): string {
  return book.calculation.formulas.moved(formula, rows, columns);
}

/** As shiftFormula, for every formula inside a validation rule. */
export function shiftRule(
  book: Book,
  rule: Record<string, unknown>,
  rows: number,
  columns: number,
): Record<string, unknown> {
  const moved = Object.entries(rule).map(([key, value]): [string, unknown] => {
    if (typeof value === "string" && value.startsWith("="))
      return [key, shiftFormula(book, value, rows, columns)];
    if (value !== null && typeof value === "object") {
      return [key, shiftRule(book, value as Record<string, unknown>, rows, columns)];
    }
    return [key, value];
  });
  return Object.fromEntries(moved);
}
