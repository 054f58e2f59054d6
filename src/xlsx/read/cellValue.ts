import type { RawCell } from "../../domain/submission/submission";
import { broken } from "./fileRefused";
import { isoSerial } from "./isoSerial";

/** A cell of a worksheet part as it is stored. */
export interface StoredValue {
  /** The `t` attribute. */
  type: string;
  /** `v`, or the inline text; undefined when there is none. */
  text: string | undefined;
  formula: string | undefined;
  /** The `s` attribute. */
  style: string | undefined;
}

export interface ValueContext {
  sharedStrings: readonly string[];
  /** For each cell format, whether it shows a date. */
  dateStyles: readonly boolean[];
  date1904: boolean;
}

/** Days between the two calendars of Excel. */
const days1904 = 1462;

/** Linear in the text's length: no digit can be taken in two ways. */
const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function toNumber(text: string): number | undefined {
  const number = numberPattern.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A format that does not exist would hide whether the number is a date. */
function isDateStyle(style: string | undefined, dateStyles: readonly boolean[]): boolean {
  if (style === undefined || style === "0") return dateStyles[0] ?? false;
  const isDate = /^\d{1,9}$/.test(style) ? dateStyles[Number(style)] : undefined;
  if (isDate === undefined) throw broken("cell format missing");
  return isDate;
}

function numberCell(text: string, style: string | undefined, context: ValueContext): RawCell {
  const number = toNumber(text);
  if (number === undefined) return { value: text };
  if (!isDateStyle(style, context.dateStyles)) return { value: number };
  return { value: context.date1904 ? number + days1904 : number, isDate: true };
}

/**
 * What a stored cell holds; undefined when it is blank. What cannot be read as its type says is kept as text: it will
 * be found, not lost. A cell that points to a text or format that does not exist refuses the file.
 */
export function cellValue(stored: StoredValue, context: ValueContext): RawCell | undefined {
  const { type, formula } = stored;
  const withFormula = (cell: RawCell): RawCell => (formula === undefined ? cell : { ...cell, formula });
  if (type === "str" || type === "inlineStr") {
    const text = stored.text ?? "";
    return text === "" && formula === undefined ? undefined : withFormula({ value: text });
  }
  const text = stored.text?.trim() ?? "";
  if (text === "") return formula === undefined ? undefined : withFormula({ value: null });
  switch (type) {
    case "s": {
      const shared = /^\d+$/.test(text) ? context.sharedStrings[Number(text)] : undefined;
      if (shared === undefined) throw broken("shared text missing");
      return shared === "" && formula === undefined ? undefined : withFormula({ value: shared });
    }
    case "b":
      if (/^(?:1|true)$/.test(text)) return withFormula({ value: true });
      return withFormula({ value: /^(?:0|false)$/.test(text) ? false : text });
    case "e":
      return withFormula({ value: null, error: text });
    case "d": {
      const serial = isoSerial(text);
      return withFormula(serial === undefined ? { value: text } : { value: serial, isDate: true });
    }
    case "n":
      return withFormula(numberCell(text, stored.style, context));
    default:
      throw broken("unknown cell type");
  }
}
