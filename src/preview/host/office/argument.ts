import type { Area } from "../../../sheets/model/a1";
import type { Book } from "../engine/book";
import { rangeOfFormula } from "../engine/names";
import type { Sheet } from "../engine/sheet";
import { checkedArea, parseAddress, splitSheet } from "../model/area";
import { refuse } from "../protocol/officeError";

/** Arguments come as JSON: null or absent means "not given". */
export function textArgument(value: unknown, what: string): string {
  return typeof value === "string" ? value : refuse("InvalidArgument", `${what} is not a text.`);
}

export function wholeNumber(value: unknown, what: string, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  return typeof value === "number" && Number.isInteger(value)
    ? value
    : refuse("InvalidArgument", `${what} is not a whole number.`);
}

export function numberArgument(value: unknown, what: string): number {
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : refuse("InvalidArgument", `${what} is not a number.`);
}

export function flag(value: unknown, what: string): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument", `${what} is neither true nor false.`);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((each) => each === value);
  return found ?? refuse("InvalidArgument", `${String(value)} is not a ${what}.`);
}

export function record(value: unknown, what: string): Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse("InvalidArgument", `${what} is not an object.`);
}

/** "A1:B2", "'Kế hoạch'!A1", "A:C" or a defined name; refuses several areas and what is outside the sheet. */
export function areaArgument(book: Book, address: unknown, home?: Sheet): { sheet: Sheet; area: Area } {
  const text = textArgument(address, "The address").trim();
  const { sheet: sheetName, address: inside } = splitSheet(text);
  const sheet = sheetName === undefined ? home : book.sheetNamed(sheetName);
  const area = parseAddress(inside);
  if (sheet && area) return { sheet, area: checkedArea(area) };
  const named = rangeOfFormula(book, `=${text}`, home);
  return named ?? refuse("InvalidArgument", `${text} is no address.`);
}
