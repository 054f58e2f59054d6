import type { PlainDate } from "../../domain/date/plainDate";
import type { CellContent } from "./cell";

/** Text as a cell's content; no content for none. */
export function text(value: string | undefined): CellContent | undefined {
  return value === undefined || value === "" ? undefined : { kind: "text", text: value };
}

export function number(value: number | undefined): CellContent | undefined {
  return value === undefined ? undefined : { kind: "number", number: value };
}

export function date(value: PlainDate | undefined): CellContent | undefined {
  return value === undefined ? undefined : { kind: "date", date: value };
}

export function dateTime(value: string | undefined): CellContent | undefined {
  return value === undefined || value === "" ? undefined : { kind: "dateTime", dateTime: value };
}

/** Without the leading "=". */
export function formula(value: string): CellContent {
  return { kind: "formula", formula: value };
}

/** A running number or code ("3", "2.1", "VIII"): a whole number as a number, so that Excel does not mark it as "number stored as text". */
export function code(value: string): CellContent | undefined {
  return /^[1-9]\d{0,8}$/.test(value) ? { kind: "number", number: Number(value) } : text(value);
}
