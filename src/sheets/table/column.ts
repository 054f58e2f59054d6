import type { CellContent } from "../model/cell";
import type { CellStyle } from "../model/style";

/** One column of a data sheet: its heading is how it is found again when the sheet is read. */
export interface Column<Row> {
  /** Begins with "✎ " where people fill in. */
  heading: string;
  /** Characters. */
  width: number;
  hidden?: boolean;
  style: CellStyle;
  value: (row: Row, index: number) => CellContent | undefined;
  /** Where a row looks different from `style`. */
  styleOf?: (row: Row) => CellStyle;
  /** The same formula in every row: makes it a calculated column of the table. */
  formula?: string;
}

/** A column of formulas that are the same in every row. */
export function computed<Row>(
  heading: string,
  width: number,
  style: CellStyle,
  formula: string,
  more: { hidden?: boolean; styleOf?: (row: Row) => CellStyle } = {},
): Column<Row> {
  return { heading, width, style, formula, value: () => ({ kind: "formula", formula }), ...more };
}
