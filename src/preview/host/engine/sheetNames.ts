import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Refuses a sheet name Excel would refuse. `except` is the sheet being renamed. */
export function checkSheetName(book: Book, name: unknown, except?: Sheet): string {
  if (typeof name !== "string" || name.length === 0 || name.length > 31) {
    refuse("InvalidArgument", "A sheet name has 1 to 31 characters.");
  }
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    refuse("InvalidArgument", `The sheet name ${name} has a character that is not allowed.`);
  }
  if (name.toLowerCase() === "history") refuse("InvalidArgument", "History is a reserved sheet name.");
  const twin = book.sheetNamed(name);
  if (twin && twin !== except) refuse("ItemAlreadyExists", `A sheet named ${name} already exists.`);
  return name;
}

/** "Sheet1", "Sheet2", …: the first that is free. */
export function freeSheetName(book: Book): string {
  for (let number = 1; ; number++) {
    if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}
