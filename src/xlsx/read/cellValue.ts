import type { RawCell } from "../../domain/submission/submission";
import { broken } from "./fileRefused";
import { isoSerial } from "./isoSerial";
import { numberInStyle, type DateStyle } from "./dateStyle";

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
  /** For each cell format, what it shows of a date. */
  dateStyles: readonly DateStyle[];
  date1904: boolean;
}

/** Linear in the text's length: no digit can be taken in two ways. */
const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function toNumber(text: string): number | undefined {
  const number = numberPattern.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A format that does not exist would hide whether the number is a date. */
function styleAt(style: string | undefined, dateStyles: readonly DateStyle[]): DateStyle {
  if (style === undefined || style === "0") return dateStyles[0] ?? false;
  const shown = /^\d{1,9}$/.test(style) ? dateStyles[Number(style)] : undefined;
  if (shown === undefined) throw broken("cell format missing");
  return shown;
}

function numberCell(text: string, style: string | undefined, context: ValueContext): RawCell {
  const number = toNumber(text);
  if (number === undefined) return { value: text };
  return numberInStyle(number, styleAt(style, context.dateStyles), context.date1904);
}

function sharedCell(index: string, sharedStrings: readonly string[]): RawCell {
  const shared = /^\d+$/.test(index) ? sharedStrings[Number(index)] : undefined;
  if (shared === undefined) throw broken("shared text missing");
  return { value: shared };
}

/**
 * What a stored cell holds; undefined when it is blank. What cannot be read as its type says is kept as text: it will
 * be found, not lost. A cell that points to a text or format that does not exist refuses the file.
 */
export function cellValue(stored: StoredValue, context: ValueContext): RawCell | undefined {
  const cell = withoutFormula(stored, context);
  const { formula } = stored;
  if (formula === undefined) return cell?.value === "" ? undefined : cell;
  const calculated = cell ?? { value: null };
  calculated.formula = formula;
  return calculated;
}

/** The same without its formula; an empty text is one here. */
function withoutFormula(stored: StoredValue, context: ValueContext): RawCell | undefined {
  const { type } = stored;
  if (type === "str" || type === "inlineStr") return { value: stored.text ?? "" };
  const text = stored.text?.trim() ?? "";
  if (text === "") return undefined;
  switch (type) {
    case "s":
      return sharedCell(text, context.sharedStrings);
    case "b":
      if (/^(?:1|true)$/.test(text)) return { value: true };
      return { value: /^(?:0|false)$/.test(text) ? false : text };
    case "e":
      return { value: null, error: text };
    case "d": {
      const serial = isoSerial(text);
      return serial === undefined ? { value: text } : { value: serial, isDate: true };
    }
    case "n":
      return numberCell(text, stored.style, context);
    default:
      throw broken("unknown cell type");
  }
}
