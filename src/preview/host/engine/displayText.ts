import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { valueOf } from "./contents";
import { numberFormatOf } from "./looksReader";
import type { Sheet } from "./sheet";

/** What the cell shows, with Vietnamese separators; a column too narrow is not taken into account. */
export function displayText(sheet: Sheet, cell: Nullable<ICellData>, style: IStyleData): string {
  const value = valueOf(sheet, cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = numberFormatOf(style);
  if (typeof value === "string")
    return value === "" || !pattern.includes(";") ? value : formatted(sheet, pattern, value);
  return pattern === "@" ? String(value) : formatted(sheet, pattern, value);
}

function formatted(sheet: Sheet, pattern: string, value: string | number): string {
  try {
    return String(sheet.book.kit.numfmt.format(pattern, value, { locale: "vi" }));
  } catch {
    // A pattern the formatter cannot read shows the bare value, as Excel would refuse it.
    return String(value);
  }
}
