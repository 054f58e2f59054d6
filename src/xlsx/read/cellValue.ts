import type { RawCell } from "../../domain/submission/submission";
import { isoSerial } from "./isoSerial";

/** A cell of a worksheet part as it is stored. */
export interface StoredCell {
  /** The `t` attribute. */
  type: string;
  /** `v`, or the inline text; undefined when there is none. */
  text: string | undefined;
  formula: string | undefined;
  hasDateStyle: boolean;
}

export interface ValueContext {
  sharedStrings: readonly string[];
  date1904: boolean;
}

/** Days between the two calendars of Excel. */
const days1904 = 1462;

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function toNumber(text: string): number | undefined {
  const number = numberPattern.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

function numberCell(stored: StoredCell, text: string, context: ValueContext): RawCell {
  const number = toNumber(text);
  if (number === undefined) return { value: text };
  if (!stored.hasDateStyle) return { value: number };
  return { value: context.date1904 ? number + days1904 : number, isDate: true };
}

/**
 * What a stored cell holds; undefined when it is blank, null when it points to a text that does not exist.
 * What cannot be read as its type says is kept as text: it will be found, not lost.
 */
export function cellValue(stored: StoredCell, context: ValueContext): RawCell | undefined | null {
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
      if (shared === undefined) return null;
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
    default:
      return withFormula(numberCell(stored, text, context));
  }
}
