import type { Cell as FileCell, CellValue, Sheet } from "hucre/xlsx";
import { fromSerial } from "../../domain/date/serial";
import type { Cell, CellContent } from "../../sheets/model/cell";
import { styleOf } from "./style";

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

function plainContent(value: CellValue): CellContent | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean")
    return { kind: "formula", formula: value ? "TRUE()" : "FALSE()", cached: value };
  if (typeof value === "number") return { kind: "number", number: value };
  const date = fromSerial(serialOf(value));
  return date && Number.isInteger(serialOf(value))
    ? { kind: "date", date }
    : { kind: "number", number: serialOf(value) };
}

function contentOf(file: FileCell | undefined, value: CellValue): CellContent | undefined {
  if (file?.formula === undefined) return plainContent(value);
  const result = file.formulaResult ?? value;
  const cached = result instanceof Date ? serialOf(result) : result;
  const formula = file.formula.replace(/^=/, "");
  return cached === null ? { kind: "formula", formula } : { kind: "formula", formula, cached };
}

/** The cells of one row of a file's sheet, with content or style. */
export function rowCells(sheet: Sheet, row: number, columns: number): (Cell | undefined)[] {
  return Array.from({ length: columns }, (_, column) => {
    const file = sheet.cells?.get(`${row},${column}`);
    const content = contentOf(file, sheet.rows[row]?.[column] ?? null);
    const style = styleOf(file?.style);
    if (!content && !style) return undefined;
    return { ...(content ? { content } : {}), ...(style ? { style } : {}) };
  });
}
