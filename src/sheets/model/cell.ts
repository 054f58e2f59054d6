import type { PlainDate } from "../../domain/date/plainDate";
import type { CellStyle } from "./style";

/**
 * What a cell holds. Text is always written as text, whatever it begins with.
 * A formula is in en-US form with A1 or structured references, without the leading "=".
 */
export type CellContent =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  | { kind: "date"; date: PlainDate }
  /** Local, `YYYY-MM-DDTHH:mm`. */
  | { kind: "dateTime"; dateTime: string }
  | { kind: "formula"; formula: string; cached?: string | number | boolean };

export interface Cell {
  content?: CellContent;
  style?: CellStyle;
}
