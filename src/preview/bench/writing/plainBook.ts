import { toSerial } from "../../../domain/date/serial";
import type { BookSpec, SheetSpec, ValidationSpec } from "../../../sheets/model/book";
import type { CellContent } from "../../../sheets/model/cell";
import type { CellStyle } from "../../../sheets/model/style";

/** A cell other writers can make: 1-based, a formula with its leading "=". */
export interface PlainCell {
  row: number;
  column: number;
  value?: string | number;
  isFormula: boolean;
  /** Place in the book's `styles`; -1 for none. */
  style: number;
}

export type PlainSheet = Pick<SheetSpec, "name" | "state" | "merges" | "freeze" | "validations"> & {
  widths: number[];
  heights: (number | null)[];
  isProtected: boolean;
  cells: PlainCell[];
};

/** What a template holds, as far as every writer has it: no tables, conditional formats and page settings, which only ours is asked for. */
export interface PlainBook {
  sheets: PlainSheet[];
  styles: CellStyle[];
  names: { name: string; refersTo: string }[];
}

function valueOf(content: CellContent | undefined): Pick<PlainCell, "value" | "isFormula"> {
  switch (content?.kind) {
    case "text":
      return { value: content.text, isFormula: false };
    case "number":
      return { value: content.number, isFormula: false };
    case "date":
      return { value: toSerial(content.date), isFormula: false };
    case "dateTime":
      return { value: content.dateTime, isFormula: false };
    case "formula":
      return { value: `=${content.formula}`, isFormula: true };
    case undefined:
      return { isFormula: false };
  }
}

/** The list's source, or the two bounds, of a validation. */
export function boundsOf({ rule }: ValidationSpec): string[] {
  if (rule.kind === "list") return [rule.source];
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "textLength") return ["0", String(rule.max)];
  return rule.max === undefined ? [rule.min] : [rule.min, rule.max];
}

export function plainBook({ sheets, names }: BookSpec): PlainBook {
  const places = new Map<string, number>();
  const styles: CellStyle[] = [];
  const placeOf = (style: CellStyle | undefined) => {
    if (!style) return -1;
    const key = JSON.stringify(style);
    const known = places.get(key) ?? styles.push(style) - 1;
    places.set(key, known);
    return known;
  };
  return {
    styles,
    names,
    sheets: sheets.map(({ name, state, merges, freeze, validations, columns, rows, protection }) => ({
      name,
      state,
      merges,
      freeze,
      validations,
      widths: columns.map(({ width }) => width),
      heights: rows.map(({ height }) => height ?? null),
      isProtected: protection !== undefined,
      cells: rows.flatMap(({ cells }, row) =>
        // Rows have holes.
        [...cells].flatMap((cell, column): PlainCell[] =>
          cell
            ? [{ row: row + 1, column: column + 1, ...valueOf(cell.content), style: placeOf(cell.style) }]
            : [],
        ),
      ),
    })),
  };
}
